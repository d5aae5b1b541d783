import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DAY_MS } from '../../src/clock.ts';
import { createIntake, type Taken } from '../../src/ingest/ingest.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createLedger } from '../../src/status/ledger.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { TOPICS } from '../../src/stories/story.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';
import { type Row, sharedDir } from './row.ts';
import { readStreams } from './streams.ts';

/** Everything that a subscriber to everything would have been told, in order: edits are silent and not counted. */
async function playStream(dataDir: string): Promise<{ taken: Taken[]; days: number }> {
  const items = (await readStreams(dataDir))[0]?.items ?? [];
  let now = items[0]?.seenAt ?? 0;
  const first = now;
  const state = openSqlite(':memory:', { clock: () => now });
  const nothing = () => undefined;
  const ledger = createLedger();
  const intake = createIntake({
    state,
    ledger,
    analyze: createAnalyze(),
    clusterer: createClusterer(),
    summarizer: extractiveSummarizer(),
    clock: () => now,
    onCommit: ({ observations }) => ledger.add(observations),
    onAlert: nothing,
  });
  const taken: Taken[] = [];
  for (const item of items) {
    now = Math.max(now, item.seenAt);
    taken.push(...(await intake.take([{ ...item, keys: [item.id] }])));
  }
  await state.close();
  return { taken, days: Math.max(1, (now - first) / DAY_MS) };
}

/** How much a subscriber to everything hears of the stream of three outlets. */
export async function evaluateAlerts(dataDir: string): Promise<Row[]> {
  const { taken, days } = await playStream(dataDir);
  const told = taken.filter(({ alerts }) => alerts.some(({ reason }) => reason !== 'publisher'));
  const count = (text: string, some: readonly Taken[]) => `${text} ${(some.length / days).toFixed(2)}`;
  const byTopic = TOPICS.map((topic) =>
    count(
      topic,
      told.filter((one) => one.story.topics.includes(topic)),
    ),
  );
  const reasons = [...new Set(told.map((one) => one.reason.reason))].map((reason) =>
    count(
      reason,
      told.filter((one) => one.reason.reason === reason),
    ),
  );
  return [
    {
      measure: 'alerts a day',
      value: told.length / days,
      count: taken.length,
      detail: `to a subscriber to everything, over ${Math.round(days)} days; by topic: ${byTopic.join(', ')}; by reason: ${reasons.join(', ')}`,
      misses: [],
    },
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { week: { type: 'string' } } });
  const dataDir = join(sharedDir(), 'eval');
  if (values.week === undefined) console.log(await evaluateAlerts(dataDir));
  else {
    const from = Date.parse(values.week);
    for (const { item, alerts, story, reason } of (await playStream(dataDir)).taken) {
      const [alert] = alerts;
      if (alert === undefined || item.seenAt < from || item.seenAt > from + 7 * DAY_MS) continue;
      const when = new Date(item.seenAt).toISOString().slice(0, 16);
      console.log(
        `${when} ${reason.reason} (${reason.because}) ${alert.severity} ${alert.topics.join(',')} ${alert.regions.join(',')} [${story.id}]\n    ${alert.headline}`,
      );
    }
  }
}
