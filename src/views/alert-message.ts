import { type Alert, type SpaceSettings, UNMUTED } from '../alerts/alert.ts';
import { type AlertTelling, type Compose, LOUD, type NoticeTelling, type Telling } from '../alerts/notification.ts';
import { isAboutUs } from '../alerts/route.ts';
import { mentionsOf } from '../alerts/space-settings.ts';
import { type Button, bold, link, type Message, type Span, type Tone, text, time } from '../chat/message.ts';
import { listedRights } from '../chat/rights.ts';
import type { Locales, Translate } from '../i18n.ts';
import { bracketsIn, commaIn, fill, listed } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import type { Observation } from '../status/observation.ts';
import { cut } from '../text/truncate.ts';
import { factsOf } from './alert-facts.ts';
import { headlineOf } from './alert-headline.ts';
import { alertTitle, type TitleWords } from './alert-title.ts';
import { composeDigest } from './digest-message.ts';
import { evidenceText } from './evidence.ts';
import { feedsButton } from './feed-card.ts';
import { ageText, timeText } from './format-time.ts';
import { composeService, serviceWords } from './service-message.ts';
import { levelText, stateText } from './status-words.ts';
import { placeSpan } from './subscription.ts';
import { watchesButton } from './watch-card.ts';

/** Sources named one by one; the rest is counted. */
const MAX_SOURCES = 6;
/** Characters of a title on Discord (https://discord.com/developers/docs/resources/message#embed-object-embed-limits) and here on Telegram. */
const BRIEF = 256;
/** Nobody need wake up to learn that it is over. */
const ENDS: ReadonlySet<Alert['reason']> = new Set(['resolved', 'ended', 'corrected'] as const);

export interface ComposeOptions {
  readonly locales: Locales;
  readonly regionName: (region: Region, locale: string) => string;
}

/** What each space reads, in its language; the sentences of the publishers stay as they are. */
export function createCompose({ locales, regionName }: ComposeOptions): Compose {
  return (telling, settings) => {
    const words: TitleWords = {
      t: locales.translator(settings.language),
      locale: locales.match(settings.language),
      regionName,
      timeZone: settings.timeZone,
      ...('at' in telling ? { writtenAt: telling.at } : {}),
    };
    const { t: _, regionName: __, ...reading } = words;
    return { ...messageOf(telling, settings, words), ...factsIn(telling, words), ...reading };
  };
}

function messageOf(telling: Telling, settings: SpaceSettings, words: TitleWords): Message {
  if (telling.kind === 'digest') return composeDigest(telling, words);
  if (telling.kind === 'notice') return composeNotice(telling, words);
  if (isAboutUs(telling.alert)) return composeService(telling.alert, words.t);
  return composeAlert(telling, settings, words);
}

/** A notice tells of no alert. */
function factsIn(telling: Telling, words: TitleWords): Pick<Message, 'facts'> {
  if (telling.kind === 'notice') return {};
  const alerts = telling.kind === 'digest' ? telling.alerts : [telling.alert];
  return {
    facts: alerts.map((alert) =>
      factsOf(alert, isAboutUs(alert) ? serviceWords(alert, words.t).words : headlineOf(alert, words)),
    ),
  };
}

