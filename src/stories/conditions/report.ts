import { DAY_MS, type EpochMs } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import type { Level, Observation, ObservedState } from '../../status/observation.ts';
import type { Reading } from './annotated-sentence.ts';
import { citedIn } from './attribution.ts';
import type { Finding } from './choose-condition.ts';
import type { Claim } from './claims.ts';
import { figuresIn, isOutage, levelIn, type Measured } from './levels.ts';
import { dayIn, effectiveIn, sinceIn } from './since.ts';

/** The observation of a finding: what all its sentences together say of it, with the one that says most as evidence. */
export function report(finding: Finding, item: Item, readings: readonly Reading[]): Observation {
  const { region, dimension, partial, claims } = finding;
  const { publishedAt } = item;
  const own = first(claims, levelOf);
  const after = own === undefined && !partial ? first(claims, (claim) => figureAfter(claim, readings)) : undefined;
  const level = own ?? after?.level;
  const state: ObservedState =
    finding.state === 'degraded' && level !== undefined && isOutage(level) ? 'down' : finding.state;
  const back = state === 'restored' ? first(claims, (claim) => dayIn(claim.reading, publishedAt, claim)) : undefined;
  const since =
    dimension === 'regulation' || state === 'restored'
      ? undefined
      : first(claims, (claim) => sinceOf(claim, publishedAt));
  const effectiveAt =
    dimension === 'regulation' ? first(claims, (claim) => effectiveIn(claim.reading, publishedAt)) : undefined;
  const cited = first(claims, (claim) => citedIn(claim.reading)) ?? (after && citedIn(after.reading));
  return {
    region,
    dimension,
    state,
    kind: 'reported',
    at: (back && returnedAt(back, partial, publishedAt)) ?? publishedAt ?? item.seenAt,
    ...(back?.precision === 'day' && { atPrecision: 'day' }),
    ...(since && { since: since.at, sincePrecision: since.precision }),
    ...(level && { level }),
    ...(effectiveAt !== undefined && { effectiveAt }),
    ...(partial && { partial }),
    evidence: tellingSentence(claims, publishedAt),
    source: item.publisher,
    url: item.url,
    ...(cited !== undefined && { cited }),
    itemId: item.id,
  };
}

/** News tells of yesterday and today; older dates belong to a tale of how it went. */
const NEWS_MS = 2 * DAY_MS;

/**
 * A full return told as a day ("restored on Friday") is the last thing known of that day: read as noon, a cut reported
 * the same afternoon would pass for later news. A temporary one keeps its noon: it was over by the evening.
 */
function returnedAt(back: { at: EpochMs; precision: string }, partial: boolean, publishedAt: EpochMs | null): EpochMs {
  const isNews = publishedAt !== null && publishedAt - back.at < NEWS_MS;
  if (partial || back.precision !== 'day' || !isNews) return back.at;
  return Math.min(Math.floor(back.at / DAY_MS) * DAY_MS + DAY_MS - 1, publishedAt);
}

const measuredOf = ({ dimension }: Claim): Measured | undefined =>
  dimension === 'internet' || dimension === 'power' ? dimension : undefined;

function levelOf(claim: Claim): Level | undefined {
  const measured = measuredOf(claim);
  return measured && levelIn(claim.reading, claim, measured);
}

/** "Service remains cut. Metrics show connectivity at 37 %": the sentence after says how far. */
function figureAfter(claim: Claim, readings: readonly Reading[]): { level: Level; reading: Reading } | undefined {
  const reading = readings[claim.reading.sentence.index + 1];
  const measured = measuredOf(claim);
  const [figure] = reading && measured ? figuresIn(reading, measured) : [];
  return reading && figure && { level: figure.level, reading };
}

const sinceOf = (claim: Claim, publishedAt: EpochMs | null) =>
  sinceIn(claim.reading, publishedAt) ?? (claim.standing ? undefined : dayIn(claim.reading, publishedAt, claim));

function first<T>(claims: readonly Claim[], read: (claim: Claim) => T | undefined): T | undefined {
  for (const claim of claims) {
    const found = read(claim);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence that says most: with a level, with a time, with someone cited; of equals the first. */
function tellingSentence(claims: readonly Claim[], publishedAt: EpochMs | null): string {
  const richness = (claim: Claim) =>
    Number(levelOf(claim) !== undefined) * 2 +
    Number(sinceIn(claim.reading, publishedAt) !== undefined) +
    Number(citedIn(claim.reading) !== undefined);
  const [best] = [...claims].sort((a, b) => richness(b) - richness(a));
  return best?.reading.sentence.text ?? '';
}
