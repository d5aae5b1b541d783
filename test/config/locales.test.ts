import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { optionNameId } from '../../src/chat/option-name.ts';
import { isEverything } from '../../src/chat/option-parsers.ts';
import { readPlainWords } from '../../src/chat/plain-words.ts';
import { testCommands, testLocales } from '../harness/bot.ts';

/**
 * Every locale that is shipped is complete: `test/i18n.test.ts` compares ids and arguments. Here is what platforms and
 * languages ask of the words.
 */
const folder = new URL('../../config/locales/', import.meta.url);
const tags = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .map((name) => name.slice(0, -'.ftl'.length));
const bodyOf = (tag: string) => [...new FluentResource(readFileSync(new URL(`${tag}.ftl`, folder), 'utf8')).body];

type Body = ReturnType<typeof bodyOf>;
type Pattern = Body[number]['value'];
interface Choice {
  readonly name: string;
  readonly keys: readonly string[];
  /** A word follows the number, and takes its plural. */
  readonly inflects: boolean;
}

/** Of each choice in a message: the argument that decides, and between what. */
function choicesIn(pattern: Pattern): Choice[] {
  if (pattern === null || typeof pattern === 'string') return [];
  return pattern.flatMap((part, at) => {
    if (typeof part === 'string' || part.type !== 'select') return [];
    const name = part.selector.type === 'var' ? part.selector.name : '?';
    const keys = part.variants.map(({ key }) => String(key.value));
    const said = part.variants[part.star]?.value ?? '';
    const isNumber = (one: unknown) => JSON.stringify(one) === JSON.stringify(part.selector);
    const followed =
      typeof said !== 'string' && said.some((one, index) => isNumber(said[index - 1]) && /^\s\p{L}/u.test(String(one)));
    const inflects = followed || (isNumber(pattern[at - 2]) && pattern[at - 1] === ' ');
    return [{ name, keys, inflects }, ...part.variants.flatMap(({ value }) => choicesIn(value))];
  });
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** Whole numbers that messages count; nothing has a message of its own. */
const COUNTS = Array.from({ length: 130 }, (_, count) => count + 1);

/** Each way to fill in what a message chooses by, and a long word for the rest. */
function waysToSay(body: Body, id: string): Record<string, string | number>[] {
  const choices = choicesIn(body.find((one) => one.id === id)?.value ?? null);
  let ways: Record<string, string | number>[] = [{}];
  for (const { name, keys } of choices) {
    const values = keys.map((key) => (/^\d+$/u.test(key) ? Number(key) : PLURALS.has(key) ? 25 : key));
    ways = ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value })));
  }
  return ways;
}

