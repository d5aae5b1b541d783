import type { DigestSchedule } from '../alerts/alert.ts';
import type { Locales } from '../i18n.ts';
import { typedKey } from '../text/typed-key.ts';
import type { Choice, Question } from './command.ts';
import { inDigits, minuteIn } from './durations.ts';
import { clockText, one } from './option-parsers.ts';
import { typedWords } from './typed-words.ts';

/** When people read what waited for them, unless they say otherwise. */
const MORNING = 8 * 60;
const KINDS = ['hourly', 'daily', 'weekly', 'instant'] as const;
const EVERY = { hourly: 'hour', daily: 'day', weekly: 'week' } as const;
/** ` à partir de 08:00`, with room for spaces. */
const LONGEST_TIME = 40;
/** `at`, `a las`, `um`: what stands before a time. */
const BEFORE_TIME = /^[\s,]*(?:\p{L}{1,7}\s+){0,2}(?=\d)/u;

/** What stands before a time that stands apart, where `at` would be Austria. */
const AT = /^(?:at|a las?|a|as|um|в|о|об|saat|сағат|ساعت|الساعه|kl)\s+(?=\d)/u;

/** `hourly`, `daily at 08:00`, `еженедельно в 9`; null for `instant`: each alert at once. */
export function digestTimes(locales: Locales) {
  const translators = locales.available.map((locale) => locales.translator(locale));
  const names = KINDS.flatMap((kind) =>
    [kind, ...translators.map((t) => t(`choice-${kind}`)), ...(kind === 'instant' ? [] : typedWords.digests[kind])]
      .map(typedKey)
      .map((name) => ({ name, kind })),
  ).sort((a, b) => b.name.length - a.name.length);
  const longest = (names[0]?.name.length ?? 0) + LONGEST_TIME;

  function read(raw: string): DigestSchedule | null | undefined {
    if (raw.length > longest) return undefined;
    const typed = typedKey(raw);
    const { name, kind } = names.find((one) => typed.startsWith(one.name)) ?? {};
    if (name === undefined || kind === undefined) return undefined;
    const rest = typed.slice(name.length);
    if (kind === 'instant' || kind === 'hourly') {
      if (rest !== '') return undefined;
      return kind === 'instant' ? null : { every: EVERY[kind], minute: 0 };
    }
    const minute = rest === '' ? MORNING : minuteIn(rest.replace(BEFORE_TIME, ''));
    return minute === undefined ? undefined : { every: EVERY[kind], minute };
  }

  return {
    digest: one(read, 'error-digest'),
    /** `daily` and `7:30`, which was typed further on. */
    completed(value: string, more: string): string | undefined {
      const minute = minuteIn(inDigits(typedKey(more)).replace(AT, ''));
      if (minute === undefined || /\d/u.test(value)) return undefined;
      const whole = `${value} ${clockText(minute)}`;
      return read(whole) === undefined ? undefined : whole;
    },
    suggestDigest: ({ locale }: Pick<Question, 'locale'>): readonly Choice[] => {
      const t = locales.translator(locales.match(locale));
      const at = clockText(MORNING);
      return KINDS.map((kind) =>
        kind === 'hourly' || kind === 'instant'
          ? { value: kind, label: t(`choice-${kind}`) }
          : { value: `${kind} at ${at}`, label: `${t(`choice-${kind}`)}, ${at}` },
      );
    },
  };
}
