import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../../config/index.ts';
import { systemClock } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { webOf } from '../feeds/http-client.ts';
import { publisherOf } from '../feeds/identity.ts';
import { createAnalyze, sourceOf } from '../stories/analyze.ts';
import { articleReader } from '../stories/article/article-pool.ts';
import { extractiveSummarizer } from '../stories/summarize/summarize.ts';
import { proseField, textField } from './fields.ts';

const USAGE = `Shows what Hashwire understands of an item: whether a subscriber to everything would be alerted, and why.

  npm run explain -- URL                              the page at URL, readably
  npm run --silent explain -- --items FILE [--json]   each line {"id", "date", "source", "title", "text", "url", "language"?}`;

const itemLine = z.object({
  id: z.union([z.string(), z.number()], 'expected a text or a number'),
  date: textField,
  source: textField,
  title: proseField,
  text: proseField,
  url: textField,
  language: textField,
});

const analyze = createAnalyze();
const summarizer = extractiveSummarizer();

/** Everything that is understood of one item, as JSON. */
async function explained(id: string | number, given: Item) {
  const { item, match, observations } = analyze(given);
  const summary = await summarizer.summarize({ sources: [sourceOf(item)] });
  return {
    id,
    relevant: match.relevant,
    topics: match.topics,
    regions: match.regions,
    severity: match.severity,
    observations: observations.map(
      ({ region, dimension, state, level, since, partial, cited, effectiveAt, evidence }) => ({
        region,
        dimension,
        state,
        ...(level && { level }),
        ...(since !== undefined && { since: new Date(since).toISOString() }),
        ...(effectiveAt !== undefined && { effective: new Date(effectiveAt).toISOString() }),
        ...(partial && { partial }),
        ...(cited !== undefined && { cited }),
        evidence,
      }),
    ),
    headline: summary.headline,
    summary: summary.sentences.map((sentence) => sentence.text).join(' '),
    evidence: match.evidence,
  };
}

type Explained = Awaited<ReturnType<typeof explained>>;

function readable(one: Explained): string {
  const { relevant, topics, regions, severity, observations, evidence } = one;
  return [
    one.headline,
    one.summary,
    '',
    relevant
      ? `Told: ${topics.join(', ')} · ${regions.join(', ') || 'no region'} · severity ${severity}`
      : 'Not told: not about mining.',
    ...observations.map(({ region, dimension, state, level, cited, evidence: quote }) => {
      const figure = level === undefined ? '' : `, ${level.value} ${level.unit}`;
      return `Observed: ${region} ${dimension} ${state}${figure}${cited === undefined ? '' : ` (${cited})`}: "${quote}"`;
    }),
    ...evidence.map(({ claim, quote, field, rule }) => `Because: ${claim}: "${quote}" (${field}, ${rule})`),
  ].join('\n');
}

function itemOf(line: z.infer<typeof itemLine>): Item {
  const published = Date.parse(line.date);
  const publishedAt = Number.isFinite(published) ? published : null;
  return {
    id: String(line.id),
    feedId: 'explain',
    publisher: line.source || publisherOf(line.url),
    url: line.url,
    title: line.title,
    text: line.text,
    language: line.language,
    publishedAt,
    seenAt: publishedAt ?? 0,
    firstSight: false,
  };
}

async function explainFile(path: string, json: boolean): Promise<void> {
  let number = 0;
  for await (const raw of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === '') continue;
    const where = `${path}, line ${number}`;
    const parsed = itemLine.safeParse(parsedJson(raw, where));
    if (!parsed.success) throw new Error(`${where}: ${mistakesOf(parsed.error)}. ${LINE}`);
    const one = await explained(parsed.data.id, itemOf(parsed.data));
    process.stdout.write(`${json ? JSON.stringify(one) : `${readable(one)}\n`}\n`);
  }
}

const LINE = 'A line is {"id", "date", "source", "title", "text", "url", "language"?}.';

const mistakesOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');

function parsedJson(raw: string, where: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`);
  }
}

async function explainPage(url: string, json: boolean): Promise<number> {
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url)) {
    console.error(`${url}: expected the address of a page, beginning with https://, or --items FILE`);
    return 2;
  }
  const web = webOf(loadConfig());
  const reader = articleReader(web, systemClock);
  const { title, paragraphs } = await reader.read(url);
  await Promise.all([reader.close(), web.dispatcher.close()]);
  if (paragraphs.length === 0) {
    console.error(`${url}: no article could be read there (not reachable, forbidden by robots.txt, or no article)`);
    return 1;
  }
  const date = new Date(systemClock()).toISOString();
  const one = await explained(
    url,
    itemOf({ id: url, date, source: '', title, text: paragraphs.join('\n'), url, language: '' }),
  );
  process.stdout.write(`${json ? JSON.stringify(one) : readable(one)}\n`);
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { items: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [url] = positionals;
  if (values.items !== undefined && url === undefined) {
    await explainFile(values.items, values.json === true);
    return 0;
  }
  if (url !== undefined && values.items === undefined) return await explainPage(url, values.json === true);
  (values.help ? console.log : console.error)(USAGE);
  return values.help ? 0 : 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
