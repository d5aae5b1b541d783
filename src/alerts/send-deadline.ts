import type { Address } from '../address.ts';
import type { Adapter, Receipt, SendOptions } from '../chat/adapter.ts';
import { PlatformError } from '../chat/errors.ts';
import type { Message } from '../chat/message.ts';
import { MINUTE_MS } from '../clock.ts';
import { within } from '../wait.ts';

/**
 * The last resort against a send that hangs: then the platform is taken for unavailable. Adapters end their requests long
 * before; but they may first have to wait for a full minute's allowance of a chat.
 */
export const SEND_TIMEOUT_MS = 5 * MINUTE_MS;
/** What still waits for its turn then is called back; what is on its way has the rest of the time. */
const CALL_BACK_MS = 4 * MINUTE_MS;

const late = () => new PlatformError({ kind: 'unavailable' }, 'no answer in time');

/**
 * @param lost aborts when another process may send it; what still waits for its turn is called back then.
 * @throws PlatformError and nothing else; `unavailable` where the platform does not answer.
 */
export async function sendInTime(
  adapter: Adapter,
  address: Address,
  message: Message,
  how: SendOptions,
  lost?: AbortSignal,
): Promise<Receipt> {
  const callBack = new AbortController();
  const abort = () => callBack.abort(late());
  const timer = setTimeout(abort, CALL_BACK_MS);
  lost?.addEventListener('abort', abort);
  try {
    if (lost?.aborted) throw late();
    return await inTime(adapter.send(address, message, { ...how, signal: callBack.signal }));
  } finally {
    clearTimeout(timer);
    lost?.removeEventListener('abort', abort);
  }
}

/** Permissions missing at an address. @throws PlatformError as `sendInTime`. */
export const missingInTime = (adapter: Adapter, address: Address): Promise<readonly string[]> =>
  inTime(adapter.missingPermissions(address));

function inTime<T>(answer: Promise<T>): Promise<T> {
  return within(SEND_TIMEOUT_MS, answer, () => {
    throw late();
  });
}
