/**
 * Names in languages that inflect them: a name is kept as its root (`казахстан`), a word of a text is cut where an ending
 * of the language begins. Roots carry a mark so that they never meet a whole word by chance.
 */
const MARK = '~';
/** Of a root of two letters, in place of its ending. */
const SHORT_MARK = '~';
/** As long as such a word may be with an ending: `Олой`. */
const SHORT_WORD = 4;

const RUSSIAN_NOUN = [
  '',
  ...'а у ом ем е ы и о я ю ей ой ою ью ь й ии ию ия ией ией ам ами ах ов ях ям ями єю єю ї єві ові'.split(' '),
];
const ADJECTIVE =
  'ий ый ая яя ое ее ие ые ого его ому ему им ым ом ем ой ей ую юю их ых ими ыми ою ій ої ьої ію а е і'.split(' ');
const RUSSIAN_DERIVED = [
  'ск',
  'йск',
  'ьск',
  'нск',
  'анск',
  'янск',
  'енск',
  'инск',
  'овск',
  'ськ',
  'йськ',
  'нськ',
].flatMap((link) => ADJECTIVE.map((ending) => link + ending));
const KAZAKH_LINK = ['', 'лық', 'лік', 'дық', 'дік', 'тық', 'тік'];
const KAZAKH_PLURAL = ['', 'тар', 'тер', 'лар', 'лер', 'дар', 'дер'];
const KAZAKH_CASE = [
  '',
  ...'ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі нда нде ндағы'.split(
    ' ',
  ),
];
const KAZAKH = KAZAKH_LINK.flatMap((link) =>
  KAZAKH_PLURAL.flatMap((plural) => KAZAKH_CASE.map((end) => link + plural + end)),
);
const CYRILLIC = new Set([...RUSSIAN_NOUN, ...ADJECTIVE, ...RUSSIAN_DERIVED, ...KAZAKH]);
const LATIN = new Set(
  'ie iu u em a y i owi da de ta te dan den tan ten nın nin nun ın in un ya ye ga ni ning dagi sk ska ski skie skiego'.split(
    ' ',
  ),
);
/** Endings of short names, too, so these roots meet words of their own language only: `Gruzj-i`, `Kub-ie`, `Podlask-iego`; `Namibia-s`, `isländisch-es`. */
const OWN_ENDINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  pl: new Set(
    'a e i o u y ie ia iu ii em iem ej iej ego iego emu iemu im ym owi ow om iom ami iami ach iach'.split(' '),
  ),
  de: new Set('s e er es en em'.split(' ')),
};
/** `Kuwejt`, `w Kuwejcie`; `Ekwador`, `w Ekwadorze`. */
const POLISH_SOFTENED: Readonly<Record<string, string>> = { k: 'c', t: 'ci', d: 'dzi', r: 'rz', g: 'dz' };
/** Of people and things of a place, in Arabic and Persian: مصري is Egyptian, مصرف is consumption. */
const ARABIC = new Set(['', ...'ي ية يه يا يين يون يات ی یی ها های ه ة ﻥ ان'.split(' ')]);
/** "And", "in", "to", "like", "the" are written on to a word. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:بال|لل|كال|ال|ب|ل|ك)?/u;
const IS_ARABIC = /^[\u0600-\u077f]/;
const LONGEST_ENDING = 12;
const MIN_ROOT = 3;
const MIN_LATIN_ROOT = 6;
/** `l'`, `dell'` */
const LONGEST_ARTICLE = 4;
/** Words of scripts whose endings are not listed may go on for at most this many letters. */
const MAX_OTHER_ENDING = 3;

const IS_CYRILLIC = /^[\u0400-\u04ff]/;
const IS_LATIN = /^[a-z\u00c0-\u024f]/;
const ONE_CHARACTER_WORDS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{N}\p{Sc}%#]/u;
const MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[\0-\x7f]*$/;

/** @returns a Latin word without diacritics; others as they are. */
export function foldWord(word: string): string {
  if (ASCII.test(word) || !IS_LATIN.test(word)) return word;
  return word.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l');
}

