import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { bold, text, time } from '../src/chat/message.ts';
import { createLocales, fill, listed, readLocales } from '../src/i18n.ts';

const folder = new URL('../config/locales/', import.meta.url);
const root = new URL('../', import.meta.url);

describe('translations', () => {
  const locales = createLocales({
    en: 'hello = Hello { $name }\nonly-english = Yes\ntwo = { $a } then { $b }',
    ru: 'hello = Привет, { $name }\ntwo = { $b }, раньше { $a }',
  });

  it('speak the language that is asked for, without isolation marks', () => {
    expect(locales.translator('ru')('hello', { name: 'Ada' })).toBe('Привет, Ada');
  });

  it('fall back to English, message by message', () => {
    expect(locales.translator('ru')('only-english')).toBe('Yes');
  });

  it.each([
    ['ru-RU', 'ru'],
    ['RU', 'ru'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    [undefined, 'en'],
  ])('match the tag %s to %s', (tag, locale) => {
    expect(locales.match(tag)).toBe(locale);
  });

  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt-BR', 'pt'],
    ['pt-br', 'pt'],
    ['es-419', 'es'],
    ['es_AR', 'es'],
    ['fr-x', 'fr'],
    ['a'.repeat(99), 'en'],
    ['', 'en'],
  ])('match what platforms say, %s, to %s', (tag, locale) => {
    const source = 'language-name = x';
    const tags = ['en', 'es', 'fr', 'pt', 'zh-Hans', 'zh-Hant'];
    expect(createLocales(Object.fromEntries(tags.map((one) => [one, source]))).match(tag)).toBe(locale);
  });

  it('serve the other script rather than English', () => {
    expect(createLocales({ en: 'a = b', 'zh-Hant': 'a = c' }).match('zh-CN')).toBe('zh-Hant');
  });

  it('name the share that is translated where some is not', () => {
    const partly = createLocales({
      en: 'language-name = English\na = A\nb = B',
      ru: 'language-name = Русский\na = А',
    });
    expect(partly.shareOf('ru')).toBeCloseTo(2 / 3);
    expect(partly.nameOf('ru')).toBe('Русский (66 %)');
    expect(partly.nameOf('en')).toBe('English');
  });

  it('put times and links where the sentence of the language wants them', () => {
    const args = { a: time(0), b: bold('x') };
    expect(fill(locales.translator('en'), 'two', args)).toEqual([time(0), text(' then '), bold('x')]);
    expect(fill(locales.translator('ru'), 'two', args)).toEqual([bold('x'), text(', раньше '), time(0)]);
  });

  it('are not confused by the marks in a hostile text', () => {
    const spans = fill(locales.translator('en'), 'two', { a: '\u{F0000}1\u{F0001}', b: bold('x') });
    expect(spans).toEqual([text('1 then '), bold('x')]);
  });

  it('that cannot be read stop the start', () => {
    expect(() => createLocales({ ru: 'x = y' })).not.toThrow();
    expect(() => readLocales(new URL('nowhere/', folder))).toThrow();
  });
});

describe('a list', () => {
  it.each([
    ['en', 'A, B'],
    ['ar', 'A، B'],
    ['fa', 'A، B'],
    ['zh-Hans', 'A、B'],
    ['zh-Hant', 'A、B'],
    ['kk', 'A, B'],
  ])('has the comma of its language: %s', (locale, list) => {
    expect(listed(['A', 'B'], locale)).toBe(list);
  });
});

describe('the locales of the project', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  const sourceOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const idsOf = (source: string) => [...source.matchAll(/^([a-z][\w-]*) =/gmu)].map((found) => found[1] ?? '');
  const argumentsOf = (source: string) =>
    new Map(
      source.split(/^(?=[a-z][\w-]* =)/mu).map((entry) => {
        const names = [...entry.matchAll(/\$(\w+)/gu)].map((found) => found[1]);
        return [entry.split(' ')[0] ?? '', [...new Set(names)].sort()] as const;
      }),
    );
  const english = sourceOf('en.ftl');

  it.each(files)('%s can be read to the last message, each once', (name) => {
    const source = sourceOf(name);
    const parsed = [...new FluentResource(source).body].map((entry) => entry.id);
    expect(parsed).toEqual(idsOf(source));
    expect(new Set(parsed).size).toBe(parsed.length);
  });

  it.each(files)('%s has every message, and no other', (name) => {
    expect(idsOf(sourceOf(name)).sort()).toEqual(idsOf(english).sort());
  });

  it.each(files)('%s uses the same arguments in every message', (name) => {
    const there = argumentsOf(sourceOf(name));
    for (const [id, names] of argumentsOf(english)) {
      if (/^[a-z]/u.test(id)) expect([id, there.get(id)]).toEqual([id, names]);
    }
  });

  const code = ['src', 'commands', 'adapters']
    .flatMap((top) => readdirSync(new URL(`${top}/`, root), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n');
  const literal = new Set([...code.matchAll(/['`"]([a-z][a-z0-9_-]+)['`"]/gu)].map((found) => found[1] ?? ''));
  const patternsIn = (found: Iterable<RegExpExecArray>) =>
    [...found].map((one) => new RegExp(`^${(one[1] ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, '[\\w-]+')}$`, 'u'));
  const patterns = patternsIn(code.matchAll(/`([a-z]+-(?:[a-z-]*\$\{[^`]*)+)`/gu));
  const saidPatterns = patternsIn(code.matchAll(/\bt\(\s*`([a-z][^`]*\$\{[^`]*)`/gu));

  it('hold no message that nobody says', () => {
    const unused = idsOf(english).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(unused).toEqual([]);
  });

  it('hold every message that somebody says', () => {
    const said = [
      ...code.matchAll(/\bt\(\s*'([a-z0-9-]+)'/gu),
      ...code.matchAll(/\bfill\(t, '([a-z0-9-]+)'/gu),
      ...code.matchAll(/'(error-[a-z-]+)'/gu),
      ...code.matchAll(/description: '([a-z-]+)'/gu),
      ...code.matchAll(/\bt\([^()'`]* \? '([a-z0-9-]+)'/gu),
      ...code.matchAll(/\bt\([^()'`]* \? '[a-z0-9-]+' : '([a-z0-9-]+)'/gu),
    ].map((found) => found[1] ?? '');
    const known = new Set(idsOf(english));
    expect(said.length).toBeGreaterThan(150);
    expect([...new Set(said)].filter((id) => !known.has(id) && id !== 'error-')).toEqual([]);
    for (const pattern of saidPatterns)
      expect(
        [...known].some((id) => pattern.test(id)),
        String(pattern),
      ).toBe(true);
  });
});
