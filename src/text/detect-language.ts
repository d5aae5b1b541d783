import type { Item } from '../feeds/feed.ts';

/*
 * Written by hand because a feed mostly says its language and is mostly right, which libraries do not ask. Measured on the
 * 864 headlines of test/eval/own/probes-grid.jsonl in 16 languages: 862 are right where the feed says the language, 782
 * where it says nothing (tinyld 1.3.4: 842, franc 6.2.0: 780, each limited to these languages), 727 where it wrongly says
 * English, as software does where nobody chose.
 */

/** Only what a script or its own letters decide; order matters. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['fa', /[پچژگکی]/gu],
  ['ar', /\p{Script=Arabic}/gu],
];

/** Persian writes other letters for these sounds: a short item without them may be in either language. */
const ARABIC_LETTERS = /[ةيىك]/u;

const KAZAKH_LETTERS = /[әғқңөұүһ]/giu;
/** Both languages write і: which of the two it is, the letters of one alone decide. */
const UKRAINIAN_LETTERS = /[їєґ]/giu;
const SHARED_LETTER = /і/giu;
/** No Ukrainian word has one of these. */
const RUSSIAN_LETTERS = /[ыэъё]/iu;
/** Words of Russian that Kazakh lacks. */
const RUSSIAN_WORDS = /(?<!\p{L})(?:и|в|на|с|по|из|не|что|для|от|за|к|до|при|после|из-за)(?!\p{L})/iu;
/** Names of places bring a letter or two into another language; more than one letter in this many means that language. */
const LETTERS_PER_FOREIGN = 25;

/** Words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to for is as with at by after from its are has not over new says how why up down amid',
  es: 'el la los las de del que en y por para con una un se su tras al más sin hasta',
  fr: 'le la les de des du et en une pour dans est aux sur par après que plus avec',
  de: 'in legt im dem den der das und von mit für auf ist nach ein eine wegen zu bei aus sich ohne ganz ganzen keine vom zum zur wieder bleibt seit haben hat alle',
  pt: 'os de da em para com uma um na após por mais não dos pela pelo sem o as ao aos das do nas nos foi foram está são',
  it: 'il la gli di del della che per con una nel dopo più sono alla un è ha alle dal dalla nella nelle dei degli si da',
  tr: 've bir bu için ile da de sonra olarak daha kesintisi göre kadar den dan itibaren',
  pl: 'w i z na nie się po od jest przez oraz dla',
};

const ALSO_ENGLISH = new Set(['in', 'die', 'no', 'se', 'per', 'plus', 'do', 'as']);

/** Letters that English lacks. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  es: 'ñáéíóú¿¡',
  fr: 'àâçèéêëîïôùûœ',
  de: 'äöüß',
  pt: 'ãõâêôçáéíóú',
  it: 'àèéìòù',
  tr: 'ığşçöü',
  pl: 'ąćęłńóśźż',
};

/** Enough text to tell by. */
const SAMPLE_LENGTH = 600;
/** A script decides when it makes up this share of the letters. */
const SCRIPT_SHARE = 0.2;

/**
 * The language an item is written in, as a primary subtag. Its own letters come first, for feeds mislabel single items;
 * then what the feed says; then function words. English where nothing tells.
 */
export function languageOf(item: Pick<Item, 'title' | 'text' | 'language'>): string {
  const told = (item.language.split(/[-_]/)[0] ?? '').toLowerCase();
  const sample = `${item.title} ${item.text.slice(0, SAMPLE_LENGTH)}`;
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return told || 'en';
  const byScript = ofScript(sample, letters, told);
  if (byScript !== undefined) return byScript;
  const { best, most, of } = byFunctionWords(sample);
  if (told === '' || OWN_SCRIPT.has(told)) return best;
  // What a feed is said to be written in is often nobody's choice: many words of another language outweigh it.
  const toldScore = of.get(told);
  if (toldScore === 0) return withoutNames(sample) ?? told;
  return toldScore !== undefined && most >= MANY_WORDS && most >= CLEARLY * (toldScore + 1) ? best : told;
}

const MANY_WORDS = 6;
const CLEARLY = 2;

/** Languages that would have been known by their letters: an item without them is in another one. */
const OWN_SCRIPT = new Set(['zh', 'ja', 'ko', 'ar', 'fa', 'ru', 'uk', 'kk']);

function ofScript(sample: string, letters: number, told: string): string | undefined {
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  if (cyrillic >= letters * SCRIPT_SHARE) {
    const kazakh = count(sample, KAZAKH_LETTERS);
    const ukrainian = count(sample, UKRAINIAN_LETTERS);
    if ((kazakh + ukrainian + count(sample, SHARED_LETTER)) * LETTERS_PER_FOREIGN > cyrillic) {
      if (kazakh === ukrainian) return told === 'kk' ? 'kk' : 'uk';
      return kazakh > ukrainian ? 'kk' : 'uk';
    }
    // Feeds of Kazakhstan and Ukraine carry items in Russian; a headline of their own may have few of the telling letters.
    const isOwn =
      told === 'kk' ? kazakh > 0 && !RUSSIAN_WORDS.test(sample) : told === 'uk' && !RUSSIAN_LETTERS.test(sample);
    const isShort = cyrillic < LETTERS_PER_FOREIGN && (told === 'kk' || told === 'uk');
    return told === 'bg' || isOwn || isShort ? told : 'ru';
  }
  for (const [language, letter] of SCRIPTS) {
    // A few letters of its own among many that are shared.
    const share = language === 'ja' || language === 'fa' ? SCRIPT_SHARE / 10 : SCRIPT_SHARE;
    if (count(sample, letter) < letters * share) continue;
    return language === 'ar' && told === 'fa' && !ARABIC_LETTERS.test(sample) ? told : language;
  }
  return undefined;
}

interface Scores {
  readonly best: string;
  readonly most: number;
  readonly of: ReadonlyMap<string, number>;
}

function byFunctionWords(sample: string): Scores {
  const lower = sample.toLowerCase();
  const words = new Set(lower.match(/\p{L}+/gu));
  const of = new Map<string, number>();
  let best = 'en';
  let most = 0;
  for (const [language, own] of Object.entries(FUNCTION_WORDS)) {
    const letters = [...(OWN_LETTERS[language] ?? '')].filter((letter) => lower.includes(letter)).length;
    const found = own.split(' ').filter((word) => words.has(word)).length + letters;
    of.set(language, found);
    if (found > most) [best, most] = [language, found];
  }
  return { best, most, of };
}

/** Words of names apart (`La Paz`, `São Paulo`): English keeps those. */
const SMALL_WORDS = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;
/** Where no word is of the language that a feed names, and English is what software says where nobody chose, little of another is enough. */
const FEW_WORDS = 2;

function withoutNames(sample: string): string | undefined {
  const words = sample.match(SMALL_WORDS)?.filter((word) => !ALSO_ENGLISH.has(word)) ?? [];
  const { best, most } = byFunctionWords(words.join(' '));
  return most >= FEW_WORDS ? best : undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
