import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';

const file = z.strictObject({ about: z.string(), names: z.record(z.string(), z.string()) });

/** By the code of a part: what it is called at home, in several scripts. */
export interface LocalNames {
  readonly own: readonly string[];
  /** Of its cities. */
  readonly cities: readonly string[];
}

let known: ReadonlyMap<string, LocalNames> | undefined;

/** `Wien`, `Kärnten`, `高雄市`: parts as those call them who live there. */
export function localNames(): ReadonlyMap<string, LocalNames> {
  known ??= new Map(
    Object.entries(readConfigFile('generated/local-names.json', file).names).map(([code, written]) => {
      const [own = [], cities = []] = written.split(/; ?/).map((names) => names.split(', ').filter(Boolean));
      return [code, { own, cities }];
    }),
  );
  return known;
}

/** Countries whose people read a language, and how its names are told from those of other scripts. */
const AT_HOME: Readonly<Record<string, { readonly countries: ReadonlySet<string>; readonly letters: RegExp }>> = {
  fa: { countries: new Set(['IR', 'AF']), letters: /\p{Script=Arabic}/u },
  // Without Morocco, whose Persian name is the Arabic one of Marrakesh.
  ar: {
    countries: new Set('AE BH DZ EG IQ JO KW LB LY MR OM PS QA SA SD SY TN YE'.split(' ')),
    letters: /\p{Script=Arabic}/u,
  },
  'zh-Hant': { countries: new Set(['TW', 'HK', 'MO']), letters: /\p{Script=Han}/u },
  // Russian names of the same places lack these letters.
  uk: { countries: new Set(['UA']), letters: /[іїєґ]/iu },
};

/** @returns the name of a part in the language of those who live there, where that is the reader's; else undefined. */
export function homeName(code: string, locale: string): string | undefined {
  const { countries, letters } = AT_HOME[locale] ?? AT_HOME[locale.split('-')[0] ?? ''] ?? {};
  if (letters === undefined || countries?.has(code.slice(0, 2)) !== true) return undefined;
  return localNames()
    .get(code)
    ?.own.find((name) => letters.test(name));
}
