import type { Item, Standing } from '../feeds/feed.ts';
import type { Touched } from '../status/incidents.ts';
import type { Incident, Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { rankOf } from '../status/state-order.ts';
import { independentPublishers, type Match, type Story } from '../stories/story.ts';

/** What they print is copied, and wrong more often than not. */
const UNPROVEN: ReadonlySet<Standing> = new Set(['content-farm']);

/**
 * What one publisher of no standing calls critical is told as material, until a second one that copied nobody, one of
 * standing, or a measurement says the same: then it is escalated.
 * @param story with the item's report in it. @param touched incidents that the item changed.
 * @param measured the newest readings of a region.
 */
export function asBacked(
  match: Match,
  { standing }: Pick<Item, 'standing'>,
  story: Pick<Story, 'reports'>,
  touched: readonly Touched[],
  measured: (region: string) => readonly Observation[] = () => [],
): Match {
  if (match.severity < 3 || standing === undefined || !UNPROVEN.has(standing)) return match;
  const isSaidByTwo =
    touched.length === 0
      ? independentPublishers(story).length > 1
      : touched.some(({ incident: { publishers = 0 } }) => publishers > 1);
  if (isSaidByTwo || touched.some(({ incident }) => isMeasured(incident, measured(incident.region)))) return match;
  const evidence = match.evidence.map((one) => (one.claim === 'severity:3' ? { ...one, claim: 'severity:2' } : one));
  return { ...match, severity: 2, evidence };
}

const isMeasured = ({ dimension, state }: Incident, readings: readonly Observation[]): boolean =>
  readings.some(
    (one) => one.dimension === dimension && !one.isAlone && !isOver(one.state) && rankOf(one.state) <= rankOf(state),
  );
