import type { EpochMs } from '../../src/clock.ts';
import { type Locales, nearestLocale, type Translate } from '../../src/i18n.ts';

/** Who reads a page. */
export interface Reader {
  readonly t: Translate;
  readonly locale: string;
  readonly now: EpochMs;
  /** Somebody chose the language, so that links keep it. */
  readonly isChosen: boolean;
  /** @returns an address within the board that keeps the language somebody chose. @param path with its query, encoded. */
  readonly href: (path: string) => string;
}

/**
 * The same languages, narrowed to those an operator wants, the first of them for everybody else.
 * @param wanted available ones; undefined: all.
 */
export function boardLocales(locales: Locales, wanted: readonly string[] | undefined): Locales {
  const [first, ...others] = wanted ?? [];
  if (first === undefined) return locales;
  const available = [first, ...others];
  const match = (tag: string | undefined): string => {
    const found = nearestLocale(tag, available);
    // English is what is found for everything unknown, also where it is not the first.
    const isAsked = available.includes(found) && tag?.split('-')[0]?.toLowerCase() === found.split('-')[0];
    return isAsked ? found : first;
  };
  return { ...locales, available, match, translator: (locale) => locales.translator(match(locale)) };
}

/**
 * @param chosen value of `?lang=`; what the bot does not speak counts as none.
 * @param accepted value of the header Accept-Language.
 */
export function readerOf(
  { chosen, accepted, now }: { readonly chosen?: string; readonly accepted?: string; readonly now: EpochMs },
  locales: Locales,
): Reader {
  const own = chosen !== undefined && locales.available.includes(chosen) ? chosen : undefined;
  const locale = own ?? preferred(accepted ?? '', locales);
  const t = locales.translator(locale);
  return {
    // Sentences that name a command choose their words by the platform.
    t: (id, args) => t(id, { platform: 'web', place: 'chat', ...args }),
    locale,
    now,
    isChosen: own !== undefined,
    href: (path) => (own === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${own}`),
  };
}

/** Languages a browser may list; more is noise. */
const MAX_LANGUAGES = 10;

/** https://www.rfc-editor.org/rfc/rfc9110#field.accept-language */
function preferred(header: string, locales: Locales): string {
  const wanted = header
    .slice(0, 300)
    .split(',', MAX_LANGUAGES)
    .map((one) => {
      const [tag = '', weight] = one.split(';');
      return { tag: tag.trim(), weight: Number(weight?.split('=')[1] ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const fallback = locales.match(undefined);
  for (const { tag } of wanted) {
    const locale = locales.match(tag);
    // It is also what is matched to everything unknown.
    if (locale !== fallback || tag.split('-')[0]?.toLowerCase() === fallback.split('-')[0]) return locale;
  }
  return fallback;
}
