import { Duplex, type Readable } from 'node:stream';
import { Agent, type buildConnector, type Dispatcher } from 'undici';

/** Browsers take far more than the 16 kB of Node.js: security policies alone fill that. */
export const MAX_HEADER_BYTES = 64 * 1024;

/** A field name as RFC 9110 section 5.1 has it. */
const FIELD = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:(.*)$/;

/**
 * Asks once more where a server's head breaks the grammar of HTTP, and fixes the head before it is parsed: a line without
 * colon, line feeds alone, Content-Length twice. Browsers and curl read all of these.
 * @param connect as the dispatcher's own: the same guard holds.
 */
export function lenientHeads(connect: buildConnector.connector) {
  return (dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] =>
    (options, handler) =>
      dispatch(options, options.method === 'GET' ? secondTry(options, handler, connect) : handler);
}

/** undici takes two lengths of a head for one number, which then fits no body. */
const OF_THE_HEAD = new Set(['HTTPParserError', 'ResponseContentLengthMismatchError']);

function secondTry(
  options: Dispatcher.DispatchOptions,
  handler: Dispatcher.DispatchHandler,
  connect: buildConnector.connector,
): Dispatcher.DispatchHandler {
  let isBegun = false;
  return {
    onRequestStart: (...args) => handler.onRequestStart?.(...args),
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart(...args) {
      isBegun = true;
      handler.onResponseStart?.(...args);
    },
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError(controller, error) {
      if (isBegun || !OF_THE_HEAD.has(error.name)) {
        handler.onResponseError?.(controller, error);
        return;
      }
      const agent = new Agent({ connect: mending(connect), maxHeaderSize: MAX_HEADER_BYTES });
      // One answer a connection: where the next one would begin, only a parser could tell.
      agent.dispatch({ ...options, reset: true }, handler);
    },
  };
}

function mending(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (socket === null) callback(error, null);
      else callback(null, Duplex.from({ writable: socket, readable: withMendedHead(socket) }) as typeof socket);
    });
}

async function* withMendedHead(source: Readable): AsyncGenerator<Buffer> {
  const bytes = reader(source[Symbol.asyncIterator]());
  try {
    let end = -1;
    while (end < 0 && bytes.held().length <= MAX_HEADER_BYTES && (await bytes.more())) end = endOfHead(bytes.held());
    const head = end < 0 ? bytes.take(bytes.held().length) : mendHead(bytes.take(end));
    if (head.length > 0) yield head;
    // Who ends the lines of a head so ends those of chunks, too.
    const isChunked = /^transfer-encoding:.*chunked/im.test(head.toString('latin1'));
    if (isChunked) yield* mendedChunks(bytes);
    else
      do if (bytes.held().length > 0) yield bytes.take(bytes.held().length);
      while (await bytes.more());
  } finally {
    await bytes.close();
  }
}

type Reader = ReturnType<typeof reader>;

/** What has come of a stream and was not taken yet. */
function reader(source: AsyncIterator<Buffer>) {
  let held = Buffer.alloc(0);
  return {
    held: () => held,
    take(length: number): Buffer {
      const taken = held.subarray(0, length);
      held = held.subarray(taken.length);
      return taken;
    },
    /** @returns whether there was any. */
    async more(): Promise<boolean> {
      const next = await source.next();
      if (next.done !== true) held = Buffer.concat([held, next.value]);
      return next.done !== true;
    },
    close: async () => void (await source.return?.()),
  };
}

const MAX_CHUNK_LINE = 300;

/** Chunks (RFC 9112 section 7.1) whose lines end in any way. */
async function* mendedChunks(bytes: Reader): AsyncGenerator<Buffer> {
  for (;;) {
    const begun = bytes.held().subarray(0, MAX_CHUNK_LINE).toString('latin1');
    const [line, digits = '0'] = /^(?:\r?\n)?[ \t]*([0-9a-f]{1,8})[^\n]{0,200}\n/i.exec(begun) ?? [];
    if (line === undefined) {
      if (begun.length < MAX_CHUNK_LINE && (await bytes.more())) continue;
      return;
    }
    bytes.take(line.length);
    const size = Number.parseInt(digits, 16);
    yield Buffer.from(`${size.toString(16)}\r\n`);
    for (let left = size; left > 0; ) {
      if (bytes.held().length === 0 && !(await bytes.more())) return;
      const part = bytes.take(left);
      left -= part.length;
      yield part;
    }
    yield Buffer.from('\r\n');
    if (size === 0) return;
  }
}

/** Behind the empty line; -1 where it has not come yet. */
function endOfHead(bytes: Buffer): number {
  const text = bytes.toString('latin1');
  const found = /\r?\n\r?\n/.exec(text);
  return found ? found.index + found[0].length : -1;
}

/** The status line and the fields that are some, each ended by CRLF. */
export function mendHead(head: Buffer): Buffer {
  const [status = '', ...lines] = head.toString('latin1').split(/\r?\n/);
  const fields: [string, string][] = [];
  for (const line of lines) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push([name, value.trim()]);
    // A folded line (RFC 9112 section 5.2) goes on with the one before.
    else if (last !== undefined && /^[ \t]/.test(line)) last[1] += ` ${line.trim()}`;
  }
  const lengths = new Set(valuesOf(fields, 'content-length').flatMap((value) => value.split(/\s*,\s*/)));
  const isChunked = valuesOf(fields, 'transfer-encoding').length > 0;
  const kept = fields.filter(([name]) => name.toLowerCase() !== 'content-length');
  const [length] = lengths;
  // Of several lengths none is believed: the connection's end is the body's.
  if (length !== undefined && lengths.size === 1 && !isChunked) kept.push(['Content-Length', length]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: forbidden in a field (RFC 9110 section 5.5)
  const written = kept.map(([name, value]) => `${name}: ${value.replace(/[\u0000-\u0008\u000A-\u001F\u007F]/g, '')}`);
  const line = status
    .trim()
    .replace(/^http\//i, 'HTTP/')
    .replace(/[ \t]+/g, ' ');
  return Buffer.from([line, ...written, '', ''].join('\r\n'), 'latin1');
}

const valuesOf = (fields: readonly (readonly [string, string])[], name: string): readonly string[] =>
  fields.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
