/**
 * Makes `countries.json`: run by hand, `node config/build/build-countries.ts`.
 *
 * Names of countries as Node's ICU has them (Unicode CLDR, Unicode License v3). They are stored because a running program
 * that asks `Intl.DisplayNames` for forty languages never gives back the 20 MB that it loads for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES =
  'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ja ko id vi hi uz ky mn ka hy az be pl th nl sv fi cs ro hu el he bn ur';
/** The short form (`Hong Kong`, not `Hong Kong SAR China`) is the usual one, but for these it is an abbreviation. */
const IN_FULL = new Set(['US', 'GB']);

const regions = JSON.parse(readFileSync(new URL('../generated/regions.json', import.meta.url), 'utf8')) as {
  countries: string;
};
const lines = LANGUAGES.split(' ').map((language) => {
  const named = (style: 'long' | 'short') =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
  const [long, short] = [named('long'), named('short')];
  const names = regions.countries
    .split(' ')
    .map((code): [string, string | undefined] => [code, (IN_FULL.has(code) ? long : short).of(code)])
    .filter(([, name]) => name !== undefined);
  return `    ${JSON.stringify(language)}: ${JSON.stringify(Object.fromEntries(names))}`;
});
const about = 'Made by build-countries.ts. Names of countries after Unicode CLDR (Unicode License v3).';
writeFileSync(
  new URL('../generated/countries.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`,
);
