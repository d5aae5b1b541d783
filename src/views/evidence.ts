import { link, type Span, text } from '../chat/message.ts';
import { fill, type Translate } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import { type Evidence, type Story, TOPICS } from '../stories/story.ts';

/** So much of what matched is enough to see why. */
const MOST_EVIDENCE = 6;

export interface StoryWords {
  readonly t: Translate;
  readonly locale: string;
  readonly regionName: (region: Region, locale: string) => string;
}

/** `ping-slash24 7 %, bgp 96 %` as the language writes figures: `ping-slash24 ۷٪`. */
export const evidenceText = (evidence: string, t: Translate): string =>
  evidence.replace(/(?<![\d.,])(\d+) %/gu, (_, percent: string) => t('level-change', { value: Number(percent) }));

/** `Matched: internet ("internet ... shut down", headline) · Kazakhstan ("across Kazakhstan", first paragraph) · critical (...)`. */
export function matchedSpans(story: Pick<Story, 'evidence' | 'relevant'>, words: StoryWords): Span[] {
  const { t } = words;
  const seen = new Set<string>();
  // Another publisher's words for what is said already say nothing new.
  const shown = story.evidence
    .map((one) => ({ ...one, claim: claimText(one, words) }))
    .filter(({ claim }) => !seen.has(claim) && seen.add(claim))
    .slice(0, MOST_EVIDENCE);
  if (shown.length === 0) return [text(t('matched-nothing'))];
  const parts = shown.map(({ claim, quote, field }) => t('matched-part', { claim, quote, where: t(`field-${field}`) }));
  return fill(t, 'matched', { parts: parts.join(' · ') });
}

function claimText({ claim }: Evidence, { t, locale, regionName }: StoryWords): string {
  const [kind, value = ''] = claim.split(/:(.*)/su);
  if (kind === 'topic' && TOPICS.some((topic) => topic === value)) return t(`topic-${value}`);
  if (kind === 'region') return regionName(value, locale);
  if (kind === 'severity' && /^[123]$/u.test(value)) return t(`severity-${value}`);
  if (kind === 'state') {
    const [dimension, state] = value.split('.');
    return `${t(`dimension-${dimension}`)} ${t(`state-${dimension}-${state}`)}`;
  }
  if (kind === 'doubted' || kind === 'refuted') return t(`claim-${kind}`);
  return kind === 'not-relevant' ? t('claim-not-relevant') : t('claim-relevant');
}

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

/** Whose data are shown. Who is called by an address is a link, as a platform would make of it anyway. */
export function attributionSpans(data: readonly string[], t: Translate): Span[] {
  const named = data.map((one) => (DOMAIN.test(one) ? link(one, `https://${one}/`) : text(one)));
  const [first = text(''), ...others] = named;
  const all = [first, ...others.flatMap((one) => [text(' · '), one])];
  return fill(t, 'data-from', { sources: first }).flatMap((span) => (span === first ? all : [span]));
}
