import { DAY_MS, type EpochMs, HOUR_MS, NOON_MS } from '../clock.ts';
import { isAhead, type ReadDate, spanOf } from './dates.ts';
import type { Feed, Item } from './feed.ts';
import { isOneSite, publisherOf } from './identity.ts';
import type { RecognisedEntry } from './parse-worker.ts';

/** What is known of a feed when one of its entries is seen. */
export interface Sight {
  readonly now: EpochMs;
  /** No entry of it was ever seen before. */
  readonly isFirst: boolean;
  /** When it was last read, without this entry. */
  readonly absentAt: EpochMs | undefined;
  /** The newest date of the document. */
  readonly newestAt: EpochMs | undefined;
}

/** What was not there so long ago may be as old as that. */
const MAX_ABSENCE_MS = 2 * DAY_MS;

export function itemOf(feed: Feed, entry: RecognisedEntry, sight: Sight): Item {
  const { keys, link, title, text, dated, publisher, version } = entry;
  return {
    id: keys[0] ?? '',
    feedId: feed.id,
    publisher,
    // A feed may bring what others wrote.
    standing: isOneSite(publisher, publisherOf(feed.homepage)) ? feed.standing : 'unknown',
    url: link || feed.homepage,
    title,
    text,
    language: languageOf(feed.language, entry.language),
    ...published(dated, sight),
    seenAt: sight.now,
    firstSight: sight.isFirst && !isLaterThan(dated, sight.absentAt),
    keys,
    version,
  };
}

/** Blog software says `en` unless somebody changes it, and so does our catalogue of an operator's own feed. */
function languageOf(ofFeed: string, ofDocument: string): string {
  return ofDocument === '' || /^en\b/i.test(ofDocument) ? ofFeed : ofDocument;
}

/** A feed that was empty when it was last read: what is dated later is news. */
function isLaterThan(dated: ReadDate | null, absentAt: EpochMs | undefined): boolean {
  return absentAt !== undefined && dated !== null && dated.precision === 'exact' && dated.zoned && dated.at > absentAt;
}

/**
 * When an entry was published, as well as that is known. A date that leaves it open (a day, an unknown zone, none at all)
 * is told by when the entry appeared, if that fits: a day is not its first minute.
 */
export function published(
  dated: ReadDate | null,
  { now, isFirst, absentAt, newestAt }: Sight,
): Pick<Item, 'publishedAt' | 'publishedPrecision'> {
  const appeared = !isFirst && absentAt !== undefined && now - absentAt <= MAX_ABSENCE_MS ? absentAt : undefined;
  if (dated === null || isAhead(dated.at, now) || isOfLastYear(dated.at, appeared, now, newestAt)) {
    return appeared === undefined ? { publishedAt: null } : { publishedAt: now, publishedPrecision: 'seen' };
  }
  const { at, precision, zoned } = dated;
  if (precision === 'exact' && zoned) return { publishedAt: Math.min(at, now) };
  const { from, until } = spanOf(dated);
  if (appeared !== undefined && from <= now && until >= appeared) {
    const isLikely = precision === 'exact' && at >= appeared && at <= now;
    return isLikely ? { publishedAt: at } : { publishedAt: now, publishedPrecision: 'seen' };
  }
  return precision === 'day'
    ? { publishedAt: isFirst ? at : Math.min(at + NOON_MS, now), publishedPrecision: 'day' }
    : { publishedAt: Math.min(at, now), publishedPrecision: 'zone' };
}

/** In January software still writes the year before: what is new, and the newest of its feed, is not a year old to the day. */
function isOfLastYear(at: EpochMs, appeared: EpochMs | undefined, now: EpochMs, newestAt = now): boolean {
  if (appeared === undefined || newestAt - at > DAY_MS) return false;
  const nextYear = new Date(at).setUTCFullYear(new Date(at).getUTCFullYear() + 1);
  return nextYear >= appeared - DAY_MS && nextYear <= now + DAY_MS;
}

