import { type DestinationStream, type Logger, pino } from 'pino';

type Write = (details: Readonly<Record<string, unknown>>, message: string) => void;

/** Where rooms say what they did and could not do: a part of pino's logger. No token, no text of users. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

const HIDDEN = '[hidden]';

/** Keys whose values are redacted, at any depth. */
const SECRET_KEY = /token|secret|password|authorization|api[-_]?key|cookie/iu;

/** What tokens look like wherever they stand: Telegram's in paths, Discord's, bearer headers, keys in queries. */
const SECRET_SHAPES: readonly RegExp[] = [
  /\b(?:bot)?\d{6,12}:[\w-]{30,}/gu,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu,
  /(?:Bearer|Bot)\s+[\w.~+/-]{8,}=*/gu,
  /(?<=[?&](?:access_token|token|key|api_key|apikey)=)[^&\s"']+/giu,
];

const MAX_DEPTH = 8;
/** Characters; shorter ones stand in other words. */
const LEAST_SECRET = 6;

export interface LogOptions {
  readonly level: string;
  /** Values that must never be seen, besides what looks like one; what is added later counts, too. */
  readonly secrets?: Iterable<string | undefined>;
  /** Default: standard error, so that messages have standard output to themselves. */
  readonly destination?: DestinationStream;
}

/**
 * JSON lines without secrets: what stands under a telling key is left out (pino's own redaction ends one level deep), and
 * every finished line is searched for what is, or looks like, a token.
 */
export function createLog({ level, secrets = [], destination = pino.destination(2) }: LogOptions): Logger {
  const write = (line: string): void => {
    let shown = line;
    for (const secret of secrets) {
      if (secret && secret.length >= LEAST_SECRET)
        shown = shown.replaceAll(JSON.stringify(secret).slice(1, -1), HIDDEN);
    }
    for (const shape of SECRET_SHAPES) shown = shown.replace(shape, HIDDEN);
    destination.write(shown);
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((arg) => plain(arg, 0)) as Parameters<typeof method>);
        },
      },
    },
    { write },
  );
}

/** A copy without secrets: errors become plain records, what goes too deep or round in circles ends. */
function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1));
  const entries = Object.entries(value);
  if (value instanceof Error) {
    const { name, message, stack, cause } = value;
    entries.unshift(['type', name], ['message', message], ['stack', stack]);
    if (cause !== undefined) entries.push(['cause', cause]);
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, SECRET_KEY.test(key) ? HIDDEN : plain(one, depth + 1)]));
}
