import type { Log } from '../log.ts';
import type { PlatformError } from './errors.ts';

/** How much of a message is sent: `words` has neither picture nor buttons nor markup. */
export type Form = 'whole' | 'without-picture' | 'words';

const SIMPLER: Readonly<Record<Form, Form | undefined>> = {
  whole: 'without-picture',
  'without-picture': 'words',
  words: undefined,
};
/** An outage is waited for; a message that meets one again may be what causes it. */
const STUBBORN_OUTAGES = 1;

export interface Simplifying {
  /** Earlier attempts to send this message that met one. */
  readonly outages: number;
  readonly toPlatformError: (error: unknown) => PlatformError;
  readonly log: Log;
  /** Aborted: nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Platforms refuse pictures, buttons and markup for reasons that cannot be foreseen, and none of them may cost the words:
 * sends the message once more without what may have been refused.
 * @throws what the last form met.
 */
export async function inSimplerForms<T>(
  form: Form,
  send: (form: Form) => Promise<T>,
  simplifying: Simplifying,
): Promise<T> {
  try {
    return await send(form);
  } catch (error) {
    const simpler = SIMPLER[form];
    const known = simplifying.toPlatformError(error);
    if (simpler === undefined || simplifying.signal?.aborted || !mayHelp(form, known, simplifying.outages)) throw error;
    simplifying.log.warn({ form, reason: known.message }, 'a message is sent once more, in a simpler form');
    return inSimplerForms(simpler, send, simplifying);
  }
}

function mayHelp(form: Form, { failure }: PlatformError, outages: number): boolean {
  if (failure.kind === 'rejected') return failure.about === undefined;
  // An upload is long, and needs a permission of its own.
  if (form === 'whole') return failure.kind === 'unavailable' || failure.kind === 'forbidden';
  return failure.kind === 'unavailable' && outages >= STUBBORN_OUTAGES;
}
