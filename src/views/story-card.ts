import { type Field, link, type Message, type Span, type Tone, text, time } from '../chat/message.ts';
import { bracketsIn, commaIn, listed } from '../i18n.ts';
import type { Observation } from '../status/observation.ts';
import { ownLevel } from '../status/reported-claims.ts';
import { isDropped } from '../status/trouble.ts';
import { independentPublishers, type Story } from '../stories/story.ts';
import { matchedSpans, type StoryWords } from './evidence.ts';
import { joined, levelText, stateText } from './status-words.ts';

const MAX_REPORTS = 30;
const MAX_CLAIMS = 20;
const TONES: readonly Tone[] = ['unknown', 'neutral', 'warning', 'critical'];

/** `critical · Kazakhstan, Almaty · internet, power`. */
function labelsText({ severity, regions, topics }: Story, { t, locale, regionName }: StoryWords): string {
  const places = regions.slice(0, 3).map((region) => regionName(region, locale));
  const more = regions.length > places.length ? [t('and-more', { count: regions.length - places.length })] : [];
  const named = listed([...places, ...more], locale);
  const about = listed(
    topics.map((topic) => t(`topic-${topic}`)),
    locale,
  );
  return [t(`severity-${severity || 1}`), named, about].filter((part) => part !== '').join(' · ');
}

/** `critical · Kazakhstan · internet · 2 publishers · 7 Jan, 14:50 UTC`: what stands beside a headline. */
export function storyLine(story: Story, words: StoryWords): Span[] {
  const publishers = words.t('publishers', { count: independentPublishers(story).length });
  return [text(`${labelsText(story, words)} · ${publishers} · `), time(story.updatedAt)];
}

/** A story with its sentences, the claims that were read from it, and each report, all with their publishers. */
export function storyCard(story: Story, words: StoryWords): Message {
  const { t, locale } = words;
  const { headline, sentences } = story.summary;
  const [open, close] = bracketsIn(locale);
  const reports = story.reports
    .slice(0, MAX_REPORTS)
    .map(({ title, url, publisher, publishedAt, seenAt }): Span[] => [
      link(title, url),
      text(`${open}${publisher}${commaIn(locale)}`),
      time(publishedAt ?? seenAt),
      text(close),
    ]);
  const more = story.reports.length - reports.length;
  const claims = claimsField(story.observations, words);
  return {
    tone: TONES[story.severity] ?? 'unknown',
    title: headline,
    paragraphs: [
      [text(labelsText(story, words))],
      ...sentences.map((one) => [text(`${one.text} `), link(one.publisher, one.url)]),
      matchedSpans(story, words),
    ],
    fields: [
      ...(claims === undefined ? [] : [claims]),
      {
        name: t('publishers', { count: independentPublishers(story).length }),
        value: joined(more > 0 ? [...reports, [text(t('and-more', { count: more }))]] : reports, '\n'),
      },
    ],
  };
}

/** Each claim in the words of its source: `Kazakhstan, Internet: down, 5 % of ordinary · "..." · example.org, 7 Jan`. */
export function claimsField(observations: readonly Observation[], words: StoryWords): Field | undefined {
  if (observations.length === 0) return undefined;
  const lines = observations.slice(0, MAX_CLAIMS).map((one) => claimSpans(one, words));
  const more = observations.length - lines.length;
  if (more > 0) lines.push([text(words.t('and-more', { count: more }))]);
  return { name: words.t('field-claims'), value: joined(lines, '\n') };
}

function claimSpans(one: Observation, { t, locale, regionName }: StoryWords): Span[] {
  const { dimension, polarity, evidence, source, url, at, atPrecision } = one;
  const dropped = isDropped(one);
  const state = t('dimension-state', {
    dimension: listed([regionName(one.region, locale), t(`dimension-${dimension}`)], locale),
    state: stateText(dimension, dropped ? 'dropped' : one.state, one.partial === true, t),
  });
  const level = ownLevel(one);
  const said = [
    ...(polarity === 'denied' && !dropped ? [t('told-denied')] : []),
    level === undefined ? state : t('state-level', { state, level: levelText(level, t) }),
    ...(evidence === '' ? [] : [t('quoted', { word: evidence })]),
  ];
  return [
    text(`${said.join(' · ')} · `),
    link(source, url),
    text(commaIn(locale)),
    time(at, atPrecision === 'day' ? 'date' : 'date-time'),
  ];
}
