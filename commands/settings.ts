import { isPrivateOnDiscord } from '../src/address.ts';
import type { ChannelSettings, Mention, SpaceSettings } from '../src/alerts/alert.ts';
import { mentionsOf, settingsAt } from '../src/alerts/space-settings.ts';
import { settingsOf } from '../src/chat/bot.ts';
import type { CommandContext } from '../src/chat/command.ts';
import { type ArgsOf, defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { inWordsOf } from '../src/chat/platform-words.ts';
import { say } from '../src/chat/reply.ts';
import { listedRights } from '../src/chat/rights.ts';
import { settingsButtons, settingsFields } from '../src/views/settings-card.ts';

const optionsOf = (option: OptionKinds) => ({
  language: option.language().optional(),
  time_zone: option.timeZone().optional(),
  quiet_hours: option.quietHours().optional(),
  role: option.role().optional(),
  mention_from: option.severityOrOff({ platforms: ['discord'] }).optional(),
  channel: option.channel().optional(),
  operator: option.roleOrOff().optional(),
  threads: option.switch({ platforms: ['discord'] }).optional(),
  pin: option.switch({ platforms: ['telegram'] }).optional(),
  hashtags: option.switch({ platforms: ['telegram'] }).optional(),
  preview: option.switch({ platforms: ['telegram'] }).optional(),
});

type Args = ArgsOf<ReturnType<typeof optionsOf>>;

/** What holds in this space, or in one channel of it; without options: what does now. */
export const settings = (option: OptionKinds) =>
  defineCommand({
    name: 'settings',
    options: optionsOf(option),
    access: 'manager',
    visibility: 'private',
    async run(context) {
      const { invocation, args, services } = context;
      const stored = await settingsOf(services, invocation);
      const { channel, ...given } = args;
      const isOfRoles = args.role !== undefined || args.mention_from !== undefined || args.operator !== undefined;
      if (isOfRoles && isPrivateOnDiscord(invocation.space)) throw new UserError('error-role-here');
      const isForgotten = channel !== undefined && invocation.options.same === 'true';
      const isChanged = isForgotten || Object.keys(given).length > 0;
      const after = isForgotten ? withoutChannel(stored, channel) : changed(stored, args, invocation.space);
      if (isChanged) await services.state.settings.set(invocation.space, after);
      const isQuietOtherwise = isForgotten || args.quiet_hours !== undefined || args.time_zone !== undefined;
      if (isQuietOtherwise) await services.state.deliveries.reviewHeld(invocation.space, services.clock());
      const address = channel === undefined ? invocation.address : `${invocation.space}:${channel}`;
      const shown = channel === undefined ? after : settingsAt(address, after);
      // In the language just chosen: the first thing one wants to see of it.
      // What is set for a channel is read elsewhere.
      const read = invocation.answeredIn === undefined ? shown.language : context.locale;
      const t = inWordsOf(invocation, services.locales.translator(read));
      const { platform } = invocation;
      const isPrivate = isPrivateOnDiscord(invocation.space);
      const card = { shown, ofSpace: after, channel, platform, isPrivate, locales: services.locales, t };
      return say(
        'neutral',
        t(isChanged ? 'settings-changed' : 'settings-title'),
        [...(await notes(context, t)), t('settings-how')],
        {
          fields: settingsFields(card),
          buttons: settingsButtons(card),
        },
      );
    },
  });

/** What somebody who switched something on has to know. */
async function notes(
  { invocation, args, locale, services }: CommandContext<Args>,
  t: CommandContext['t'],
): Promise<string[]> {
  const { space, address } = invocation;
  const at = args.channel === undefined ? address : `${space}:${args.channel}`;
  const extras = [
    ...(args.threads === true ? (['threads'] as const) : []),
    ...(args.pin === true ? (['pins'] as const) : []),
  ];
  const missing = extras.length === 0 ? [] : await services.missingPermissions(at, extras);
  const isNamed = args.operator !== undefined && args.operator !== 'off';
  return [
    ...(isNamed ? [t('settings-operator')] : []),
    ...(missing.length === 0 ? [] : [t('settings-missing', { missing: listedRights(missing, t, locale) })]),
  ];
}

function changed(stored: SpaceSettings, args: Args, space: string): SpaceSettings {
  const { channel, operator } = args;
  const named = operator === undefined ? {} : { operator: operator === 'off' ? undefined : operator };
  if (channel === undefined) return { ...stored, ...changes(stored, args), ...named };
  const own = changes(settingsAt(`${space}:${channel}`, stored), args);
  const channels = { ...stored.channels, [channel]: { ...stored.channels?.[channel], ...own } };
  return { ...stored, ...named, channels };
}

function withoutChannel(stored: SpaceSettings, channel: string): SpaceSettings {
  const { [channel]: _, ...channels } = stored.channels ?? {};
  return { ...stored, channels };
}

function changes(before: SpaceSettings, args: Args): ChannelSettings {
  const { language, time_zone: timeZone, quiet_hours: quietHours, threads, pin, hashtags, preview } = args;
  const plain = { language, timeZone, quietHours, threads, pin, hashtags, preview };
  const named = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return { ...named, ...mentionChanges(before, args) };
}

/** One role for each severity: naming another one for the same severity replaces it. */
function mentionChanges(
  before: SpaceSettings,
  { role, mention_from: from }: Pick<Args, 'role' | 'mention_from'>,
): Pick<ChannelSettings, 'mention' | 'moreMentions'> {
  if (role === undefined && from === undefined) return {};
  const known = mentionsOf(before);
  const keep = (mentions: readonly Mention[]) => {
    const [mention = null, ...moreMentions] = mentions;
    return { mention, moreMentions: moreMentions.length === 0 ? undefined : moreMentions };
  };
  if (from === 'off') return keep(role === undefined ? [] : known.filter((one) => one.role !== role));
  const [only] = known.length === 1 ? known : [];
  const named = role ?? only?.role;
  if (named === undefined) throw new UserError('error-mention-role');
  const leastSeverity = from ?? only?.leastSeverity ?? 3;
  const others = known.filter((one) => one.role !== named && one.leastSeverity !== leastSeverity);
  return keep([...others, { role: named, leastSeverity }].toSorted((a, b) => b.leastSeverity - a.leastSeverity));
}