/** @returns the keys under which a word of a text may meet the root of a name. @param language of the text, '' where it is not known. */
export function inflectedKeys(word: string, language: string): readonly string[] {
  if (IS_CYRILLIC.test(word))
    return word.length > SHORT_WORD
      ? cuts(word, CYRILLIC, MIN_ROOT)
      : [...cuts(word, CYRILLIC, MIN_ROOT), ...shortKeys(word)];
  if (IS_LATIN.test(word)) {
    const folded = foldWord(word);
    const apostrophe = folded.indexOf("'");
    // `l'Algérie`, `d'Ukraine`; Turkish sets its endings off: `Gabon'da`.
    if (apostrophe > 0) {
      const name = folded.slice(0, apostrophe);
      return apostrophe <= LONGEST_ARTICLE ? [folded.slice(apostrophe + 1), name] : [name, MARK + name];
    }
    const endings = OWN_ENDINGS[language];
    const own = endings === undefined ? [] : cuts(folded, endings, MIN_ROOT, language + MARK);
    return folded.length > MIN_LATIN_ROOT ? [...cuts(folded, LATIN, MIN_LATIN_ROOT), ...own] : own;
  }
  if (ONE_CHARACTER_WORDS.test(word)) return [];
  if (IS_ARABIC.test(word)) return arabicKeys(word);
  const keys: string[] = [];
  for (let end = word.length; end >= 2 && end >= word.length - MAX_OTHER_ENDING; end--)
    keys.push(MARK + word.slice(0, end));
  return keys;
}

/** "В Алма-Ате": the last word of a name may leave a root of two letters. */
const shortKeys = (word: string): string[] =>
  CYRILLIC.has(word.slice(2)) ? [MARK + word.slice(0, 2) + SHORT_MARK] : [];

function arabicKeys(word: string): string[] {
  const bare = word.replace(ARABIC_PREFIX, '');
  const stems = [word, ...(/^[وف]/.test(word) ? [word.slice(1)] : []), bare, `ال${bare}`];
  const keys = new Set<string>();
  for (const stem of stems) if (stem.length >= MIN_ROOT) for (const key of cuts(stem, ARABIC, MIN_ROOT)) keys.add(key);
  return [...keys];
}

function cuts(word: string, endings: ReadonlySet<string>, minRoot: number, mark = MARK): string[] {
  const keys: string[] = [];
  const least = Math.max(minRoot, word.length - LONGEST_ENDING);
  for (let end = word.length; end >= least; end--)
    if (endings.has(word.slice(end))) keys.push(mark + word.slice(0, end));
  return keys;
}

/** @returns keys of the roots of a name, word by word; none where the language leaves names as they are. */
export function rootsOf(words: readonly string[], language: string): string[][] {
  const first = words[0] ?? '';
  if (IS_CYRILLIC.test(first)) {
    // "Ростов-на-Дону": what stands in between is written as it is.
    const roots = words.map((word, at) =>
      word.length < MIN_ROOT ? word : MARK + cyrillicRoot(word, at, words.length),
    );
    const whole = [...roots.slice(0, -1), MARK + (words.at(-1) ?? '')];
    return roots.at(-1) === whole.at(-1) ? [roots] : [roots, whole];
  }
  if (IS_LATIN.test(first)) {
    if (language === 'pl') return polishRoots(words);
    if (language === 'de') return [[...words.slice(0, -1), language + MARK + foldWord(words.at(-1) ?? '')]];
    const inflects =
      ['tr', 'uz', 'az', 'other'].includes(language) && words.every((word) => word.length >= MIN_LATIN_ROOT);
    return inflects ? [words.map((word) => MARK + foldWord(word))] : [];
  }
  return ONE_CHARACTER_WORDS.test(first) ? [] : [words.map((word) => MARK + word)];
}

function polishRoots(words: readonly string[]): string[][] {
  const roots = words.map((word) => foldWord(word).replace(/(?:ie|[aeoy]|(?<=[sc]k|dzk)i)$/u, ''));
  const last = roots.at(-1) ?? '';
  const softened = POLISH_SOFTENED[last.slice(-1)];
  return [roots, ...(softened === undefined ? [] : [[...roots.slice(0, -1), last.slice(0, -1) + softened]])]
    .filter((all) => all.every((root) => root.length >= MIN_ROOT))
    .map((all) => all.map((root) => `pl${MARK}${root}`));
}

/** @param at its place among the words of a name. */
function cyrillicRoot(word: string, at: number, words: number): string {
  // "Алма-Ата", "Йошкар-Ола"
  if (word.length === MIN_ROOT && at > 0 && at === words - 1) return word.replace(/[ая]$/u, SHORT_MARK);
  if (word.length <= MIN_ROOT) return word;
  // "Кривой Рог"
  if (at < words - 1 && word.endsWith('ой')) return word.slice(0, -2);
  return word.replace(/(?:ая|яя|ий|ый|ое|ые|ие)$|[аяоеиыьйі]$/u, '');
}
