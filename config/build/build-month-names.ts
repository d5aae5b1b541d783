/**
 * Makes `month-names.json`: run by hand, `node config/build/build-month-names.ts`. The process itself would take a second to
 * ask CLDR for them all.
 */
import { writeFileSync } from 'node:fs';
import { monthKey } from '../../src/text/month-names.ts';

/** Languages whose feeds write their dates in words: those of the bot, of its catalogue, and of their neighbours. */
const LANGUAGES =
  'en es pt fr de it nl pl cs sk sl sr ro hu sv nb nn da fi is et lv lt tr az kk ky uz tg ru uk be bg mk el ka hy he ar ar-IQ ar-MA ar-DZ fa-u-ca-gregory ur hi bn ne id ms sw am so vi ca gl eu sq'.split(
    ' ',
  );

/** What is written besides the forms that CLDR knows. */
const OTHERS: Readonly<Record<string, number>> = {
  sept: 9,
  set: 9,
  mrz: 3,
  janv: 1,
  févr: 2,
  fevr: 2,
  juil: 7,
  agt: 8,
  okt: 10,
  aout: 8,
  aoû: 8,
  ago: 8,
  мая: 5,
  сент: 9,
  нояб: 11,
  февр: 2,
};

const byMonth = Map.groupBy(namesOfMonths(), ([, month]) => month);
const about =
  'Made by build-month-names.ts. Names of the months as CLDR (Unicode License v3, cldr.unicode.org) writes them alone and in dates; under 0 those that mean another month elsewhere. Read in dates of feeds and where people type.';
const names = Object.fromEntries(
  Array.from({ length: 13 }, (_, month) => [month, (byMonth.get(month) ?? []).map(([name]) => name).sort()]),
);
const text = JSON.stringify({ about, names }, null, 2);
writeFileSync(new URL('../generated/month-names.json', import.meta.url), `${text}\n`);

function namesOfMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, month: number) => {
    const key = monthKey(name);
    // A name of another month elsewhere says nothing.
    if (key.length > 1 && !/\d/.test(key)) found.set(key, (found.get(key) ?? month) === month ? month : 0);
  };
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const date = Date.UTC(2025, month - 1, 15);
      for (const width of ['long', 'short'] as const) {
        add(new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }).format(date), month);
        // Within a date it is inflected: январь, 15 января.
        const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' });
        add(parts.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  for (const [name, month] of Object.entries(OTHERS)) found.set(monthKey(name), month);
  return found;
}
