import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Address, type Platform, platformOf, spaceOf } from '../address.ts';
import { DEFAULT_SETTINGS } from '../alerts/alert.ts';
import { settingsAt } from '../alerts/space-settings.ts';
import type { Adapter } from '../chat/adapter.ts';
import type { Replayed } from '../chat/bot.ts';
import { type Message, time } from '../chat/message.ts';
import { type EpochMs, SECOND_MS } from '../clock.ts';
import { fill, type Locales } from '../i18n.ts';
import type { State } from '../state/port.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';
import { play, type ReplayAudience } from './play.ts';
import { readRecording } from './recording.ts';

const RECORDINGS = new URL('../../config/replays/', import.meta.url);

/** Time to read a message, and what a whole recording may take: commands are answered within a minute. */
const PACE_MS = 2 * SECOND_MS;
const LONGEST_MS = 40 * SECOND_MS;

export interface ReplayOptions {
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  /** The language and the time zone of the reader are looked up here; nothing is written. */
  readonly state: Pick<State, 'settings'>;
  readonly locales: Locales;
  /** Somebody reads along: a pause follows each message. */
  readonly isPaced: boolean;
}

/** Plays recordings of `config/replays/`, each on a state of its own. */
export interface Replays {
  /**
   * What a channel would have seen arrives at the address, each message with its time and with what it changes or answers.
   * @returns null: there is no such recording.
   */
  play(recording: string, address: Address, language: string): Promise<Replayed | null>;
  /** What is left of a recording is not shown. */
  stop(): void;
}

interface Shown {
  readonly at: EpochMs;
  readonly kind: 'alert' | 'edit' | 'answer' | 'asked';
  readonly message: Message;
  readonly command?: string;
  /** Ids of the recording. */
  readonly edit?: string | undefined;
  readonly replyTo?: string | undefined;
  readonly id?: string;
}

export function createReplays({ adapters, state, locales, isPaced }: ReplayOptions): Replays {
  const stopping = new AbortController();
  let count = 0;

  return {
    stop: () => stopping.abort(),

    async play(recording, address, language) {
      const content = await readFile(new URL(`${recording}.jsonl`, RECORDINGS), 'utf8').catch(() => null);
      const adapter = adapters.get(platformOf(address));
      if (content === null || adapter === undefined) return null;
      const stored = await state.settings.get(spaceOf(address));
      const settings = settingsAt(address, { ...DEFAULT_SETTINGS, language, ...stored });
      const { shown, ...replayed } = await seen(content, recording, settings, locales);
      const t = locales.translator(settings.language);
      const pauseMs = isPaced ? Math.min(PACE_MS, LONGEST_MS / shown.length) : 0;
      const sent = new Map<string, string>();
      for (const { at, kind, message, command = '', edit, replyTo, id } of shown) {
        if (stopping.signal.aborted) break;
        // What its buttons mean is gone with the state of the recording, and its year is not the reader's.
        const { buttons: _, writtenAt: __, ...rest } = message;
        const stamp = fill(t, `replay-${kind}`, { at: time(at), command });
        const { messageId } = await adapter.send(
          address,
          { ...rest, paragraphs: [stamp, ...message.paragraphs] },
          {
            idempotencyKey: `replay-${++count}`,
            ...(edit === undefined ? {} : { edit: sent.get(edit) ?? edit }),
            ...(replyTo === undefined ? {} : { replyTo: sent.get(replyTo) ?? replyTo }),
          },
        );
        if (id !== undefined) sent.set(id, messageId);
        await setTimeout(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
      return replayed;
    },
  };
}

/** Plays it at once, and collects what the channel would have seen. */
async function seen(
  content: string,
  recording: string,
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
  locales: Locales,
): Promise<Replayed & { readonly shown: readonly Shown[] }> {
  const lines = readRecording(content, recording);
  const clock = { now: lines[0]?.at ?? 0 };
  const memory = openSqlite(':memory:', { clock: () => clock.now });
  await memory.settings.set(spaceOf('terminal:local'), { ...DEFAULT_SETTINGS, language, timeZone });
  const shown: Shown[] = [];
  const publishers = new Set<string>();
  let [reports, silent] = [0, 0];
  const audience: ReplayAudience = {
    item(_, { item, alerts }) {
      reports += 1;
      publishers.add(item.publisher);
      if (alerts.length === 0) silent += 1;
    },
    told(at, { message, messageId, options: { edit, replyTo } }) {
      const kind = edit !== undefined ? 'edit' : replyTo !== undefined ? 'answer' : 'alert';
      shown.push({ at, kind, message, edit, replyTo, id: messageId });
    },
    reply: (at, command, message) => void shown.push({ at, kind: 'asked', command, message }),
  };
  await play({ lines, state: memory, time: clock, locales, audience });
  await memory.close();
  const of = (kind: Shown['kind']) => shown.filter((one) => one.kind === kind).length;
  const span = { from: lines[0]?.at ?? 0, until: lines.at(-1)?.at ?? 0 };
  const counts = { alerts: of('alert'), answers: of('answer'), edits: of('edit') };
  return { ...span, ...counts, reports, silent, publishers: publishers.size, shown };
}
