import { type Address, isPersonal, platformOf } from '../src/address.ts';
import { type FollowChannel, fittingChannels } from '../src/alerts/follow-channels.ts';
import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Button, bold, link, type Span, text } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { listedRights } from '../src/chat/rights.ts';
import { filterText } from '../src/views/subscription.ts';

/** Discord shows five rows. */
const MOST_BUTTONS = 5;
const HOW = ['discord', 'telegram'] as const;

/** Public channels that the operator fills: people follow them on the platform, without a subscription here. */
export const follow = (option: OptionKinds) =>
  defineCommand({
    name: 'follow',
    options: {
      region: option.region().optional(),
      topics: option.topics().optional(),
      language: option.language().optional(),
    },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { invocation, args, t, services } = context;
      const { region, topics, language } = args;
      const channels = services.followChannels();
      const chosen = channels.find(({ id }) => id === invocation.options.here);
      if (chosen !== undefined) return followHere(chosen, context);
      if (channels.length === 0) return say('neutral', t('follow-title'), [t('follow-none')]);
      const regions = region === undefined ? [] : [region];
      const wanted = { regions, topics: topics?.wanted ?? [], language };
      const shown = fittingChannels(channels, wanted, invocation.platform);
      if (shown.length === 0) return say('unknown', t('follow-title'), [t('follow-unfit')]);
      const platforms = new Set(shown.map(({ address }) => platformOf(address)));
      const how = HOW.filter((platform) => platforms.has(platform)).map((platform) => t(`follow-how-${platform}`));
      const lines = shown.map((channel) => lineOf(channel, context));
      return say('neutral', t('follow-title'), [...lines, ...how, t('follow-plain')], {
        buttons: rowsOf(buttonsFor(shown, context), 1),
      });
    },
  });

/** Only a channel of a server can take over what another one publishes. */
function buttonsFor(shown: readonly FollowChannel[], context: CommandContext): readonly Button[] {
  const { invocation, t, services } = context;
  if (!services.canFollow(invocation.address) || isPersonal(invocation.space)) return [];
  return shown
    .filter(({ address }) => platformOf(address) === invocation.platform && address !== invocation.address)
    .slice(0, MOST_BUTTONS)
    .map((channel) => ({
      label: t('button-follow-here', { channel: nameOf(channel, context) }),
      command: 'follow',
      options: { here: channel.id },
    }));
}

async function followHere({ address, link: url }: FollowChannel, { invocation, t, locale, services }: CommandContext) {
  const { platform, caller, command } = invocation;
  if (!caller.isManager) throw new UserError('error-manager-only', { command, platform });
  const missing = await services.follow(address, invocation.address);
  if (missing.length === 0) return say('good', t('follow-done'), [t('follow-done-how')]);
  const lacking = t('follow-lacking', { missing: listedRights(missing, t, locale) });
  return say('warning', t('subscribe-missing-title'), [lacking], { links: [{ text: namePlatform(address), url }] });
}

const NAMES = { discord: 'Discord', telegram: 'Telegram' } as const;
const namePlatform = (address: Address): string => NAMES[platformOf(address) as keyof typeof NAMES];

const lineOf = (channel: FollowChannel, context: CommandContext): Span[] => [
  bold(nameOf(channel, context)),
  text(' · '),
  link(namePlatform(channel.address), channel.link),
];

/** What it carries, and in which language. */
function nameOf({ regions, topics, leastSeverity, language }: FollowChannel, { t, locale, services }: CommandContext) {
  const filter = { regions, topics, leastSeverity, words: [], excludedWords: [] };
  const words = { t, locale, regionName: services.regions.name };
  return `${filterText(filter, words)} · ${services.locales.nameOf(language)}`;
}
