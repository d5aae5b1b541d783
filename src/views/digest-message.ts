import type { Alert } from '../alerts/alert.ts';
import { DIGEST_SIZE, type DigestTelling, LOUD } from '../alerts/notification.ts';
import { bold, link, type Message, type Span, text, time } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';
import { bracketsIn, commaIn } from '../i18n.ts';
import type { Incident } from '../status/observation.ts';
import { cut } from '../text/truncate.ts';
import { headlineOf } from './alert-headline.ts';
import { alertTitle, type TitleWords } from './alert-title.ts';
import { incidentLine } from './incident-line.ts';

/** Characters of a headline in a digest: fifteen of them with their links fit a message everywhere. */
const DIGEST_HEADLINE = 140;
/** More alerts have no room for a second link each on Discord. */
const MOST_WITH_EARLIER = 5;
/** Incidents that go on, or are announced, without news. */
const MOST_OTHERS = 5;

/** Alerts in one message, a line each; where digests were asked for, by what became of them, with what else goes on. */
export function composeDigest(telling: DigestTelling, words: TitleWords): Message {
  const { alerts, reason, schedule, isSilent, at, messages } = telling;
  const { t } = words;
  const count = alerts.length;
  const earlierOf = (alert: Alert) => (count > MOST_WITH_EARLIER ? undefined : messages?.get(alert.thread));
  return {
    tone: alerts.some((alert) => alert.severity === 3) ? 'critical' : 'neutral',
    title: t(`digest-${reason}`, { count, ...(schedule && { every: schedule.every }) }),
    ...((isSilent ?? alerts.every(({ severity }) => severity < LOUD)) ? { silent: true } : {}),
    paragraphs:
      schedule === undefined
        ? alerts.map((alert) => alertLine(alert, words, earlierOf(alert)))
        : sections(telling, schedule.open, { ...words, now: at }, earlierOf),
  };
}

/** What happened, what goes on and what is announced; empty ones are left out. */
function sections(
  { alerts, messages }: DigestTelling,
  open: readonly Incident[],
  words: TitleWords & { readonly now: EpochMs },
  earlierOf: (alert: Alert) => string | undefined,
): Span[][] {
  const { t, now } = words;
  const isAhead = ({ phase, since }: Incident) => phase === 'announced' && since > now;
  const kindOf = (alert: Alert) => {
    const own = open.filter((incident) => tellsOf(alert, incident));
    return own.length === 0 ? 'happened' : own.every(isAhead) ? 'announced' : 'ongoing';
  };
  const told = Map.groupBy(alerts, kindOf);
  const others = open.filter((incident) => !alerts.some((alert) => tellsOf(alert, incident)));
  const room = Math.min(2 * MOST_OTHERS, DIGEST_SIZE - alerts.length);
  const ahead = others.filter(isAhead).toSorted((a, b) => a.since - b.since);
  const going = others.filter((incident) => !isAhead(incident));
  const of = { happened: [], ongoing: going, announced: ahead } as const;
  return (['happened', 'ongoing', 'announced'] as const).flatMap((kind) => {
    const shown = of[kind].slice(0, Math.max(0, Math.floor(room / 2)));
    const more = of[kind].length - shown.length;
    const lines = [
      ...(told.get(kind) ?? []).map((alert) => alertLine(alert, words, earlierOf(alert))),
      ...shown.map((incident) => incidentLine(incident, words, messages?.get(incident.id))),
      ...(more > 0 && shown.length > 0 ? [[text(t('and-more', { count: more }))]] : []),
    ];
    return lines.length === 0 ? [] : [[bold(t(`digest-${kind}`))], ...lines];
  });
}

const tellsOf = ({ incidentId, conditions }: Alert, { id }: Incident): boolean =>
  incidentId === id || conditions?.some((one) => one.id === id) === true;

/**
 * `CRITICAL · Kazakhstan · internet · Internet cut across Kazakhstan (3 publishers, 7 Jan 14:50)`: the headline leads to the
 * page, and what stands before it to our earlier message.
 */
function alertLine(alert: Alert, words: TitleWords, earlier: string | undefined): Span[] {
  const headline = cut(headlineOf(alert, words), DIGEST_HEADLINE);
  const [source] = alert.sources;
  const [open, close] = bracketsIn(words.locale);
  const publishers =
    source === undefined ? '' : `${words.t('publishers', { count: alert.sources.length })}${commaIn(words.locale)}`;
  return [
    ...(earlier === undefined ? [text(alertTitle(alert, words))] : [link(alertTitle(alert, words), earlier)]),
    text(' · '),
    source === undefined ? text(headline) : link(headline, source.url),
    text(`${open}${publishers}`),
    time(source?.at ?? alert.at),
    text(close),
  ];
}
