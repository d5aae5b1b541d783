/** One line of the table. */
export interface Row {
  readonly work: string;
  /** What was done, and how it was measured. */
  readonly measured: string;
  /** With units, as printed. */
  readonly value: string;
  /** What is to be reached; '' where the value is only printed. */
  readonly reach: string;
  /** null: nothing is to be reached. */
  readonly reached: boolean | null;
  /** The figures behind `value`, units in their names. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Hands the rows of one file to `run.ts`; alone on a terminal, they are printed. */
export function report(rows: readonly Row[]): void {
  if (process.send !== undefined) process.send(rows);
  else console.log(formatted(rows));
}

export function progress(text: string): void {
  process.stderr.write(`  ${text}\n`);
}

/** @returns a Markdown table. */
export function formatted(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.work,
    row.measured,
    row.value,
    row.reach,
    row.reached === null ? '' : row.reached ? 'yes' : '**no**',
  ]);
  const table = [['Work', 'Measured', 'Value', 'Reach', 'Reached'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [lines[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.slice(1)].join('\n');
}

/** @param share 0 to 1; of an empty list NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const MB = 1024 * 1024;

export const megabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;

/** `0.142 s`, `12 ms`, `0.31 ms`. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 100) return `${(ms / 1000).toFixed(3)} s`;
  return ms >= 10 ? `${ms.toFixed(0)} ms` : `${ms.toPrecision(2)} ms`;
}
