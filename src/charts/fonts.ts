/** Latin, Cyrillic with the Kazakh letters, Chinese, Arabic with the Persian letters: family -> file in `node_modules`. */
const FILES: Readonly<Record<string, string>> = {
  'Hashwire Latin': '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  'Hashwire Latin Extended': '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2',
  'Hashwire Cyrillic': '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2',
  'Hashwire Cyrillic Extended': '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2',
  'Hashwire Chinese': '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  'Hashwire Arabic': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
};

export const FONT_FILES = Object.entries(FILES).map(([family, file]) => ({ family, file }));

export const FONTS = FONT_FILES.map(({ family }) => `"${family}"`).join(', ');
