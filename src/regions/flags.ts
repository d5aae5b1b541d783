/** What all flags have in common: the first half of their first sign in UTF-16. */
const FLAGS_BEGIN = '\ud83c';

/** 🇰🇿 is two letters, 🏴󠁧󠁢󠁳󠁣󠁴󠁿 a flag with the letters of a part. https://www.unicode.org/reports/tr51/#Flags */
export function codeOfFlag(typed: string): string | undefined {
  if (!typed.startsWith(FLAGS_BEGIN)) return undefined;
  const letters = [...typed].map((sign) => sign.codePointAt(0) ?? 0);
  const from = (start: number) => letters.map((letter) => String.fromCharCode(letter - start + 0x41)).join('');
  if (letters.length === 2 && letters.every((letter) => letter >= 0x1f1e6 && letter <= 0x1f1ff)) return from(0x1f1e6);
  if (letters[0] !== 0x1f3f4) return undefined;
  const tags = letters.filter((letter) => letter > 0xe0020 && letter < 0xe007f);
  const part = String.fromCharCode(...tags.map((tag) => tag - 0xe0000)).toUpperCase();
  return part === '' ? undefined : `${part.slice(0, 2)}-${part.slice(2)}`;
}
