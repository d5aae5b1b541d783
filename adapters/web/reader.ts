import type { EpochMs } from '../../src/clock.ts';
import type { Locales, Translate } from '../../src/i18n.ts';

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
  for (const { tag } of wanted) {
    const locale = locales.match(tag);
    // English is also what is matched to everything unknown.
    if (locale !== 'en' || /^en\b/iu.test(tag)) return locale;
  }
  return 'en';
}
