/**
 * What the Arabic script writes in several ways, of which a text has any: alef with and without hamza, Arabic and Persian
 * yeh and kaf, teh marbuta, both rows of digits, their separators and the per cent sign. Marks and tatweel say nothing.
 * @see https://lucene.apache.org/core/10_0_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
 */
const SAME: Readonly<Record<string, string>> = {
  ...sameAs('ا', 'آأإٱ'),
  ...sameAs('ي', 'ىیېے'),
  ...sameAs('ك', 'کڪ'),
  ...sameAs('ه', 'ةۀہھەۂ'),
  ...sameAs('%', '٪'),
  ...sameAs('.', '٫'),
  ...sameAs(',', '٬'),
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};

function sameAs(written: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, written]));
}

const ARABIC = /[\u0600-\u06ff]/u;
const VARIANTS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');
const SILENT = /\u0640|[\u064b-\u065f]|\u0670/gu;

/** @returns the word in one spelling; words of other scripts as they are. Digits keep their number of characters. */
export function foldArabic(word: string): string {
  if (!ARABIC.test(word)) return word;
  return word.replace(SILENT, '').replace(VARIANTS, (letter) => SAME[letter] ?? letter);
}

const CONJUNCTION = 'و';
const PREFIXES = ['بال', 'كال', 'فال', 'لل', 'ال', 'ب', 'ل'];
const SUFFIXES = ['ها', 'هم', 'ات', 'ه', 'ا'];
const LEAST_LETTERS = 3;

/**
 * An Arabic word without what is written onto it: "and", "in", "for", "the"; "its"; the endings of feminine, plural and
 * adverb. Lighter than Snowball's, which cuts تعدين (mining) and its form with the article apart.
 * @param word folded. @see Larkey, Ballesteros, Connell: Improving Stemming for Arabic Information Retrieval, 2002
 */
export function stemArabic(word: string): string {
  const bare = word.startsWith(CONJUNCTION) && word.length > LEAST_LETTERS ? word.slice(1) : word;
  const prefix = PREFIXES.find((one) => bare.startsWith(one) && bare.length - one.length >= LEAST_LETTERS) ?? '';
  const rest = bare.slice(prefix.length);
  const suffix = SUFFIXES.find((one) => rest.endsWith(one) && rest.length - one.length >= LEAST_LETTERS) ?? '';
  return rest.slice(0, rest.length - suffix.length);
}
