import { spaceOf } from '../address.ts';
import { DEFAULT_SETTINGS } from '../alerts/alert.ts';
import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { everything } from './play.ts';

/** A new user of the terminal gets alerts without asking; `/unsubscribe` ends that permanently. */
export async function subscribeTerminal(state: State, language: string, now: EpochMs): Promise<void> {
  if ((await state.facts.get('terminal-subscribed')) !== undefined) return;
  if (language !== DEFAULT_SETTINGS.language) {
    await state.settings.set(spaceOf('terminal:local'), { ...DEFAULT_SETTINGS, language });
  }
  await state.subscriptions.set('terminal', everything('terminal', 'terminal:local', now));
  await state.facts.set('terminal-subscribed', now);
}
