import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isHelpAsked } from '../../src/cli/help.ts';
import { readConfigFile } from '../../src/config-file.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { PLACE_LANGUAGES } from '../../src/regions/place-names.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { compilePhrases } from '../../src/text/phrase.ts';
import { conceptsOf, parseWords, type Words, type WrittenWords, wordsOf } from '../../src/text/phrase-files.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { readLabelled } from '../../test/eval/labelled.ts';
import { OWN_DIR, readOwnHeadlines } from '../../test/eval/own.ts';
import { sharedDir } from '../../test/eval/row.ts';
import { readOwnProbes } from '../../test/eval/truth/probe.ts';

const USAGE = `Names what is wrong in config/words/LANGUAGE.json, and ends with 1 where something is.
Shows which evaluation items its phrases that are not committed yet would newly match.

  npm run words:check -- LANGUAGE`;

const MOST_EXAMPLES = 5;

const concept = z.strictObject({
  about: z.string().regex(/^\p{Lu}.*\.$/u, 'expected a sentence'),
  /** A text in which the concept is found. */
  example: z.string().min(1),
  language: z.enum(LANGUAGES).default('en'),
});

/** Every concept that phrases may stand for: `<section>.<name>` -> what it means. */
export const readConcepts = () => readConfigFile('concepts.json', z.record(z.string(), concept));

/** @returns a sentence for each file of `config/words` and `config/places` that nothing reads. */
export function unreadFiles(root: URL = new URL('../', import.meta.url)): readonly string[] {
  const unread = (folder: string, languages: readonly string[], where: string) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((file) => !languages.some((language) => file === `${language}.json`))
      .map((file) => `config/${folder}/${file}: nothing reads it; add its language to ${where}`);
  return [
    ...unread('words', LANGUAGES, 'LANGUAGES in src/text/languages.ts'),
    ...unread('places', PLACE_LANGUAGES, 'PLACE_LANGUAGES in src/regions/place-names.ts'),
  ];
}

/** @returns a sentence for each concept that `config/concepts.json` does not know. */
export function unknownConcepts({ phrases }: Pick<Words, 'phrases'>): readonly string[] {
  const known = readConcepts();
  return Object.keys(phrases)
    .filter((id) => !(id in known))
    .map((id) => `${id}: no such concept; correct it, or describe it in config/concepts.json with an example`);
}

/** @returns a sentence for each phrase that is written in two sections: a change of one would forget the other. */
export function phrasesInTwoSections({ phrases }: Pick<WrittenWords, 'phrases'>): readonly string[] {
  const written = Object.entries(phrases).flatMap(([key, all]) => all.map((phrase) => ({ key, phrase })));
  return [...Map.groupBy(written, ({ phrase }) => phrase)].flatMap(([phrase, all]) => {
    const concepts = [...new Set(all.flatMap(({ key }) => conceptsOf(key)))];
    const isOnce = all.length === 1 || new Set(concepts.map(sectionOf)).size === 1;
    if (isOnce || /^\{[^}]*\}$/u.test(phrase)) return [];
    return [`"${phrase}" is written ${all.length} times; write it once, under "${concepts.join(', ')}"`];
  });
}

const sectionOf = (concept: string): string => concept.replace(/\..*/u, '');

interface Change {
  readonly id: string;
  readonly phrase: string;
  /** Titles of items in which the concept was not found before. */
  readonly found: readonly string[];
}

/** @returns what each phrase of `now` that `before` lacks would newly find in the items. */
export function changesOf(before: Words, now: Words, items: readonly Item[], language: string): readonly Change[] {
  const sentences = items.map((item) => ({ item, sentences: readDocument(item, language).sentences }));
  return Object.entries(now.phrases).flatMap(([id, phrases]) => {
    const known = before.phrases[id] ?? [];
    const old = compilePhrases({ [id]: known }, language, before.lists);
    return phrases
      .filter((phrase) => !known.includes(phrase))
      .map((phrase): Change => {
        const index = compilePhrases({ [id]: [phrase] }, language, now.lists);
        const found = sentences.filter(
          (one) =>
            one.sentences.some((sentence) => index.find(sentence).length > 0) &&
            !one.sentences.some((sentence) => old.find(sentence).length > 0),
        );
        return { id, phrase, found: found.map(({ item }) => item.title) };
      });
  });
}

/** The project's own items, and the labelled ones where they are at hand. */
async function itemsIn(language: string): Promise<readonly Item[]> {
  const own = [...(await readOwnProbes(OWN_DIR)), ...(await readOwnHeadlines())].map(
    ({ id, title, text, language: written, publisher, published }): Item => ({
      id,
      feedId: 'own',
      publisher,
      url: `https://${publisher}/${id}`,
      title,
      text,
      language: written,
      publishedAt: Date.parse(published),
      seenAt: Date.parse(published),
      firstSight: false,
    }),
  );
  const labelled = join(sharedDir(), 'eval');
  const sets = existsSync(labelled)
    ? await Promise.all((['news', 'languages'] as const).map((set) => readLabelled(labelled, set)))
    : [];
  return [
    ...own.filter((item) => item.language === language),
    ...sets.flat().flatMap(({ item, document }) => (document.language === language ? [item] : [])),
  ];
}

/** @returns a language's file with its keys as they are written; `wordsOf` has read it already and found it sound. */
export const readWritten = (language: string): WrittenWords =>
  readConfigFile(`words/${language}.json`, z.custom<WrittenWords>());

/** The file as it was committed last; without phrases where it is new. */
function committed(language: string): Words {
  try {
    const path = `HEAD:config/words/${language}.json`;
    const text = execFileSync('git', ['show', path], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return parseWords(JSON.parse(text));
  } catch {
    return { lists: {}, phrases: {} };
  }
}

async function main(language: string | undefined): Promise<number> {
  if (isHelpAsked()) {
    console.log(USAGE);
    return 0;
  }
  const faults = [...unreadFiles()];
  if (language === undefined || !LANGUAGES.some((one) => one === language)) {
    console.error([...faults, USAGE].join('\n'));
    return 2;
  }
  const words = wordsOf(language);
  const inFile = [...unknownConcepts(words), ...phrasesInTwoSections(readWritten(language))];
  faults.push(...inFile.map((fault) => `config/words/${language}.json: ${fault}`));
  for (const fault of faults) console.log(fault);
  const items = await itemsIn(language);
  const changes = changesOf(committed(language), words, items, language);
  for (const { id, phrase, found } of changes) {
    console.log(`${id}: "${phrase}" is new, and is found in ${found.length} more of ${items.length} items`);
    for (const title of found.slice(0, MOST_EXAMPLES)) console.log(`  ${title}`);
  }
  console.log(`${faults.length} faults, ${changes.length} new phrases`);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