function composeAlert(telling: AlertTelling, settings: SpaceSettings, words: TitleWords): Message {
  const { alert } = telling;
  const { t } = words;
  const url = alert.sources[0]?.url;
  const translation = alert.translations?.[words.locale];
  const { over } = telling;
  const end = over === undefined ? [] : [fill(t, 'over-below', { at: time(over.at) })];
  const paragraphs: Span[][] = [...end, [bold(headlineOf(alert, words))]];
  const { sentences } = translation ?? alert;
  if (sentences.length > 0) paragraphs.push([text(sentences.join(' '))]);
  if (translation !== undefined) paragraphs.push([text(t('machine-translated'))]);
  if (telling.late) paragraphs.push(...lateNote(telling, words));
  paragraphs.push(alert.measured === undefined ? sourcesLine(alert, words) : measuredLine(alert.measured, t));
  if (alert.isDoubted) paragraphs.push([text(t('doubted'))]);
  if (alert.against !== undefined) paragraphs.push(againstLine(alert.against, t));
  if (settings.hashtags === true) paragraphs.push([text(hashtags(alert, words))]);
  const isOver = ENDS.has(alert.reason);
  const roles = telling.edits || isOver ? [] : rolesFor(telling, settings);
  const { isSilent: isNever, soundFrom, isBrief } = telling.asked ?? {};
  const isQuiet = soundFrom === undefined ? roles.length === 0 && alert.severity < LOUD : alert.severity < soundFrom;
  const isSilent = isNever === true || isOver || isQuiet;
  const said = alertTitle(alert, words);
  const title = over === undefined ? said : `${t(`reason-${over.reason}`).toLocaleUpperCase(words.locale)} · ${said}`;
  return {
    tone: over === undefined ? toneOf(alert) : 'good',
    title: isBrief ? briefly(title, alert, words) : title,
    ...(url === undefined ? {} : { url }),
    ...(isBrief ? { paragraphs: [] } : { paragraphs, buttons: [alertButtons(alert, t)] }),
    ...mentionOf(isSilent ? [] : roles),
    ...(isSilent ? { silent: true } : {}),
    ...(settings.preview === true ? { preview: true } : {}),
  };
}

/** All of it in one line: the fact, how many publishers tell it, and when the first one did. */
function briefly(title: string, alert: Alert, words: TitleWords): string {
  const { sources, measured, at } = alert;
  const known = measured === undefined ? [publishersText(alert, words.t)] : [];
  const [open, close] = bracketsIn(words.locale);
  const end = `${open}${listed([...known, timeText(sources[0]?.at ?? at, 'date-time', words)], words.locale)}${close}`;
  return `${cut(`${title} · ${headlineOf(alert, words)}`, BRIEF - end.length)}${end}`;
}

/** Those of the space from its severity on, and those of the subscriptions that it is sent for. */
function rolesFor({ alert, asked }: AlertTelling, settings: SpaceSettings): string[] {
  const ofSpace = mentionsOf(settings).filter(({ leastSeverity }) => alert.severity >= leastSeverity);
  return [...new Set([...ofSpace.map(({ role }) => role), ...(asked?.roles ?? [])])];
}

function mentionOf([role, ...also]: readonly string[]): Pick<Message, 'mention'> {
  if (role === undefined) return {};
  return { mention: also.length === 0 ? { role } : { role, also } };
}

/** `#Kazakhstan #internet`: what people search a chat for. */
function hashtags({ regions, topics }: Alert, { t, locale, regionName }: TitleWords): string {
  const names = [...regions.map((region) => regionName(region, locale)), ...topics.map((topic) => t(`topic-${topic}`))];
  return names.map((name) => `#${name.replace(/[^\p{L}\p{N}]/gu, '')}`).join(' ');
}

function lateNote(telling: AlertTelling, { t, locale, regionName }: TitleWords): Span[][] {
  const { alert, delivery, incident, story, at } = telling;
  const isUnmuted = delivery.trail.some(({ reason }) => reason === UNMUTED);
  const note = text(t(isUnmuted ? 'unmuted-note' : 'late-note', { age: ageText(alert.at, at, t) }));
  const lines: Span[][] = [[note]];
  if (incident !== undefined) {
    const latest = incident.changes.at(-1);
    lines.push(
      fill(t, 'late-incident', {
        region: regionName(incident.region, locale),
        dimension: t(`dimension-${incident.dimension}`),
        state: stateText(incident.dimension, incident.state, latest?.partial === true, t),
        at: time(latest?.at ?? incident.updatedAt),
      }),
    );
  } else if (story !== undefined && story.summary.headline !== alert.headline) {
    lines.push(fill(t, 'late-story', { headline: story.summary.headline, at: time(story.updatedAt) }));
  }
  return lines;
}

