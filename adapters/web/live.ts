import { createHash } from 'node:crypto';

export interface LiveOptions {
  /** What the board says now, in short: readers are told when it is another one. */
  readonly look: () => Promise<unknown>;
  readonly everyMs: number;
}

/** Tells open pages that there is something new (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface Live {
  /** @returns undefined where too many listen already. */
  listen(): ReadableStream<Uint8Array> | undefined;
  /** Of what the board says now; undefined while nobody listens. */
  revision(): string | undefined;
  /** Ends every stream. */
  stop(): void;
}

/** An open page costs a socket, which alerts may need. */
const MAX_LISTENERS = 500;
/** Messages. */
const MAX_UNREAD = 10;
/** Proxies close what is silent for a minute. */
const BEATS_PER_COMMENT = 5;

/** Nothing is looked at while nobody listens. */
export function createLive({ look, everyMs }: LiveOptions): Live {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  let shown: string | undefined;
  let beats = 0;

  function send(text: string): void {
    const bytes = encoder.encode(text);
    // One that reads nothing is cut off before it fills the memory.
    for (const one of listeners) {
      if ((one.desiredSize ?? 0) < -MAX_UNREAD) leave(one);
      else one.enqueue(bytes);
    }
  }

  function leave(one: ReadableStreamDefaultController<Uint8Array>): void {
    if (listeners.delete(one)) one.close();
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    shown = undefined;
  }

  async function beat(): Promise<void> {
    beats += 1;
    const now = createHash('sha256')
      .update(JSON.stringify(await look()))
      .digest('base64url')
      .slice(0, 16);
    const isNew = shown !== undefined && shown !== now;
    shown = now;
    if (isNew) send(`event: changed\ndata: ${now}\n\n`);
    else if (beats % BEATS_PER_COMMENT === 0) send(': still here\n\n');
  }

  return {
    listen() {
      if (listeners.size >= MAX_LISTENERS) return undefined;
      let own: ReadableStreamDefaultController<Uint8Array>;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          listeners.add(controller);
          controller.enqueue(encoder.encode('retry: 5000\n\n'));
          // What cannot be read now is looked at again in a moment.
          timer ??= setInterval(() => void beat().catch(() => undefined), everyMs).unref();
          if (shown === undefined) void beat().catch(() => undefined);
        },
        cancel() {
          listeners.delete(own);
          if (listeners.size === 0) leave(own);
        },
      });
    },
    revision: () => shown,
    stop() {
      for (const one of listeners) leave(one);
    },
  };
}
