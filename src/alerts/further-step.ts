import { DAY_MS } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { figuresOf } from '../text/figures.ts';
import { quoteOf } from '../text/phrase.ts';
import { phraseIndex } from '../text/phrase-files.ts';
import { readDocument } from '../text/tokenize.ts';
import type { Alert } from './alert.ts';

/** News says early how far a thing has gone. */
const READ_CHARACTERS = 2000;

/** Whose number makes another step of it: stage 4 after stage 2. */
const NUMBERED = 'step.stage';
/** Each chamber passes a bill once a reading: where a reading is told, it is the step. */
const READING = /Reading$/u;
/** Tariffs and taxes change time and again: one of last year is another one. */
const CHARGE = 'step.charge';
/** "Raises the tax": the step and the duty are one. */
const WIDENED = 'step.widened';
/** What a step is of: a tariff that is put off was put off. */
const DUTIES: ReadonlySet<string> = new Set([CHARGE, 'step.register']);
const SAME_CHARGE_MS = 30 * DAY_MS;
/** What explains a step takes none. */
const EXPLAINED = 'step.explained';

/**
 * Whether a headline says that a rule or a trouble has gone a step further of which no earlier alert told: it is put off,
 * prolonged, made wider, given up, an emergency. Readings of the state see none of these where the state is the same.
 */
export function isFurtherStep(
  { title, language, seenAt }: Pick<Item, 'title' | 'language' | 'seenAt'>,
  told: readonly Pick<Alert, 'words' | 'language' | 'at'>[],
): boolean {
  if (told.length === 0 || /[?？؟]/u.test(title)) return false;
  const steps = stepsIn(title, '', language);
  if (steps.size === 0) return countsManyMore(title, language, told);
  const known = told.map(({ words, language: its = language, at }) => {
    const [headline = '', ...text] = words.slice(0, READ_CHARACTERS).split('\n');
    const taken = stepsIn(headline, text.join('\n'), its);
    return seenAt - at > SAME_CHARGE_MS ? taken.difference(new Set([CHARGE])) : taken;
  });
  return ![...steps].some((step) => known.some((one) => one.has(step)));
}

function stepsIn(title: string, text: string, language: string): ReadonlySet<string> {
  const index = phraseIndex('step', language);
  const { sentences } = readDocument({ title, text, language });
  const steps = new Set(
    sentences.flatMap((sentence) =>
      index
        .find(sentence)
        .filter(({ id }) => id !== EXPLAINED)
        .map((hit) => (hit.id === NUMBERED ? `${hit.id} ${numberIn(quoteOf(sentence, hit))}` : hit.id)),
    ),
  );
  const acts = steps.has(WIDENED) ? steps : steps.difference(DUTIES);
  const readings = new Set([...acts].filter((step) => READING.test(step)));
  return readings.size > 0 ? readings : acts.size > 0 ? acts : steps;
}

/** "Outages top 900,000" after "400,000 customers" is news: at least this number, and this factor of every number told. */
const MANY = 100_000;
const MANY_MORE = 1.5;
/** Smaller numbers count towns, hours and years. */
const COUNTS_PEOPLE = 3000;

function countsManyMore(title: string, language: string, told: readonly Pick<Alert, 'words' | 'language'>[]): boolean {
  const now = Math.max(0, ...countsIn(title, language));
  if (now < MANY) return false;
  const known = told.flatMap(({ words, language: its = language }) => countsIn(words.slice(0, READ_CHARACTERS), its));
  return known.length > 0 && now >= MANY_MORE * Math.max(...known);
}

/** Numbers without a unit or a currency. */
const countsIn = (text: string, language: string): readonly number[] =>
  readDocument({ title: '', text, language })
    .sentences.flatMap(({ tokens }) => figuresOf(tokens, language))
    .flatMap((figure) => (/^#\d+$/u.test(figure) ? Number(figure.slice(1)) : []))
    .filter((count) => count >= COUNTS_PEOPLE);

const numberIn = (quote: string): string => /\p{N}+/u.exec(quote)?.[0] ?? '';
