import { listed } from './answer.ts';
import type { Expectation, ExpectedMessage } from './expectation.ts';

/** An alert as it went out. */
export interface SentAlert {
  readonly at: number;
  readonly reason: string;
  readonly regions: readonly string[];
  readonly dimensions: readonly string[];
  readonly text: string;
}

export interface MessageCounts {
  readonly resolvedRight: number;
  /** RESOLVED for several places or dimensions of which some had ended. */
  readonly resolvedHalf: number;
  readonly resolvedFalse: number;
  /** Other messages that should not have been sent. */
  readonly otherFalse: number;
  readonly expected: number;
  readonly alerts: number;
  readonly missed: number;
  readonly missedEnds: number;
  /** Old events that came up again: an anniversary, an inquiry, a reprint. */
  readonly retold: number;
  readonly retoldAlerted: number;
  readonly faults: readonly string[];
}

/** Expected reason -> the reasons that fulfil it. */
const FULFILLED_BY: Readonly<Record<string, readonly string[]>> = {
  first: ['first', 'updated', 'escalated'],
  updated: ['updated', 'escalated', 'first', 'corrected'],
  resolved: ['resolved', 'ended'],
  ended: ['resolved', 'ended'],
  corrected: ['corrected', 'updated'],
  'in-force': ['in-force', 'updated', 'escalated', 'first'],
};
const ENDS = ['resolved', 'ended'];
/** Words of `why` where what would be false is the alert of an old event. */
const RETOLD = /anniversary|retold|inquiry|old reports|reprint|look back/u;

/** Reasons that tell of no event: one more publisher, several alerts at once, the service itself. */
export const isOfEvent = (reason: string): boolean =>
  reason !== 'publisher' && reason !== 'digest' && !reason.startsWith('service');

interface Subject {
  readonly region: string;
  readonly dimension: string;
}

function fits(entry: ExpectedMessage, { at, reason }: SentAlert, { region, dimension }: Subject): boolean {
  const [from, until] = entry.between;
  if (at < Date.parse(from) || at > Date.parse(until)) return false;
  const { region: place } = entry;
  const isPlace = place.endsWith('*') ? region.split('-')[0] === place.slice(0, -1) : region === place;
  const isReason = listed<string>(entry.reason).some(
    (one) => one === 'any' || (FULFILLED_BY[one] ?? [one]).includes(reason),
  );
  return isPlace && isReason && listed<string>(entry.dimension).includes(dimension);
}

const subjectsOf = ({ regions, dimensions }: SentAlert): Subject[] =>
  regions.flatMap((region) => dimensions.map((dimension) => ({ region, dimension })));
const isEnd = ({ reason }: ExpectedMessage): boolean => listed<string>(reason).some((one) => ENDS.includes(one));
const minute = (at: number): string => new Date(at).toISOString().slice(0, 16);
const titleOf = ({ text }: SentAlert): string =>
  text
    .split('\n')
    .slice(0, 2)
    .map((line) => line.trim())
    .join(' | ');

const described = ({ between, region, dimension, reason }: ExpectedMessage): string =>
  [between[0].slice(0, 16), region, listed<string>(dimension).join('|'), listed<string>(reason).join('|')].join(' ');

/** Every true end is listed in `messages`: any other RESOLVED is a false one, counted apart from other false messages. */
export function countMessages(truth: Expectation, alerts: readonly SentAlert[]): MessageCounts {
  const counts = {
    resolvedRight: 0,
    resolvedHalf: 0,
    resolvedFalse: 0,
    otherFalse: 0,
    expected: 0,
    alerts: alerts.length,
    missed: 0,
    missedEnds: 0,
    retold: 0,
    retoldAlerted: 0,
  };
  const faults: string[] = [];
  const ends = truth.messages.filter(isEnd);
  for (const alert of alerts) {
    const subjects = subjectsOf(alert);
    const line = `${minute(alert.at)} ${titleOf(alert)}`;
    if (ENDS.includes(alert.reason)) {
      const ended = subjects.filter((one) => ends.some((end) => fits(end, alert, one)));
      if (subjects.length > 0 && ended.length === subjects.length) counts.resolvedRight++;
      else if (ended.length > 0) {
        counts.resolvedHalf++;
        faults.push(`HALF RESOLVED ${line}`);
      } else {
        counts.resolvedFalse++;
        faults.push(`FALSE RESOLVED ${line}`);
      }
    } else if (truth.never_messages.some((entry) => subjects.some((one) => fits(entry, alert, one)))) {
      counts.otherFalse++;
      faults.push(`FALSE MESSAGE ${line}`);
    }
  }
  const isSent = (entry: ExpectedMessage) =>
    alerts.some((alert) => subjectsOf(alert).some((one) => fits(entry, alert, one)));
  const retold = truth.never_messages.filter(({ why }) => RETOLD.test(why));
  counts.retold = retold.length;
  for (const entry of retold.filter(isSent)) {
    counts.retoldAlerted++;
    faults.push(`RETOLD ${described(entry)}: ${entry.why}`);
  }
  for (const entry of truth.messages) {
    if (entry.optional) continue;
    counts.expected++;
    if (isSent(entry)) continue;
    counts.missed++;
    if (listed<string>(entry.reason).every((one) => ENDS.includes(one))) counts.missedEnds++;
    faults.push(`MISSED ${described(entry)}`);
  }
  return { ...counts, faults };
}
