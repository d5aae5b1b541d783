import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { covers, type Region } from '../regions/regions.ts';
import type { Touched } from '../status/incidents.ts';
import type { Incident, Level } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { isLoad } from '../status/trouble.ts';
import { independentPublishers, type Match, type Story } from '../stories/story.ts';
import type { Alert, AlertReason } from './alert.ts';
import { withoutCompanions } from './companions.ts';
import { isFurtherStep } from './further-step.ts';
import { addsTerm, isForgotten, namesMiners, repeats, tellsOfUnrest } from './repetition.ts';

/** News that was published longer ago than this when we first saw it is no news. */
export const FRESH_MS = 48 * HOUR_MS;
/** What a feed already held when it was first met is told where it is critical and younger than this. */
export const FIRST_SIGHT_MS = 3 * HOUR_MS;

/** A figure is new when it differs from every known one by more than this part of it: 5 % and 5.2 % are one. */
const SAME_FIGURE = 0.1;
/** A share of a place that differs by fewer points is the same. */
const SAME_SHARE = 10;

/** When an item was published, and whether it was there before we looked. */
export type Dated = Pick<Item, 'firstSight' | 'publishedAt' | 'publishedPrecision' | 'seenAt'>;

/** What one item changed. */
export interface Development {
  readonly item: Dated & Pick<Item, 'title' | 'language'>;
  readonly match: Pick<Match, 'topics' | 'regions' | 'severity'>;
  readonly storyBefore: Story | null;
  readonly story: Story;
  /** Incidents that its own observations changed. */
  readonly touched: readonly Touched[];
  /** The open incident that it plays in, where it claims nothing itself. */
  readonly around: Incident | null;
  /** It tells of the past only. */
  readonly retold: boolean;
  /** Alerts raised earlier: of the incidents that it touches or plays in, and of its story; oldest first. */
  readonly told: readonly Alert[];
}

/** Why an item raises no alert, whatever it says. */
export type Withheld = 'not-relevant' | 'first-sight' | 'undated' | 'too-old';

export interface Reason {
  readonly reason: AlertReason;
  /** What decided, for `/why` and the log: `state-changed`, `too-old`. */
  readonly because: string;
  /** What it is about; empty: the story alone. */
  readonly touched: readonly Touched[];
  /** See `Alert.isWider`. */
  readonly isWider?: boolean;
}

/** @returns why nobody is told of an item, or null. `/latest` knows it all the same. */
export function withheld(story: Pick<Story, 'relevant' | 'severity'> | null, item: Dated | undefined): Withheld | null {
  if (story && !story.relevant) return 'not-relevant';
  if (!item) return null;
  if (item.firstSight && !(story?.severity === 3 && isYoung(item))) return 'first-sight';
  if (item.publishedAt === null) return 'undated';
  return isOld(item.publishedAt, item.seenAt) ? 'too-old' : null;
}

/** Of a day alone nobody knows whether it was three hours ago. */
const isYoung = ({ publishedAt, publishedPrecision, seenAt }: Dated): boolean =>
  publishedAt !== null && publishedPrecision === undefined && seenAt - publishedAt <= FIRST_SIGHT_MS;

const isOld = (publishedAt: EpochMs, seenAt: EpochMs) => seenAt - publishedAt > FRESH_MS;

/**
 * Why an item is worth an alert now: one reason for each kind of change that it makes of incidents, else one of its
 * story. What an item repeats edits the message that it repeats (`publisher`), and is no news.
 */
export function reasonsToNotify(development: Development): readonly [Reason, ...Reason[]] {
  const why = withheldOf(development);
  if (why) return [{ reason: 'none', because: why, touched: [] }];
  const own = development.touched.filter(({ isCovered }) => !isCovered);
  const each = own.map((one) => ({ ...changeOf(one, development), touched: [one] }));
  const news = withoutCompanions(each, development.item);
  const [first, ...others] = Map.groupBy(news, ({ reason }) => reason)
    .values()
    .map(together);
  if (first !== undefined) return [first, ...others];
  const repeated = each.find(({ reason }) => reason === 'publisher');
  return [ofStory(development) ?? repeated ?? each[0] ?? { reason: 'none', because: 'nothing-new', touched: [] }];
}

/** What follows of something that was told is told as well, or a new feed's "restored" would be kept from its "cut". */
function withheldOf({ item, match, story, told }: Development): Withheld | null {
  const why = withheld({ relevant: story.relevant, severity: match.severity }, item);
  return why === 'first-sight' && told.length > 0 && isYoung(item) ? null : why;
}

function together(reasons: readonly Reason[]): Reason {
  const [first] = reasons;
  return {
    reason: first?.reason ?? 'none',
    because: first?.because ?? 'nothing-new',
    touched: reasons.flatMap(({ touched }) => touched),
    isWider: reasons.every(({ isWider }) => isWider === true),
  };
}

type Change = Omit<Reason, 'touched'>;

const FURTHER_STEP = { reason: 'updated', because: 'further-step' } as const;

