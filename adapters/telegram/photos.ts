import { InputFile } from 'grammy';
import type { Message as Posted } from 'grammy/types';
import type { Pictures } from '../../src/chat/adapter.ts';
import type { Message } from '../../src/chat/message.ts';
import { drawn } from '../../src/chat/pictures.ts';
import type { Log } from '../../src/log.ts';

/** A picture as Telegram takes it: a file the first time, its id from then on. */
export interface Photo {
  media(): InputFile | string;
  /** Keeps the id that Telegram gave it. */
  learn(posted: Posted): void;
}

/** @returns the picture of a message; undefined where it has none, or none can be made. */
export type PhotoOf = (message: Message) => Promise<Photo | undefined>;

/** https://core.telegram.org/bots/api#sending-files: what Telegram holds already need not be uploaded again. */
export function createPhotos(pictures: Pictures | undefined, log: Log): PhotoOf {
  // Pictures are drawn once a minute, and the same bytes are the same picture.
  const ids = new WeakMap<Uint8Array, string>();

  return async (message) => {
    const png = await drawn(pictures, message, log);
    if (png === undefined) return undefined;
    return {
      media: () => ids.get(png) ?? new InputFile(png, 'picture.png'),
      learn: ({ photo }) => {
        const id = photo?.at(-1)?.file_id;
        if (id !== undefined) ids.set(png, id);
      },
    };
  };
}
