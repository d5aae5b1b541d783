import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { foldArabic } from './arabic-script.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { AS_WRITTEN, compilePhrases, type Phrase, type PhraseHit, type PhraseIndex } from './phrase.ts';
import type { Sentence } from './tokenize.ts';

/** A key is a concept, or, where phrases stand for several, all of them: `match.ban, state.ban`. */
const wordsFile = z.strictObject({
  lists: z.record(z.string(), z.array(z.string().transform(foldArabic))),
  phrases: z.record(z.string(), z.array(z.string())).transform(byConcept),
});
/** As the file is written. */
export type WrittenWords = z.input<typeof wordsFile>;
/** Concept -> all its phrases; list -> its words. */
export type Words = z.output<typeof wordsFile>;

const loaded = new Map<Language, Words>();
const compiled = new Map<string, PhraseIndex>();

const known = (language: string): Language => LANGUAGES.find((one) => one === language) ?? 'en';

/** @returns the concepts that a key of `phrases` names. */
export const conceptsOf = (key: string): readonly string[] => key.split(/\s*,\s*/u);

function byConcept(written: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const each = Object.entries(written).flatMap(([key, phrases]) => conceptsOf(key).map((id) => ({ id, phrases })));
  return Object.fromEntries(
    [...Map.groupBy(each, ({ id }) => id)].map(([id, all]) => [id, all.flatMap(({ phrases }) => phrases)]),
  );
}

/** @returns what a file of words says. @throws z.ZodError. */
export const parseWords = (written: unknown): Words => wordsFile.parse(written);

/** @returns the file of a language, English where there is none. @throws Error naming the file and the key that is wrong. */
export function wordsOf(language: string): Words {
  const name = known(language);
  let words = loaded.get(name);
  if (words === undefined) {
    words = readConfigFile(`words/${name}.json`, wordsFile);
    loaded.set(name, words);
  }
  return words;
}

/**
 * The phrases of one section (`match`, `place`, `state`, `step`, `story`, `summary`), compiled once.
 * Hits carry the concept as id, e.g. `state.internet.down`. Texts in other languages quote English terms, so English
 * phrases are read there too.
 */
export function phraseIndex(section: string, language: string): PhraseIndex {
  const name = known(language);
  const key = `${section}/${name}`;
  const ready = compiled.get(key);
  if (ready !== undefined) return ready;
  const own = compileSection(section, name);
  const index = remembering(
    name === 'en' ? own : { find: (sentence) => [...own.find(sentence), ...quoted(section).find(sentence)] },
  );
  compiled.set(key, index);
  return index;
}

/** Several readers of an item look through the same sentences. */
function remembering({ find }: PhraseIndex): PhraseIndex {
  const known = new WeakMap<Sentence['tokens'], readonly PhraseHit[]>();
  return {
    find(sentence) {
      const ready = known.get(sentence.tokens);
      if (ready !== undefined) return ready;
      const hits = find(sentence);
      known.set(sentence.tokens, hits);
      return hits;
    },
  };
}

/** "No", "to" and "in" are words of other languages: Portuguese "no domingo" is on Sunday, "as redes" the networks, French "court" short. */
const SHARED_WORD = /^=?(?:no|to|in|at|by|if|we|my|as|but|court|per)$/;

/** English phrases as texts in other languages quote them: as written, for the stems of two languages do not agree. */
function quoted(section: string): PhraseIndex {
  const key = `${section}/quoted`;
  const index = compiled.get(key) ?? compileSection(section, 'en', AS_WRITTEN, (phrase) => !SHARED_WORD.test(phrase));
  compiled.set(key, index);
  return index;
}

function compileSection(
  section: string,
  language: Language,
  stemming: string = language,
  isRead = (_: Phrase): boolean => true,
): PhraseIndex {
  const words = wordsOf(language);
  const phrases = Object.fromEntries(
    Object.entries(words.phrases)
      .filter(([id]) => id.startsWith(`${section}.`))
      .map(([id, written]) => [id, written.filter(isRead)]),
  );
  try {
    return compilePhrases(phrases, stemming, words.lists);
  } catch (error) {
    throw new Error(`config/words/${language}.json: ${(error as Error).message}`);
  }
}
