import { readFile } from 'node:fs/promises';
import { type Address, type Platform, platformOf } from '../address.ts';
import type { Adapter } from '../chat/adapter.ts';
import type { Message } from '../chat/message.ts';
import type { Locales } from '../i18n.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';
import { play } from './play.ts';
import { readRecording } from './recording.ts';

const RECORDINGS = new URL('../../config/replays/', import.meta.url);

/**
 * Plays a recording of `config/replays/` on a state of its own; what a channel would have seen arrives at the address.
 * @returns false: there is no such recording.
 */
export async function playRecorded(
  recording: string,
  address: Address,
  adapters: ReadonlyMap<Platform, Adapter>,
  locales: Locales,
): Promise<boolean> {
  const content = await readFile(new URL(`${recording}.jsonl`, RECORDINGS), 'utf8').catch(() => null);
  const adapter = adapters.get(platformOf(address));
  if (content === null || adapter === undefined) return false;
  const lines = readRecording(content, recording);
  const time = { now: lines[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  let count = 0;
  const show = async (message: Message) => {
    await adapter.send(address, message, { idempotencyKey: `replay-${++count}` });
  };
  const audience = {
    told: (_at: number, { message }: { message: Message }) => show(message),
    reply: (_at: number, _command: string, message: Message) => show(message),
  };
  await play({ lines, state, time, locales, audience });
  await state.close();
  return true;
}
