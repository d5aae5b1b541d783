import { z } from 'zod';
import type { Config } from '../../config/index.ts';
import { platformOf, spaceOf } from '../address.ts';
import { DEFAULT_SETTINGS, type SpaceSettings, type Subscription } from '../alerts/alert.ts';
import type { FollowChannel } from '../alerts/follow-channels.ts';
import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { filterFields, haveOwnIds, idSchema, readOperatorFile, SEVERITIES, writeNew } from './operator-file.ts';
import { everything } from './play.ts';

const ADDRESS = /^(?:discord:\d{1,20}:\d{1,20}|telegram:-\d{4,16})$/u;

const channel = z
  .strictObject({
    id: idSchema,
    address: z
      .string()
      .regex(ADDRESS, 'expected discord:<server id>:<channel id> or telegram:<channel id>, which is negative'),
    link: z.url({ protocol: /^https$/u, error: 'expected the https:// address that people open it by' }),
    ...filterFields,
    // What is routine is not published to the followers of a channel on Discord, and is a lot to read on Telegram.
    severity: filterFields.severity.unwrap().default('material'),
  })
  .transform(({ severity, ...known }): FollowChannel => ({ ...known, leastSeverity: SEVERITIES[severity] }));

const fileSchema = z
  .strictObject({ channels: z.array(channel).min(1, 'expected at least one channel') })
  .refine(({ channels }) => haveOwnIds(channels), 'an id stands there twice')
  .refine(
    ({ channels }) => haveOwnIds(channels.map(({ address: id }) => ({ id }))),
    'an address stands there twice; name the regions and topics of a channel together',
  );

const TOKENS = { discord: 'DISCORD_TOKEN', telegram: 'TELEGRAM_TOKEN' } as const;

/** @param languages of the bot. @returns what FOLLOW_CHANNELS names; nothing where it is not set. @throws ConfigError */
export function readFollowChannels(config: Config, languages: readonly string[]): readonly FollowChannel[] {
  const { FOLLOW_CHANNELS: path } = config;
  if (path === undefined) return [];
  const served = fileSchema.superRefine(({ channels }, context) => {
    for (const [index, { address, language }] of channels.entries()) {
      const at = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['channels', index, field], message });
      const key = TOKENS[platformOf(address) as keyof typeof TOKENS];
      if (config[key] === undefined) at('address', `needs ${key} to be set`);
      if (!languages.includes(language)) at('language', `expected one of ${languages.join(', ')}`);
    }
  });
  return readOperatorFile(path, 'FOLLOW_CHANNELS', served).channels;
}

const BY = 'FOLLOW_CHANNELS';

/** What the file names is subscribed, as it says; what it no longer names is not, and its server keeps what else it has. */
export async function subscribeFollowChannels(
  state: State,
  channels: readonly FollowChannel[],
  now: EpochMs,
): Promise<void> {
  const known = new Map(await state.subscriptions.entries());
  const wanted = channels.map((one): [string, Subscription] => {
    const { id, address, regions, topics, leastSeverity } = one;
    const key = `follow-${id}`;
    const before = known.get(key);
    // Who may not post there yet is tried again, and was told.
    const paused = before?.state === 'paused' && before.address === address ? before : undefined;
    const subscription: Subscription = {
      ...everything(key, address, before?.createdAt ?? now),
      regions,
      topics,
      leastSeverity,
      createdBy: BY,
      ...(paused && { state: paused.state, ...(paused.stateReason && { stateReason: paused.stateReason }) }),
    };
    return [key, subscription];
  });
  const keys = new Set(wanted.map(([key]) => key));
  for (const [key, { createdBy }] of known) {
    if (createdBy === BY && !keys.has(key)) await state.subscriptions.delete(key);
  }
  await writeNew(state.subscriptions, wanted);
  const settings = new Map<string, SpaceSettings>();
  for (const { address, language } of channels) {
    const space = spaceOf(address);
    const before = settings.get(space) ?? (await state.settings.get(space)) ?? DEFAULT_SETTINGS;
    settings.set(space, inLanguage(before, address, language));
  }
  await writeNew(state.settings, [...settings]);
}

/** A channel of a server has a language of its own, whatever the rest of the server speaks; a chat is its own space. */
function inLanguage(before: SpaceSettings, address: string, language: string): SpaceSettings {
  const [, , place] = address.split(':');
  if (place === undefined) return { ...before, language };
  return { ...before, channels: { ...before.channels, [place]: { ...before.channels?.[place], language } } };
}
