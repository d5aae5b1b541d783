import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import type { Message } from '../../src/chat/message.ts';
import { createRecordingHandler, plainMessage, type RecordingHandler, sampleCommands } from '../harness/commands.ts';
import { createTestLog, type Part, type ServerCounterpart, type Trouble, until } from '../harness/counterpart.ts';
import { openDiscord } from '../harness/discord.ts';
import { openTelegram } from '../harness/telegram.ts';

const PLATFORMS: readonly (readonly [string, () => Promise<ServerCounterpart>])[] = [
  ['Discord', openDiscord],
  ['Telegram', openTelegram],
];
const PARTS: readonly Part[] = ['pictures', 'markup', 'buttons'];
const TROUBLES: readonly Trouble[] = [400, 413, 500, 'reset'];
const member = { id: 8, isManager: false };

/** Everything that may be refused, and a text that may not be lost. */
const full: Message = plainMessage('Kazakhstan is <offline> & *dark*', {
  url: 'https://publisher.example/story',
  fields: [{ name: 'Internet', value: [{ kind: 'text', text: '5 % of normal' }] }],
  links: [{ text: 'publisher.example', url: 'https://publisher.example/story' }],
  image: { key: 'chart', alt: 'A chart' },
  buttons: [[{ label: 'Status', command: 'status', options: {} }]],
});
const FACTS = ['Title', 'Kazakhstan is <offline> & *dark*', 'Internet', '5 % of normal', 'publisher'];

describe.each(PLATFORMS)('what %s does not take', (_, open) => {
  let there: ServerCounterpart;
  let adapter: Adapter;
  let handler: RecordingHandler;

  beforeEach(async () => {
    there = await open();
    handler = createRecordingHandler();
    const pictures = { resolve: async () => new Uint8Array([137, 80, 78, 71]) };
    adapter = there.connect({ log: createTestLog(), pictures });
    await adapter.publish(sampleCommands);
    await adapter.start(handler);
  });
  afterEach(async () => {
    await adapter.stop();
    await there.close();
    expect(there.violations()).toEqual([]);
  });

  const shown = () => there.shown(there.addresses.space);
  const visible = () =>
    shown()
      .map(({ text }) => text.replace(/\u2060/gu, ''))
      .join();
  const send = (outages = 0) => adapter.send(there.addresses.space, full, { idempotencyKey: '1', outages });

  it.each(TROUBLES.flatMap((trouble) => PARTS.map((part) => [part, trouble] as const)))(
    'costs no answer its words: %s, %s',
    async (part, trouble) => {
      there.refuseEvery(part, trouble);
      handler.answer = () => ({ mode: 'new', message: full });
      there.do({ command: 'status', options: {}, words: '' }, member, 'space');
      await until(() => shown().length > 0);
      for (const fact of FACTS) expect(visible()).toContain(fact);
      expect(shown()).toHaveLength(1);
      expect(handler.excused).toEqual([]);
    },
  );

  it.each(TROUBLES.map((trouble) => [trouble]))('of a picture leaves the buttons: %s', async (trouble) => {
    there.refuseEvery('pictures', trouble);
    await send();
    expect(shown()).toMatchObject([{ buttons: ['Status'] }]);
    for (const fact of FACTS) expect(visible()).toContain(fact);
  });

  it('keeps no text waiting for long: a picture that nobody answers', async () => {
    there.refuseEvery('pictures', 'hang');
    await send();
    expect(shown()).toHaveLength(1);
  });

  it('is tried again as it is in an outage, and only then in fewer words', async () => {
    there.refuseEvery('markup', 500);
    await expect(send()).rejects.toMatchObject({ failure: { kind: 'unavailable' } });
    await send(1);
    expect(shown()).toHaveLength(1);
  });

  it('costs no edit its words either', async () => {
    const { messageId } = await adapter.send(there.addresses.space, plainMessage('before'), { idempotencyKey: '1' });
    there.refuseEvery('markup', 400);
    await adapter.send(there.addresses.space, full, { idempotencyKey: '2', edit: messageId });
    expect(shown()).toHaveLength(1);
    for (const fact of FACTS) expect(visible()).toContain(fact);
  });

  it('at all is answered by what happened', async () => {
    let count = 0;
    // A mistake of ours: nobody could render this.
    const broken = { ...full, paragraphs: undefined } as unknown as Message;
    handler.answer = () => {
      count += 1;
      return { mode: 'new', message: broken };
    };
    there.do({ command: 'status', options: {}, words: '' }, member, 'space');
    await until(() => visible().includes('what happened'));
    expect(count).toBe(1);
    expect(handler.excused).toMatchObject([{ name: 'PlatformError' }]);
  });
});
