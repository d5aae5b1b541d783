import { Locale } from 'discord.js';
import { nearestLocale, type Translate } from '../../src/i18n.ts';

/** Discord's own locales are some languages and some regions of others: "es" is "es-ES" and "es-419". */
export function inOthers(translators: ReadonlyMap<string, Translate>, words: (t: Translate) => string) {
  const others = Object.values(Locale).flatMap((code) => {
    const locale = nearestLocale(code, [...translators.keys()]);
    const t = locale === 'en' ? undefined : translators.get(locale);
    return t === undefined ? [] : [[code, words(t)] as const];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
