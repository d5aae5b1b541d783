import { z } from 'zod';
import { DAY_MS } from '../clock.ts';

const checkedSchema = z.object({
  id: z.string(),
  answer: z.string(),
  items: z.number(),
  newest: z.string(),
  problem: z.string(),
});
const reportSchema = z.object({ at: z.iso.datetime(), feeds: z.array(checkedSchema) });

/** What one fetch of one feed showed. Holds no address: one may hold a password. */
export type Checked = Readonly<z.infer<typeof checkedSchema>>;

/** What a check of feeds found: `--json` writes it, `--compare` reads it. */
export interface FeedsReport {
  readonly at: string;
  readonly feeds: readonly Checked[];
}

/** A feed whose condition is another one than before. */
export interface Change {
  readonly id: string;
  readonly before: string;
  readonly now: string;
}

export interface ReportComparison {
  readonly worse: readonly Change[];
  readonly better: readonly Change[];
}

/** The file to compare with is not what `--json` writes. */
export class UnreadableReport extends Error {
  constructor(name: string, why: string) {
    super(`${name}: ${why}: expected what \`feeds:check --json\` wrote.`);
    this.name = 'UnreadableReport';
  }
}

/** Feeds that moved often answer for years, with the items of the day they were left. */
const QUIET_AFTER_MS = 30 * DAY_MS;
const GOOD = 'good';
const NOT_CHECKED = 'not checked';

/** @param name of the file, for the message. @throws UnreadableReport */
export function readReport(text: string, name: string): FeedsReport {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableReport(name, 'is no JSON');
  }
  const read = reportSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UnreadableReport(name, `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`);
}

/**
 * Which feeds are worse than before, and which are better. A feed that had a problem and has another one is neither;
 * one that was not checked before is worse when it has a problem. Feeds that are no longer checked are left out.
 * @param seldom feeds of which nothing new for a month says nothing: warnings.
 */
export function compareReports(
  before: FeedsReport,
  now: FeedsReport,
  seldom: ReadonlySet<string> = new Set(),
): ReportComparison {
  const conditionOf = ({ id, problem, newest }: Checked, at: string): string => {
    if (problem !== '') return problem;
    const isQuiet = !seldom.has(id) && newest !== '' && Date.parse(at) - Date.parse(newest) > QUIET_AFTER_MS;
    return isQuiet ? `nothing new since ${newest.slice(0, 10)}` : GOOD;
  };
  const conditions = new Map(before.feeds.map((feed) => [feed.id, conditionOf(feed, before.at)]));
  const changes = now.feeds.map((feed): Change => {
    return { id: feed.id, before: conditions.get(feed.id) ?? NOT_CHECKED, now: conditionOf(feed, now.at) };
  });
  return {
    worse: changes.filter((change) => change.now !== GOOD && [GOOD, NOT_CHECKED].includes(change.before)),
    better: changes.filter((change) => change.now === GOOD && ![GOOD, NOT_CHECKED].includes(change.before)),
  };
}

/** A line for each feed that is worse or better, worse ones first. */
export function differences({ worse, better }: ReportComparison, since: string): string {
  const list = (what: string, changes: readonly Change[]) =>
    changes.map(({ id, before, now }) => `${what}: ${id}: ${now} (${since.slice(0, 10)}: ${before})\n`);
  return [...list('worse', worse), ...list('better', better)].join('');
}

/** A table of columns as wide as their contents. */
export function table(rows: readonly Checked[]): string {
  const header = { id: 'FEED', answer: 'ANSWER', items: 'ITEMS', newest: 'NEWEST', problem: 'PROBLEM' };
  const lines = [header, ...rows].map(({ id, answer, items, newest, problem }) => [
    id,
    answer,
    String(items),
    newest,
    problem,
  ]);
  const widths = lines.reduce<number[]>(
    (most, line) => line.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
