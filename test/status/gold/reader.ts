import { type Analyze, createAnalyze } from '../../../src/stories/analyze.ts';
import { observed } from './gold.ts';
import { OPEN } from './open.ts';

const embedded = createAnalyze();
/** The embedded reader with the observations of a careful one. */
export function goldReader(recording: string): Analyze {
  const gold = OPEN[recording] ?? {};
  return (item) => {
    const read = embedded(item);
    const told = gold[new Date(item.seenAt).toISOString().slice(0, 16)];
    if (told === undefined) return read;
    if (told === 'retold') return { ...read, observations: [], retold: true };
    const { publisher, url, publishedAt, seenAt } = item;
    const observations = told.map((one) => observed(one, { publisher, url, at: publishedAt ?? seenAt }));
    const said = observations.filter(({ polarity }) => polarity !== 'denied');
    const regions = said.length > 0 ? [...new Set(said.map(({ region }) => region))] : read.match.regions;
    const severity = said.length > 0 && read.match.severity === 0 ? 2 : read.match.severity;
    const match = { ...read.match, relevant: read.match.relevant || observations.length > 0, regions, severity };
    return { ...read, observations, match };
  };
}
