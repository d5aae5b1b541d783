import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

/** Latin, Cyrillic with the Kazakh letters, Chinese. Without a registered font the canvas draws no text and says nothing. */
const FILES = [
  ['Hashwire Latin', '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'],
  ['Hashwire Latin Extended', '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2'],
  ['Hashwire Cyrillic', '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2'],
  ['Hashwire Cyrillic Extended', '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2'],
  ['Hashwire Chinese', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'],
] as const;

export const FONT_FILES = FILES.map(([, file]) => file);

export const FONTS = FILES.map(([family]) => `"${family}"`).join(', ');

/** @throws when a font cannot be read: a picture without words is worse than none. */
export function registerFonts(): void {
  const require = createRequire(import.meta.url);
  for (const [family, file] of FILES) {
    if (!GlobalFonts.registerFromPath(require.resolve(file), family))
      throw new Error(`The font ${file} cannot be read`);
  }
}
