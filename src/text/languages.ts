/** Languages with a file `config/words/<language>.json`. */
export const LANGUAGES = [
  'en',
  'ru',
  'es',
  'zh',
  'kk',
  'uk',
  'fr',
  'de',
  'pt',
  'it',
  'pl',
  'tr',
  'ar',
  'fa',
  'ja',
  'ko',
] as const;
export type Language = (typeof LANGUAGES)[number];