/** `since 10:40 UTC · measured by IODA: ping-slash24 6 %, bgp 95 %`. */
function measuredLine({ since, at, source, url, evidence }: Observation, t: Translate): Span[] {
  return fill(t, 'measured-line', {
    since: time(since ?? at),
    source: link(source, url),
    evidence: evidenceText(evidence, t) || 'none',
  });
}

/** `IODA shows 10 % of normal (12:30 UTC)`: a measurement that says otherwise. */
function againstLine({ source, url, level, dimension, state, at }: Observation, t: Translate): Span[] {
  const what = level === undefined ? stateText(dimension, state, false, t) : levelText(level, t);
  return fill(t, 'measured-against', { source: link(source, url), what, at: time(at, 'time') });
}

/** How many tell it. Nothing is told as resolved on the word of one that neither cites somebody nor knew of the trouble. */
function publishersText({ sources: { length: count }, reason, cited = 'none' }: Alert, t: Translate): string {
  if (count > 1) return t('publishers', { count });
  return reason === 'resolved' ? t('publisher-one', { cited }) : t('publisher-unconfirmed', { count });
}

/** `One publisher, unconfirmed · cointelegraph.com, 7 Jan 14:50 UTC`, or how many and each of them. */
function sourcesLine(alert: Alert, { t, locale }: Pick<TitleWords, 't' | 'locale'>): Span[] {
  const comma = text(commaIn(locale));
  const { sources, ownFeed } = alert;
  const spans: Span[] = [
    // One space sees it: nobody can confirm it.
    text(ownFeed === undefined ? publishersText(alert, t) : t('own-feed', { feed: ownFeed.title })),
    text(' · '),
  ];
  for (const [index, source] of sources.slice(0, MAX_SOURCES).entries()) {
    if (index > 0) spans.push(comma);
    spans.push(link(source.publisher, source.url));
    if (source.at !== null) spans.push(text(' '), time(source.at));
  }
  const more = sources.length - MAX_SOURCES;
  return more > 0 ? [...spans, comma, text(t('and-more', { count: more }))] : spans;
}

function alertButtons(alert: Alert, t: Translate): readonly Button[] {
  const [region] = alert.regions;
  const isOfProvider = alert.measured?.provider !== undefined;
  const status: Button[] =
    region === undefined || isOfProvider ? [] : [{ label: t('button-status'), command: 'status', options: { region } }];
  // It stands alone: nothing follows that could be muted.
  if (alert.ownFeed !== undefined) {
    const why: Button = { label: t('button-why'), command: 'why', options: { link: `alert:${alert.id}` } };
    return [...status, why, feedsButton(t)];
  }
  const ofStory = (label: string, command: string): Button[] =>
    alert.storyId === null ? [] : [{ label: t(label), command, options: { link: `story:${alert.storyId}` } }];
  const what = `incident:${alert.thread}`;
  const mute: Button = { label: t('button-mute'), command: 'mute', options: { what, duration: '24h' } };
  if (isOfProvider) return [watchesButton(t), mute];
  return [...status, ...ofStory('button-why', 'why'), mute, ...ofStory('button-wrong', 'wrong')];
}

function toneOf(alert: Alert): Tone {
  if (alert.reason === 'resolved' || alert.reason === 'ended') return 'good';
  return alert.severity === 3 ? 'critical' : alert.severity === 2 ? 'warning' : 'neutral';
}

function composeNotice(
  { notice, address, placeName, missing, why, waiting, isDirect }: NoticeTelling,
  { t, locale }: TitleWords,
): Message {
  const args = {
    place: placeSpan({ address, placeName }, t, isDirect),
    permissions: listedRights(missing, t, locale),
    named: missing.length,
    waiting,
    why: why || 'none',
  };
  return { tone: 'warning', title: t(`notice-${notice}-title`), paragraphs: [fill(t, `notice-${notice}`, args)] };
}
