import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedRights, pauseReason } from '../../src/chat/rights.ts';
import { testLocales } from '../harness/bot.ts';

const NAME = /'((?:View|Send|Embed|Attach|Read|Create|Manage|Post|Edit|Pin) [A-Z][A-Za-z ]+)'/gu;
const ROOT = new URL('../../', import.meta.url);
const rights = [
  ...new Set(
    globSync('adapters/{discord,telegram}/*.ts', { cwd: ROOT })
      .map((path) => readFileSync(new URL(path, ROOT), 'utf8'))
      .flatMap((code) => [...code.matchAll(NAME)].map(([, name = '']) => name)),
  ),
];

describe('rights', () => {
  it('are called as the platform calls them in each language', () => {
    expect(rights.length).toBeGreaterThanOrEqual(15);
    for (const locale of testLocales.available) {
      const named = rights.map((right) => listedRights([right], testLocales.translator(locale), locale));
      expect([locale, named.filter((name, at) => name === rights[at]).length]).toEqual([
        locale,
        locale === 'en' ? rights.length : 0,
      ]);
    }
  });

  it('are listed, also those that a subscription waits for', () => {
    const t = testLocales.translator('ru');
    expect(listedRights(['View Channel', 'Embed Links'], t, 'ru')).toBe('Просматривать каналы, Встраивать ссылки');
    expect(pauseReason('View Channel, Send Messages', t)).toBe('Просматривать каналы, Отправлять сообщения');
  });

  it('that nobody listed keep their name, and so does what a platform said', () => {
    const t = testLocales.translator('ru');
    expect(pauseReason('Bad Request: topic closed, try again', t)).toBe('Bad Request: topic closed, try again');
  });
});
