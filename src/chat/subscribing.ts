import type { Address } from '../address.ts';
import { DEFAULT_SETTINGS } from '../alerts/alert.ts';
import { settingsOf } from './bot.ts';
import type { CommandContext, Invocation, Reply } from './command.ts';
import { say } from './reply.ts';
import { listedRights } from './rights.ts';

/** @returns an answer that says what alerts at the address need, with a button that tries again; null: nothing is missing. */
export async function lackingRights(
  address: Address,
  { invocation, t, locale, services }: CommandContext,
): Promise<Reply | null> {
  const missing = await services.missingPermissions(address);
  if (missing.length === 0) return null;
  return say(
    'warning',
    t('subscribe-missing-title'),
    [t('subscribe-missing', { missing: listedRights(missing, t, locale) })],
    {
      buttons: [[{ label: t('button-again'), command: invocation.command, options: invocation.options }]],
    },
  );
}

/** Alerts use the language of the person who first asked for them, until `/settings` says otherwise. */
export async function rememberLanguage(asker: Invocation, services: CommandContext['services']): Promise<void> {
  if ((await services.state.settings.get(asker.space)) !== undefined) return;
  const settings = await settingsOf(services, asker);
  if (settings.language !== DEFAULT_SETTINGS.language) await services.state.settings.set(asker.space, settings);
}
