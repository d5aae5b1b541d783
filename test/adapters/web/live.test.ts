import { describe, expect, it } from 'vitest';
import { createLive } from '../../../adapters/web/live.ts';
import type { RegionStatus } from '../../../src/status/status.ts';
import { statusWith } from '../../harness/status.ts';
import { openTestBoard } from '../../harness/web.ts';

/** Reads a stream until it says something. */
async function untilSaid(reader: ReadableStreamDefaultReader<Uint8Array>, words: string): Promise<string> {
  let said = '';
  while (!said.includes(words)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended after ${JSON.stringify(said)}`);
    said += new TextDecoder().decode(value);
  }
  return said;
}

describe('the live page', () => {
  it('is told when the state changes, and then gets the new page, not the one that is kept', async () => {
    let busy: readonly RegionStatus[] = [];
    const board = await openTestBoard({ busyRegions: async () => busy }, { lookEveryMs: 5 });
    const answer = await board.ask('/events');
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const reader = answer.body?.getReader();
    if (reader === undefined) throw new Error('there is no stream');
    await untilSaid(reader, 'retry:');
    expect((await board.read('/')).page).toContain('Nothing acute is known');
    busy = [statusWith('KZ', 'internet')];
    expect(await untilSaid(reader, 'changed')).toMatch(/event: changed\ndata: [\w-]{16}\n\n/u);
    expect((await board.read('/')).page).toContain('internet cut');
  });

  it('loads itself again where there is no script, and its script comes from the board alone', async () => {
    const board = await openTestBoard();
    const { page, headers } = await board.read('/');
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="120"></noscript>');
    expect(page).toContain('<script src="/live.js" type="module"></script>');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'");
    const script = await board.ask('/live.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toContain("new EventSource('/events')");
  });
});

describe('a stream of news', () => {
  it('ends with the board, and looks at nothing while nobody listens', async () => {
    let looked = 0;
    const live = createLive({ look: async () => ++looked, everyMs: 1 });
    const stream = live.listen();
    const reader = stream?.getReader();
    if (reader === undefined) throw new Error('there is no stream');
    await untilSaid(reader, 'changed');
    expect(live.revision()).toMatch(/^[\w-]{16}$/u);
    live.stop();
    let isDone = false;
    while (!isDone) isDone = (await reader.read()).done;
    expect(live.revision()).toBeUndefined();
  });

  it('is given to five hundred at most, and one that leaves makes room', () => {
    const live = createLive({ look: async () => 1, everyMs: 1000 });
    const streams = Array.from({ length: 500 }, () => live.listen());
    expect(streams.every((one) => one !== undefined)).toBe(true);
    expect(live.listen()).toBeUndefined();
    void streams[0]?.cancel();
    expect(live.listen()).toBeDefined();
    live.stop();
  });
});
