/**
 * Makes `han-variants.json`: run by hand, `node config/build/build-han-variants.ts <opencc-js>`, the folder of the npm
 * package. Of its table of characters it keeps those that names and words of the bot hold.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONFIG = new URL('..', import.meta.url);
const HOLDING = ['generated/countries.json', 'generated/place-names.json', 'generated/local-names.json'];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds opencc-js?');
const dictionary = pathToFileURL(join(folder, 'dist/esm-lib/dict/TSCharacters.js')).href;
const { default: table } = (await import(dictionary)) as { readonly default: string };

const files = ['places/zh.json', 'words/zh.json', 'typed-words.json', ...HOLDING];
const locales = readdirSync(new URL('locales/', CONFIG)).filter((name) => name.startsWith('zh'));
const held = new Set(
  [...files, ...locales.map((name) => `locales/${name}`)].flatMap((name) => [
    ...readFileSync(new URL(name, CONFIG), 'utf8'),
  ]),
);
const pairs = table
  .split('|')
  .map((pair) => pair.split(' '))
  .filter(([from = '', to = '']) => [...from].length === 1 && (held.has(from) || held.has(to)) && from !== to);
const about =
  'Made by build-han-variants.ts. Characters of traditional Chinese, and below each in its order the one that simplified Chinese writes for it, after OpenCC (Apache License 2.0, github.com/BYVoid/OpenCC). Read where people type.';
const traditional = pairs.map(([from]) => from).join('');
const simplified = pairs.map(([, to = '']) => [...to][0]).join('');
const text = JSON.stringify({ about, traditional, simplified }, null, 2);
writeFileSync(new URL('generated/han-variants.json', CONFIG), `${text}\n`);
