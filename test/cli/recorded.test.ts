import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/terminal/render.ts';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import type { SendOptions } from '../../src/chat/adapter.ts';
import type { Message } from '../../src/chat/message.ts';
import { createReplays } from '../../src/cli/recorded.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { testLocales } from '../harness/bot.ts';
import { createRecordingAdapter } from '../harness/delivering.ts';

const HERE = 'terminal:local';

/** @param onSend is called with the number of messages sent so far. */
function replaying(isPaced = false, onSend: (count: number) => void = () => undefined) {
  const sent: { readonly message: Message; readonly text: string; readonly options: SendOptions }[] = [];
  const adapter = {
    ...createRecordingAdapter('terminal'),
    async send(_: string, message: Message, options: SendOptions) {
      const text = render(message, { colours: false, commandLine: () => null });
      sent.push({ message, text, options });
      onSend(sent.length);
      return { messageId: options.edit ?? `m${sent.length}`, at: 0 };
    },
  };
  const state = openSqlite(':memory:', { clock: () => 0 });
  const replays = createReplays({ adapters: new Map([['terminal', adapter]]), state, locales: testLocales, isPaced });
  return { sent, state, replays };
}

describe('a recording that is played in a chat', () => {
  it('shows when each message came, and whether it is new, an edit, an answer or a question', async () => {
    const { sent, replays } = replaying();
    const replayed = await replays.play('january-2022', HERE, 'en');
    const stamps = sent.map(({ text }) => text.split('\n')[1] ?? '');
    for (const stamp of stamps)
      expect(stamp).toMatch(/^ {2}\d+ Jan 2022, \d\d:\d\d UTC · (?:new|edits|answers|somebody)/u);
    expect(stamps[0]).toContain('4 Jan 2022, 12:00 UTC · somebody types /status kazakhstan');
    const kinds = sent.map(({ options: { edit, replyTo } }) => (edit ? 'edit' : replyTo ? 'answer' : 'new'));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    const asked = stamps.filter((stamp) => stamp.includes('somebody')).length;
    expect(replayed).toMatchObject({
      alerts: count('new') - asked,
      answers: count('answer'),
      edits: count('edit'),
      from: Date.parse('2022-01-04T12:00:00Z'),
    });
    expect(count('edit')).toBeGreaterThan(0);
  });

  it('edits and answers the messages that it sent itself', async () => {
    const { sent, replays } = replaying();
    await replays.play('january-2022', HERE, 'en');
    const known = new Set<string>();
    for (const [index, { options }] of sent.entries()) {
      const meant = options.edit ?? options.replyTo;
      if (meant !== undefined) expect([...known]).toContain(meant);
      known.add(options.edit ?? `m${index + 1}`);
    }
  });

  it('has no buttons, because what they mean is gone', async () => {
    const { sent, replays } = replaying();
    await replays.play('january-2022', HERE, 'en');
    expect(sent.flatMap(({ message }) => message.buttons ?? [])).toEqual([]);
  });

  it("is in the reader's language and time zone", async () => {
    const { sent, state, replays } = replaying();
    await state.settings.set(HERE, { ...DEFAULT_SETTINGS, language: 'ru', timeZone: 'Asia/Almaty' });
    await replays.play('january-2022', HERE, 'en');
    expect(sent[0]?.text).toContain('Казахстан · сообщений нет');
    expect(sent[0]?.text).toContain('4 янв. 2022 г., 18:00 UTC+6 · кто-то набирает /status kazakhstan');
  });

  it('ends at once when it is stopped, however long the pause', async () => {
    const { sent, replays } = replaying(true, () => replays.stop());
    await replays.play('january-2022', HERE, 'en');
    expect(sent).toHaveLength(1);
  });

  it('is unknown under any other name', async () => {
    const { replays } = replaying();
    expect(await replays.play('may-2040', HERE, 'en')).toBeNull();
  });
});