describe.each(tags)('%s', (tag) => {
  const body = bodyOf(tag);
  const t = testLocales.translator(tag);
  const ids = body.map(({ id }) => id);
  const longest = (id: string) => Math.max(...waysToSay(body, id).map((way) => [...t(id, way)].length));
  const longerThan = (most: number, pattern: RegExp) =>
    ids.filter((id) => pattern.test(id) && longest(id) > most).map((id) => `${id}: ${longest(id)}`);

  it('is a BCP 47 tag in its usual spelling, and is what its own tag is matched to', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(testLocales.match(tag)).toBe(tag);
    expect(testLocales.shareOf(tag)).toBe(1);
    expect(testLocales.nameOf(tag)).toBe(t('language-name'));
  });

  it('has words for each plural that CLDR knows of whole numbers', () => {
    const rules = new Intl.PluralRules(tag);
    const plurals = [...new Set(COUNTS.map((count) => rules.select(count)))];
    const counting = body.flatMap(({ id, value }) => choicesIn(value).map((choice) => ({ id, ...choice })));
    const missing = counting
      .filter(({ keys, inflects }) => inflects && keys.some((key) => PLURALS.has(key) && key !== 'other'))
      .flatMap(({ id, keys }) => {
        const lacking = plurals.filter((plural) => !keys.includes(plural));
        // Where no whole number is "other", as in Russian, that stands for the one that is left.
        return lacking.length > (plurals.includes('other') ? 0 : 1) ? [`${id}: ${lacking.join(', ')}`] : [];
      });
    const unknown = counting
      .flatMap(({ id, keys }) => keys.filter((key) => PLURALS.has(key)).map((key) => ({ id, key })))
      .filter(({ key }) => !rules.resolvedOptions().pluralCategories.includes(key as Intl.LDMLPluralRule));
    expect(missing).toEqual([]);
    expect(unknown).toEqual([]);
  });

  it('chooses between the same things as English, but for plurals', () => {
    const exact = (of: Body) =>
      new Map(
        of.map(({ id, value }) => [
          id,
          choicesIn(value)
            .flatMap(({ name, keys }) => keys.filter((key) => /^\D/u.test(key)).map((key) => `${name}=${key}`))
            .filter((key) => !PLURALS.has(key.split('=')[1] ?? '')),
        ]),
      );
    const english = exact(bodyOf('en'));
    const invented = [...exact(body)].flatMap(([id, keys]) =>
      keys.filter((key) => !english.get(id)?.includes(key)).map((key) => `${id}: ${key}`),
    );
    expect(invented).toEqual([]);
  });

  it('names each command on Discord in one word that Discord takes, each differently', () => {
    const names = testCommands
      .filter(({ platforms }) => platforms === undefined || platforms.includes('discord'))
      .map(({ name }) => t(`name-${name}`));
    // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
    for (const name of names) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('names each option on Discord in one word that Discord takes, each of a command differently', () => {
    const onDiscord = ({ platforms }: { readonly platforms?: readonly string[] }) =>
      platforms?.includes('discord') ?? true;
    for (const command of testCommands.filter(onDiscord)) {
      const options = command.options.filter(onDiscord);
      const names = options.map(({ name }) => t(optionNameId(name)));
      for (const name of names) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
      expect([command.name, names.filter((name, at) => names.indexOf(name) !== at)]).toEqual([command.name, []]);
      if (tag === 'en') expect(names).toEqual(options.map(({ name }) => name));
    }
  });

  it('names commands as people may say them in a private chat', () => {
    // What is wrong is said of an alert, and begins too many other sentences.
    const said = testCommands.filter(({ name, platforms }) => platforms === undefined && name !== 'wrong');
    for (const { name } of said) {
      const words = t(`name-${name}`);
      const place = { platform: 'telegram', space: 'telegram:1', address: 'telegram:1' } as const;
      const asked = { ...place, caller: { id: '1', isManager: true }, command: '', options: {}, words, at: 0 };
      const { invocation } = readPlainWords(asked, testCommands);
      expect([words, invocation.command]).toEqual([words, name]);
    }
  });

  it('offers all of a list in a word that is understood when it is typed', () => {
    expect(isEverything(t('all-of-them'))).toBe(true);
  });

  it('stays inside the limits of the platforms', () => {
    // https://discord.com/developers/docs/interactions/application-commands, .../components/reference
    expect(longerThan(100, /^(?:command|option)-/u)).toEqual([]);
    expect(
      longerThan(100, /^(?:choice|severity|filter|topic|feedback)-(?!about|none|how|undone|title)|^language-name$/u),
    ).toEqual([]);
    // Telegram's buttons show less than Discord's 80.
    expect(longerThan(50, /^button-(?!answered|nothing)|^add-to-/u)).toEqual([]);
    expect(longerThan(45, /^web-(?:now|sources|about)$/u)).toEqual([]);
    // https://core.telegram.org/bots/api#answercallbackquery, #setmydescription, #setmyshortdescription
    expect(longerThan(200, /^button-(?:answered|nothing)/u)).toEqual([]);
    expect(longerThan(512, /^about-bot$/u)).toEqual([]);
    expect(longerThan(120, /^about-bot-short$/u)).toEqual([]);
    // Embeds of Discord: titles 256, names of fields 256 (https://discord.com/developers/docs/resources/message).
    expect(longerThan(150, /-title$|^(?:field|dimension)-[a-z-]+$/u)).toEqual([]);
  });

  it('begins and ends no message with a space that nobody sees', () => {
    const loose = body.filter(({ value }) => typeof value === 'string' && value !== value.trim());
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

/** Of the glossary: English and tag of a locale -> the words that may be said. */
function glossary(): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  let head: readonly string[] = [];
  for (const line of readFileSync(new URL('glossary.md', folder), 'utf8').split('\n')) {
    const [english = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (english === 'en') head = cells;
    else
      for (const [at, cell] of cells.entries())
        words.set(
          `${english} ${head[at]}`,
          cell.split(/[,،，]/u).map((word) => word.trim().toLowerCase()),
        );
  }
  return words;
}

/** What is said in a word or two on buttons, in titles and in menus, and the row of the glossary that it belongs to. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  feed: ['option-name-feed', 'name-feed'],
  digest: ['option-name-digest'],
  region: ['option-name-region'],
  severity: ['option-name-severity'],
  routine: ['severity-1'],
  material: ['severity-2'],
  critical: ['severity-3'],
  unknown: ['state-unknown'],
  resolved: ['reason-resolved'],
  corrected: ['reason-corrected'],
  'update (of an incident)': ['reason-updated'],
  incident: ['mute-kind-incident'],
  publisher: ['mute-kind-publisher'],
  status: ['button-status'],
  settings: ['name-settings'],
  unmute: ['button-unmute'],
  'wrong (button)': ['button-wrong'],
  'quiet hours': ['field-quiet-hours'],
  unrest: ['dimension-unrest'],
  'hash rate': ['field-hash-rate'],
  'share (of the hash rate)': ['field-share'],
  'role, to mention': ['option-name-role'],
  'channel, group, chat': ['option-name-channel'],
  'language, time zone': ['option-name-language'],
  'provider, to watch': ['option-name-provider'],
};

describe('the locales', () => {
  it('say one thing in one word: the glossary', () => {
    const words = glossary();
    // Vowels that nobody has to write, and the Arabic article.
    const bare = (word: string) => word.replaceAll('_', ' ').replace(/[\u064B-\u0652]|(?<=^|\s)ال/gu, '');
    const other = tags
      .filter((tag) => tag !== 'en')
      .flatMap((tag) =>
        Object.entries(SAID).flatMap(([row, ids]) => {
          const may = (words.get(`${row} ${tag}`) ?? []).map(bare);
          const said = (id: string) => bare(testLocales.translator(tag)(id).toLowerCase());
          return ids.filter((id) => !may.includes(said(id))).map((id) => `${tag} ${id}: ${said(id)}, not ${may}`);
        }),
      );
    expect(other).toEqual([]);
  });

  it('are what Discord and Telegram ask for', () => {
    const wanted = {
      'zh-CN': 'zh-Hans',
      'zh-TW': 'zh-Hant',
      'pt-BR': 'pt',
      'es-419': 'es',
      'es-ES': 'es',
      'pt-br': 'pt',
    };
    for (const [code, tag] of Object.entries(wanted)) {
      expect(testLocales.match(code)).toBe(tags.includes(tag) ? tag : testLocales.match(tag));
    }
    const served = Object.values(Locale).filter((code) => tags.includes(code.slice(0, 2)));
    for (const code of served) expect(testLocales.match(code).slice(0, 2)).toBe(code.slice(0, 2));
  });

  it('never call two topics, severities or mistakes by one word', () => {
    const groups = {
      topic: /^topic-(?!about|also)/u,
      severity: /^severity-\d/u,
      feedback: /^feedback-(?:not|wrong|same|advert)/u,
    };
    for (const pattern of Object.values(groups)) {
      const meaning = new Map<string, string>();
      for (const tag of tags) {
        const t = testLocales.translator(tag);
        for (const { id } of bodyOf('en').filter((one) => pattern.test(one.id))) {
          for (const word of [
            t(id),
            ...(id.startsWith('topic-') ? t(id.replace('topic-', 'topic-also-')).split(', ') : []),
          ]) {
            const said = word.toLowerCase();
            expect([tag, said, meaning.get(said) ?? id]).toEqual([tag, said, id]);
            meaning.set(said, id);
          }
        }
      }
    }
  });
});
