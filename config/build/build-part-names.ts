/**
 * Makes `part-names.json`: run by hand, `node --import ./src/preload.mjs config/build/build-part-names.ts <subdivisions>`,
 * the folder of Unicode CLDR's `common/subdivisions/*.xml` (Debian: unicode-cldr-core).
 *
 * What parts of all countries are called in the languages of the bot, where a name is not found by any other list: nobody
 * who types `préfecture de Berat` lives there. Run it after all others. A name that already finds something stays as it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { excludes } from '../../src/chat/excluding.ts';
import { isFilling, isJoining, isNews, isTrouble } from '../../src/chat/typed-words.ts';
import { placeKey } from '../../src/regions/place-key.ts';
import { findNamesakes, findRegion } from '../../src/regions/region-search.ts';
import { typedKey } from '../../src/text/typed-key.ts';
import { GENERIC, readSubdivisions } from './place-sources.ts';

const LANGUAGES = 'ar de es fa fr kk pt ru tr uk'.split(' ');
/** Words of every day are as short as that, and a slip from them: in Latin letters, and in others. */
const SHORTEST = { latin: 5, other: 6 };
const shortestOf = (name: string) => (/\p{Script=Latin}/u.test(name) ? SHORTEST.latin : SHORTEST.other);
/** Names of parts that are words first. */
const WORDS = new Set(
  'golfe golfo interior unidad unidade unité unión cantón belediye méridional meridional frise flaman flamenca sabana ascension канал екватор колонія апаче моста мирна самце козье шторе видем колон جزیره جزيرة'.split(
    ' ',
  ),
);
/** `Norte`, `Центральна область`, `Merkez Bölgesi`, `منطقه مرکزی`: the word says where within a country, and many have it. */
const DIRECTIONS =
  /^(?:(?:el |la |le |o |a |région |región |região |provincia |província |region |bezirk |distrito |district |منطقه |منطقة |محافظة |استان )?(?:de[l ] ?(?:la )?)?(?:norte|nord|nordeste|noroeste|nor(?:d-est|d-ouest)|sur|sureste|suroeste|süden?|sud|sul|sudeste|sudoeste|sud-(?:est|ouest)|este?|leste|o(?:e|ue)st|osten|oeste|west(?:en)?|occidentale?|orientale?|centrale?|centro|centre|zentral\p{L}*|capitale?|haupt\p{L}*|litt?oral|kuzey|güney|doğu|batı|merkez|kuzey(?:doğu|batı)|güney(?:doğu|batı)|(?:север|юг|южн|восто|запад|централ|столич|північ|півден|схід|захід|центр|солтүст|оңтүст|шығыс|батыс|орталық|شمال|جنوب|شرق|غرب|مرکز|وسط)\p{L}*))(?:[ -](?:region|bölgesi|область|провінція|район|облысы))?$/iu;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the subdivisions?');
const isEveryday = (name: string) =>
  WORDS.has(name.toLowerCase()) || [isFilling, isJoining, isNews, isTrouble, excludes].some((is) => is(typedKey(name)));

const target = new URL('../generated/part-names.json', import.meta.url);
const about =
  'Made by build-part-names.ts. Names of ISO 3166-2 parts in the languages of the bot after Unicode CLDR (Unicode License v3) that no other list has. Read where people type a place.';
const write = (lines: readonly string[]) =>
  writeFileSync(target, `{\n  "about": ${JSON.stringify(about)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`);
// What it made before would find every name.
write([]);

const found = new Map<string, Map<string, string>>();
for (const language of LANGUAGES) {
  for (const [code, name] of readSubdivisions(join(folder, `${language}.xml`))) {
    const plain = name.replace(/\s*\([^()]*\)$/u, '').trim();
    const bare = GENERIC[language] === undefined ? plain : plain.replace(GENERIC[language], '').trim();
    for (const one of new Set([name, plain, bare])) {
      if ([...one].length < shortestOf(one) || /[;,]/u.test(one) || DIRECTIONS.test(one) || isEveryday(one)) continue;
      if (findRegion(one) !== undefined || findNamesakes(one).length > 0) continue;
      const names = found.get(code) ?? new Map<string, string>();
      found.set(code, names.set(placeKey(one), one));
    }
  }
}

const names = [...found]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, all]) => `    ${JSON.stringify(code)}: ${JSON.stringify([...all.values()].join(', '))}`);
write(names);
