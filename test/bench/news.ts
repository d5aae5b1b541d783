import frequencies from '../../config/models/frequencies.json' with { type: 'json' };
import { allRegions, regionName } from '../../src/regions/regions.ts';
import { seeded } from '../harness/random.ts';

export interface Article {
  readonly title: string;
  readonly text: string;
}

/** Texts nobody wrote, with the words of the trade as often as it has them, and each about something else. */
export interface Writer {
  word(): string;
  article(): Article;
}

/** Characters of a text: thirty of them with their markup are the 68 kB of a feed. */
const LENGTH = 1950;
/** Words that only one article has: what it is about. */
const OWN_WORDS = 14;
const VOCABULARY = 200_000;
const SYLLABLES =
  'ba be bi bo bra cal ce cor da del den di dor e fa fer fin ga gen gra hal i in ka kel kor la len li lor ma men mi mor na ne nor o pa per pla por ra ren ri ron sa sen ser sol sta ta ten ter tor tra u va ven ver vi vol wa wen zo'.split(
    ' ',
  );
const SMALL =
  'the of and to in a is that for on it with as was at by from its be this has were which their or an are have said will more than after about'.split(
    ' ',
  );
/** Stems of crypto news, each as often as it stands there. */
const COMMON = Object.entries(frequencies.perTenThousand).filter(([word]) => /^[a-z]{3,}$/u.test(word));
const COMMON_TOTAL = COMMON.reduce((sum, [, share]) => sum + share, 0);

export function createWriter(seed: number): Writer {
  const random = seeded(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const common = (): string => {
    let rest = random() * COMMON_TOTAL;
    for (const [word, share] of COMMON) {
      rest -= share;
      if (rest < 0) return word;
    }
    return '';
  };
  const word = (): string => madeUp(Math.floor(random() * VOCABULARY));
  const article = (): Article => {
    const own = Array.from({ length: OWN_WORDS }, word);
    const next = (): string => {
      const kind = random();
      return kind < 0.45 ? pick(SMALL) : kind < 0.8 ? common() : pick(own);
    };
    const sentence = (words: number, from: () => string): string => {
      const text = Array.from({ length: words }, from).join(' ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    };
    let text = '';
    while (text.length < LENGTH) text += `${sentence(8 + Math.floor(random() * 16), next)}. `;
    return { title: sentence(9, () => (random() < 0.5 ? common() : pick(own))), text: text.trim() };
  };
  return { word, article };
}

/** The n-th made-up word. */
export function madeUp(n: number): string {
  let word = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}

/** Names that are also those of other things are left out. */
const AMBIGUOUS = ['GE', 'JO', 'TD', 'TR', 'GN', 'NE', 'CG', 'CD', 'SD', 'SS', 'KP', 'KR', 'SX', 'MF'];

/** Countries in the order of their codes, each with its English name of one word. */
export const COUNTRIES: readonly { readonly code: string; readonly name: string }[] = allRegions()
  .map(({ code }) => ({ code, name: regionName(code, 'en') }))
  .filter(({ code, name }) => code.length === 2 && /^[A-Z][a-z]+$/u.test(name) && !AMBIGUOUS.includes(code));

/** News that is told at once. */
export function shutdownIn(country: string, { article, word }: Writer): Article {
  const name = word();
  return {
    title: `Internet shut down across ${country}, bitcoin miners offline: ${word()} ${word()} ${name}`,
    text: `The internet was shut down across ${country}, and the bitcoin miners of ${name} went offline.\n${article().text.slice(0, LENGTH - 100)}`,
  };
}

/** News that is told, but can wait. */
export function curtailmentIn(country: string, { article, word }: Writer): Article {
  const name = word();
  return {
    title: `Grid operator in ${country} asks bitcoin miners to curtail power: ${word()} ${word()} ${name}`,
    text: `The grid operator ${name} of ${country} asked bitcoin mining farms to curtail their power consumption.\n${article().text.slice(0, LENGTH - 100)}`,
  };
}
