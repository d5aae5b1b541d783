/* Processor time of news, feeds and typed lines that were made to cost it. */
import { parseFeed } from '../../src/feeds/parse.ts';
import { createAnalyze, sourceOf } from '../../src/stories/analyze.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';
import { createTestBot, testCommands } from '../harness/bot.ts';
import { HOSTILE_TEXTS } from '../harness/hostile.ts';
import { sampleItem } from '../harness/samples.ts';
import { duration, progress, quantile, report } from './row.ts';

const TITLE_CHARACTERS = 1000;
const TEXT_CHARACTERS = 20_000;
const DOCUMENT_CHARACTERS = 1_000_000;
/** As many as a line may have, and as many as it may not. */
const LINE_CHARACTERS = [600, 4096];
const ROUNDS = 3;

interface Taken {
  readonly ms: number;
  readonly kind: string;
}

/** @returns what each takes, the least of some rounds: other programs on the machine add to the rest. */
async function taken(work: (of: (length: number) => string) => Promise<unknown>): Promise<readonly Taken[]> {
  const all: Taken[] = [];
  for (const { kind, of } of HOSTILE_TEXTS) {
    let ms = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      await work(of);
      const { user, system } = process.cpuUsage(before);
      ms = Math.min(ms, (user + system) / 1000);
    }
    all.push({ ms, kind });
  }
  return all.sort((a, b) => b.ms - a.ms);
}

function row(work: string, measured: string, all: readonly Taken[], reachMs?: number) {
  const times = all.map(({ ms }) => ms);
  const worst = all
    .slice(0, 3)
    .map(({ ms, kind }) => `${kind} ${duration(ms)}`)
    .join(', ');
  return {
    work,
    measured: `${measured}, least of ${ROUNDS}; worst: ${worst}`,
    value: `median ${duration(quantile(times, 0.5))}, worst ${duration(times[0] ?? 0)}`,
    reach: reachMs === undefined ? '' : `<= ${reachMs} ms`,
    reached: reachMs === undefined ? null : (times[0] ?? 0) <= reachMs,
    figures: { medianMs: quantile(times, 0.5), worstMs: times[0] ?? 0 },
  };
}

const analyze = createAnalyze();
progress('items');
const items = await taken(async (of) => {
  const item = { ...sampleItem({ title: of(TITLE_CHARACTERS), text: of(TEXT_CHARACTERS) }), language: '' };
  const { item: known } = analyze(item);
  await extractiveSummarizer().summarize({ sources: [sourceOf(known)] });
});
progress('feeds');
const escaped = (text: string) => text.replace(/[<&]/gu, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
const feeds = await taken(async (of) => {
  const text = escaped(of(DOCUMENT_CHARACTERS));
  const document = `<rss version="2.0"><channel><title>E</title><item><title>A</title><description>${text}</description></item></channel></rss>`;
  await parseFeed(Buffer.from(document), 'application/xml', 'https://example.org/feed.xml');
});
progress('lines');
const bot = createTestBot();
// A bot answers for weeks: what is built at first use is no part of it.
await bot.invoke('status', {}, { platform: 'terminal' }, 'kazakhstan');
const lines: Taken[] = [];
for (const { name } of testCommands) {
  for (const length of LINE_CHARACTERS) {
    const some = await taken((of) => bot.invoke(name, {}, { platform: 'terminal', manager: true }, of(length)));
    lines.push(...some.map(({ ms, kind }) => ({ ms, kind: `/${name} ${kind} ${length}` })));
  }
}
lines.sort((a, b) => b.ms - a.ms);

report([
  row('hostile news: understood and summarized', `${items.length} kinds of ${TEXT_CHARACTERS} characters`, items),
  row('hostile feeds: read', `${feeds.length} kinds of ${DOCUMENT_CHARACTERS} characters in one entry`, feeds),
  row('hostile lines, each typed again', `${testCommands.length} commands x ${HOSTILE_TEXTS.length} kinds`, lines, 20),
]);