function changeOf(touched: Touched, development: Development): Change {
  const { item, told, match, story } = development;
  const { incident, before } = touched;
  const ofIncident = alertsOf(incident, told);
  const change = turnOf(touched, ofIncident);
  const ofStory = told.filter((alert) => alert.storyId === story.id && alert.reason !== 'publisher');
  if (change.reason === 'first') {
    const because = 'told-with-its-story';
    if (ofStory.some((alert) => tellsOfUnrest(alert, incident))) return { reason: 'publisher', because };
    const isTold = ofStory.some((alert) => repeats(incident, match.severity, alert, item.seenAt));
    return isTold ? { reason: 'first', because, isWider: true } : change;
  }
  if (isEscalation(change, incident, ofIncident, match.severity)) {
    const isKnown = ofStory.length > 0 || incident.dimension === 'regulation';
    const isToldAnew = change.reason === 'publisher' && isKnown && !saysWhole(development, incident);
    return { reason: 'escalated', because: 'severity-rose', ...(isToldAnew && { isWider: true }) };
  }
  const isSilent = change.reason === 'publisher' || change.because === 'nothing-new';
  if (isSilent && incident.closedAt === null && isFurtherStep(item, [...ofIncident, ...ofStory])) return FURTHER_STEP;
  const isNamed = change.because === 'other-group' && incident.who === 'miners' && isLoad(before?.who);
  if (isNamed && ofStory.some(namesMiners)) return { reason: 'publisher', because: 'one-more-publisher' };
  const isDetail =
    before !== null && change.because === 'other-term' && addsTerm(before, incident, ofStory, item.seenAt);
  return isDetail ? { ...change, isWider: true } : change;
}

/** Who says that all of the place is hit says more than who did not say how much of it. */
function saysWhole({ story, storyBefore }: Development, { region, dimension }: Incident): boolean {
  const said = story.observations.filter((one) => storyBefore?.observations.includes(one) !== true);
  return said.some((one) => one.region === region && one.dimension === dimension && one.extent?.kind === 'whole');
}

/** Whether it is more severe than all that was told of the incident: that is said before how it changed. */
export function isEscalation(
  { reason }: Pick<Change, 'reason'>,
  { closedAt }: Incident,
  told: readonly Alert[],
  severity: number,
): boolean {
  const isGoingOn = closedAt === null && reason !== 'in-force' && told.length > 0;
  return isGoingOn && told.every((alert) => alert.severity < severity);
}

/** Alerts that told of an incident. */
export const alertsOf = (incident: Pick<Incident, 'id'>, told: readonly Alert[]): readonly Alert[] =>
  told.filter(
    ({ reason, incidentId, conditions }) =>
      reason !== 'publisher' && (incidentId === incident.id || conditions?.some(({ id }) => id === incident.id)),
  );

/** What became of an incident, as news for those who were told of it. @param told alerts of the incident. */
export function turnOf({ before, incident }: Touched, told: readonly Alert[]): Change {
  const none = { reason: 'none', because: 'nothing-new' } as const;
  if (incident.closedAt !== null) {
    // Who is an order's own addressee wants its end even so.
    if ((told.length === 0 || isForgotten(before, told, incident.closedAt)) && incident.who === 'miners')
      return { reason: 'first', because: 'never-told' };
    if (told.length === 0) return { reason: 'none', because: 'over-before-told' };
    if (before?.closedAt === null) return endOf(incident);
    return confirmation(before, incident, told) ?? none;
  }
  if (told.length === 0) return { reason: 'first', because: 'never-told' };
  if (before === null || before.closedAt !== null) return { reason: 'updated', because: 'began-again' };
  // What comes back every morning is told of the first time.
  const isFirstTime = !incident.recurs || !told.some(({ reason }) => reason === 'in-force');
  if (before.phase === 'announced' && incident.phase === 'in-force' && isFirstTime) {
    return { reason: 'in-force', because: 'began' };
  }
  const because = differenceOf(before, incident);
  if (because !== null) return { reason: 'updated', because };
  return confirmation(before, incident, told) ?? none;
}

function endOf({ endedBy }: Incident): Change {
  if (endedBy === 'correction') return { reason: 'corrected', because: 'publisher-corrected-itself' };
  if (endedBy === 'lapse' || endedBy === 'passed') return { reason: 'none', because: 'nothing-new' };
  return endedBy === 'term'
    ? { reason: 'ended', because: 'ended-by-its-term' }
    : { reason: 'resolved', because: 'incident-closed' };
}

