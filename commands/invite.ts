import { defineCommand } from '../src/chat/define-command.ts';
import { bold, link, type Span, text } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { listedRights } from '../src/chat/rights.ts';

const PLATFORMS = { discord: 'Discord', telegram: 'Telegram' } as const;

/** Links that add the bot elsewhere, each with exactly the rights that it asks for. */
export const invite = defineCommand({
  name: 'invite',
  options: {},
  access: 'anyone',
  visibility: 'public',
  async run({ t, locale, services }) {
    const invites = services.invites();
    if (invites.length === 0) return say('neutral', t('invite-title'), [t('invite-none')]);
    const lines = invites.map(({ platform, to, url, rights }): Span[] => [
      bold(`${PLATFORMS[platform]} · `),
      link(t(`add-to-${to}`), url),
      text(` · ${t('invite-rights', { rights: listedRights(rights, t, locale), count: rights.length })}`),
    ]);
    return say('neutral', t('invite-title'), [...lines, t('invite-extras')]);
  },
});
