import { createRequire } from 'node:module';

interface Font {
  readonly family: string;
  readonly file: string;
  /** ISO 15924, where it is for locales of this script alone. */
  readonly script?: string;
}

/** Latin, Cyrillic with the Kazakh letters, Chinese, Arabic with the Persian letters. */
const FONTS_BY_SCRIPT: readonly Font[] = [
  { family: 'Hashwire Latin', file: '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2' },
  { family: 'Hashwire Latin Extended', file: '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2' },
  { family: 'Hashwire Cyrillic', file: '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2' },
  { family: 'Hashwire Cyrillic Extended', file: '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2' },
  {
    family: 'Hashwire Chinese',
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  },
  {
    family: 'Hashwire Arabic',
    file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
    script: 'Arab',
  },
];

const require = createRequire(import.meta.url);
export const pathOf = ({ file }: Pick<Font, 'file'>): string | undefined => {
  try {
    return require.resolve(file);
  } catch {
    return undefined;
  }
};
/** A font of one script may be left out of an installation: its locales then have pictures in English. */
export const INSTALLED = FONTS_BY_SCRIPT.filter((font) => font.script === undefined || pathOf(font) !== undefined);

export const FONT_FILES = INSTALLED.map(({ file }) => file);

export const FONTS = INSTALLED.map(({ family }) => `"${family}"`).join(', ');

/** @returns whether there are letters for the words of a locale: without, a canvas draws boxes and says nothing. */
export function canDraw(locale: string): boolean {
  const { script } = new Intl.Locale(locale).maximize();
  const own = FONTS_BY_SCRIPT.find((font) => font.script === script);
  return own === undefined || INSTALLED.includes(own);
}