function differenceOf(before: Incident, now: Incident): string | null {
  if (now.state !== before.state) return 'state-changed';
  if (endsIn(now) > endsIn(before)) return 'began-again';
  if (now.denied && !before.denied) return 'denied';
  if (now.unconfirmedEnd && !before.unconfirmedEnd) return 'reported-as-over';
  if ((now.returning ?? false) !== (before.returning ?? false)) return 'partly-back';
  if (isOtherGroup(before, now)) return 'other-group';
  if ((now.extent?.kind ?? 'whole') !== (before.extent?.kind ?? 'whole')) return 'other-extent';
  if (isOtherShare(before.extent?.sharePercent, now.extent?.sharePercent)) return 'other-extent';
  if (isInMoreCities(before.extent, now.extent)) return 'other-extent';
  if (isOtherTerm(before, now)) return 'other-term';
  if (before.phase === 'announced' && now.phase === 'announced' && now.since !== before.since) return 'other-beginning';
  const again = (incident: Incident) => incident.changes.filter(({ partial }) => partial).length;
  if (again(now) > again(before)) return 'partly-back';
  return isNewFigure(before, now) ? 'new-figure' : null;
}

/** How often it was back: an end that stood unconfirmed is one once the same begins again. */
const endsIn = ({ changes }: Incident): number =>
  changes.filter(({ state, partial }) => isOver(state) && partial !== true).length;

/** "For 18 months", written on two days, is one term of a rule. */
const SAME_TERM_MS = 4 * DAY_MS;

function isOtherTerm({ until: before }: Incident, { dimension, until: now }: Incident): boolean {
  if (now === undefined || now === before) return false;
  return dimension !== 'regulation' || before === undefined || Math.abs(now - before) > SAME_TERM_MS;
}

/** A rule of which nobody said whom it is for is one for miners: who says so adds nothing. */
function isOtherGroup({ who: before }: Incident, { dimension, who: now }: Incident): boolean {
  if (dimension === 'regulation' && before === undefined && now === 'miners') return false;
  return (now ?? 'everyone') !== (before ?? 'everyone');
}

/** It was told of some cities alone, and has reached others. */
const isInMoreCities = (before: Incident['extent'], now: Incident['extent']): boolean =>
  before?.cities !== undefined && (now?.cities?.length ?? 0) > before.cities.length;

const isOtherShare = (before: number | undefined, now: number | undefined): boolean =>
  now !== undefined && Math.abs(now - (before ?? 100)) >= SAME_SHARE;

function isNewFigure({ changes, level: before }: Incident, { level, changes: after }: Incident): boolean {
  const newest = after.at(-1)?.level ?? level;
  if (newest === undefined || level === undefined) return false;
  const known = [...changes.flatMap((one) => one.level ?? []), ...(before ? [before] : [])];
  return !known.some((one) => sameFigure(one, level));
}

function sameFigure(a: Level, b: Level): boolean {
  return (
    a.unit === b.unit && Math.abs(a.value - b.value) <= SAME_FIGURE * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}

/** One more publisher says the same; the first one where only a signal had told it is news. */
function confirmation(before: Incident | null, now: Incident, told: readonly Alert[]): Change | null {
  if ((now.publishers ?? 0) <= (before?.publishers ?? 0)) return null;
  return told.at(-1)?.storyId === null && told.at(-1)?.measured !== undefined
    ? { reason: 'updated', because: 'first-report' }
    : { reason: 'publisher', because: 'one-more-publisher' };
}

/** What is news of a story that changes no incident. */
function ofStory(development: Development): Reason | null {
  const { item, story, storyBefore, told, match, touched, around, retold } = development;
  const reason = (name: AlertReason, because: string, isWider = false): Reason => ({
    reason: name,
    because,
    touched: [],
    isWider,
  });
  // What it says of an incident was told, or is over.
  if (touched.length > 0) return null;
  if (retold) return reason('none', 'retold');
  const news = told.filter((alert) => alert.storyId === story.id && alert.reason !== 'publisher');
  if (news.length === 0) {
    if (around === null) return reason('first', 'never-told');
    const ofIncident = alertsOf(around, told);
    const known = new Set(ofIncident.flatMap(({ topics }) => topics));
    const isOther = match.topics.some((topic) => !known.has(topic)) || isFurtherStep(item, ofIncident);
    return isOther ? reason('first', 'another-story') : null;
  }
  if (match.severity > Math.max(...news.map(({ severity }) => severity)))
    return reason('escalated', 'severity-rose', match.severity < 3);
  const places = [...new Set(news.flatMap(({ regions }) => regions))];
  const isKnown = (region: Region) => places.some((place) => covers(place, region));
  if (!match.regions.every(isKnown)) {
    const isNear = (region: Region) => places.length === 0 || places.some((place) => covers(region, place));
    return reason(
      'updated',
      'new-region',
      match.regions.some((region) => isKnown(region) || isNear(region)),
    );
  }
  const hasCondition = news.at(-1)?.conditions !== undefined;
  const topics = new Set(news.flatMap((alert) => alert.topics));
  // However alike their words, a trial after a blackout is news of its own.
  if (match.topics.length > 0 && !match.topics.some((topic) => topics.has(topic)))
    return reason('updated', 'new-topic', !hasCondition);
  if (isFurtherStep(item, news)) return { ...FURTHER_STEP, touched: [] };
  // Who says nothing of a shutdown confirms none.
  if (hasCondition) return null;
  if (storyBefore === null || independentPublishers(story).length <= independentPublishers(storyBefore).length) {
    return null;
  }
  return reason('publisher', 'one-more-publisher');
}
