/** Files, threads and connections of what must go on: the state, the log, the platforms, the board, the parsers. */
const KEPT = 48;
/** As many as polls and articles ever need at once, with those that are kept for the next poll. */
const PLENTY = 512;
const LEAST = 8;
/** With fewer, a round over the feeds takes longer, and no connection is kept for the next poll. */
export const FEW_CONNECTIONS = 200;

/**
 * How many connections to feeds and pages the system allows at once: of the files that this process may hold open, what is
 * left beside a share for everything else. A connection that fails for want of a file looks as if its server had failed.
 * @param files that the process may hold open; undefined or not a number: not known, or as many as it likes.
 */
export function connectionsWithin(files: unknown): number {
  return typeof files === 'number' ? Math.min(PLENTY, Math.max(LEAST, files - KEPT)) : PLENTY;
}

/** Soft limit (`ulimit -n`); Node.js has raised it to the hard one by now. Where there is none, as on Windows: undefined. */
export function mostOpenFiles(): unknown {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  return userLimits?.open_files?.soft;
}
