import { typedKey } from './typed-key.ts';

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

/** Most dates are English; the others are asked for when one is not. */
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
let others:
  | { readonly names: ReadonlyMap<string, number>; readonly beginnings: ReadonlyMap<string, number> }
  | undefined;

function names(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, month: number) => {
    const key = keyOf(name);
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
  for (const [name, month] of Object.entries(OTHERS)) found.set(keyOf(name), month);
  return found;
}

function keyOf(name: string): string {
  return typedKey(name).replace(/\.$/, '').trim();
}

/** First three letters, for names that are cut or inflected in a way that nobody lists; 0 for those of several months. */
function beginningsOf(months: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, month] of months) {
    const key = name.slice(0, 3);
    if (key.length === 3) found.set(key, (found.get(key) ?? month) === month ? month : 0);
  }
  return found;
}

/** @returns 1 to 12; 0 where it names no month, or one here and another there. */
export function monthOf(name: string): number {
  const key = keyOf(name);
  const english = key.length === 3 ? ENGLISH.indexOf(key) + 1 : 0;
  if (english > 0) return english;
  if (others === undefined) {
    const months = names();
    others = { names: months, beginnings: beginningsOf(months) };
  }
  return others.names.get(key) ?? others.beginnings.get(key.slice(0, 3)) ?? 0;
}