/** From this many of one poll on. */
const MANY = 5;
/** Entries come late by hours: of one that comes alone nobody knows that it was left out. */
const PAST_MS = 3 * HOUR_MS;
/** Not even a busy feed without dates has other entries than so long ago, all of them. */
const REBUILT_MS = 2 * HOUR_MS;

/**
 * A page that shows more of its past, and a site that was rebuilt under other addresses, bring nothing new: what they hold
 * was there before we looked.
 * @param unseen of one poll.
 * @param held how many entries the document has.
 * @param before the newest date of the poll before.
 */
export function withoutPast(
  unseen: readonly Item[],
  held: number,
  before: EpochMs | undefined,
  { now, isFirst, absentAt = 0 }: Sight,
): readonly Item[] {
  const isRebuilt = !isFirst && unseen.length === held && now - absentAt <= REBUILT_MS;
  const isPast = ({ publishedAt, publishedPrecision }: Item) =>
    publishedPrecision === 'seen'
      ? isRebuilt
      : before !== undefined && publishedAt !== null && before - publishedAt > PAST_MS;
  const past = new Set(unseen.filter(isPast));
  if (past.size < MANY) return unseen;
  return unseen.map((item) => (past.has(item) ? { ...item, firstSight: true } : item));
}

/** An item that a document lists twice counts once. */
export function unseenOf(items: readonly Item[], seen: ReadonlySet<string>): readonly Item[] {
  const here = new Set<string>();
  return items.filter(({ keys = [] }) => {
    const known = keys.some((key) => seen.has(key) || here.has(key));
    for (const key of keys) here.add(key);
    return !known;
  });
}

/** From this many of one feed and poll on: a template that changes under all entries is no news of any of them. */
const MAX_REVISED = 5;
/** What counts its readers in the text would never end. */
const MAX_REVISIONS = 100;
/** Older entries are edited for other reasons. */
const REVISED_WITHIN_MS = 14 * DAY_MS;

/**
 * Items that were seen before and say something else now: the same items, told anew.
 * @param stored the item as it was last taken.
 * @returns also the marks of the entries that were too many for one poll.
 */
export async function revisionsOf(
  items: readonly Item[],
  entries: readonly RecognisedEntry[],
  stored: (id: string) => Promise<Item | undefined>,
): Promise<{ readonly items: readonly Item[]; readonly left: ReadonlySet<string> }> {
  const byId = new Map(entries.map((entry) => [entry.keys[0] ?? '', entry]));
  const revised: Item[] = [];
  const left = new Set<string>();
  for (const item of items) {
    if (item.publishedAt !== null && item.seenAt - item.publishedAt > REVISED_WITHIN_MS) continue;
    const before = await stored(item.id);
    // Another feed of the same publisher may give the same entry in other words.
    if (before?.version === undefined || before.feedId !== item.feedId || before.version === item.version) continue;
    if ((before.revision ?? 0) >= MAX_REVISIONS) continue;
    const entry = byId.get(item.id);
    if (revised.length === MAX_REVISED) left.add(entry?.mark ?? '');
    else {
      const revision = (before.revision ?? 0) + 1;
      revised.push({ ...item, ...changedAt(item, before, entry), firstSight: false, revision });
    }
  }
  return { items: revised, left };
}

/** When it was changed: as it says, if that is later than what it said before, else when that was seen. */
function changedAt(
  item: Item,
  before: Item,
  entry: RecognisedEntry | undefined,
): Pick<Item, 'publishedAt' | 'publishedPrecision'> {
  const last = before.publishedAt ?? before.seenAt;
  for (const date of [entry?.revised, entry?.dated]) {
    const isExact = date?.precision === 'exact' && date.zoned;
    if (isExact && date.at > last && date.at <= item.seenAt) return { publishedAt: date.at };
  }
  return { publishedAt: item.seenAt, publishedPrecision: 'seen' };
}

/** What a space's feed held when it was added was marked then. */
export const asOfSpaces = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, firstSight: false }));
