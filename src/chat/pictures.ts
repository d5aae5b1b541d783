import { SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Pictures } from './adapter.ts';
import type { Message } from './message.ts';

/** A picture never delays the text by more. */
export const PICTURE_WAIT_MS = SECOND_MS;

/** @returns the PNG of a message's picture; undefined where it has none, or none can be made. */
export async function drawn(
  pictures: Pictures | undefined,
  { image }: Pick<Message, 'image'>,
  log: Log,
): Promise<Uint8Array | undefined> {
  if (image === undefined || pictures === undefined) return undefined;
  try {
    return await pictures.resolve(image.key);
  } catch {
    log.warn({ key: image.key }, 'a picture could not be made, the message goes without');
    return undefined;
  }
}
