/* The local Discord of the tests, in a process of its own. */
import { createDiscordServer } from '../harness/discord-server.ts';
import { offer, order, wallClock } from '../harness/process.ts';

export interface DiscordOrder {
  readonly token: string;
  /** Servers of the bot, and channels in each. */
  readonly servers: number;
  readonly channels: number;
  /** Recognises what is sent twice, as Discord does for some minutes. */
  readonly keep: boolean;
}

const { token, servers, channels, keep } = order<DiscordOrder>();

/** What GUILD_CREATE holds (https://discord.com/developers/docs/resources/guild#guild-object), as far as size matters. */
function serverOf(n: number) {
  const id = String(2_000_000_000_000_000_000n + BigInt(n) * 1000n);
  const roles = Array.from({ length: 8 }, (_, role) => ({
    id: role === 0 ? id : `${BigInt(id) + BigInt(role)}`,
    name: `role ${role}`,
    color: 0,
    hoist: false,
    position: role,
    permissions: '1071698660929',
    managed: false,
    mentionable: false,
    flags: 0,
  }));
  return {
    id,
    name: `Server number ${n}`,
    owner_id: String(7_000_000 + n),
    preferred_locale: 'en-US',
    system_channel_id: null,
    member_count: 250,
    large: true,
    features: ['COMMUNITY', 'NEWS'],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    members: [],
    roles,
    channels: Array.from({ length: channels }, (_, channel) => ({
      id: `${BigInt(id) + 100n + BigInt(channel)}`,
      type: 0,
      name: `channel-${channel}`,
      topic: 'What is talked about here',
      position: channel,
      parent_id: null,
      nsfw: false,
      rate_limit_per_user: 0,
      last_message_id: id,
      flags: 0,
      permission_overwrites: [{ id, type: 0, allow: '0', deny: '2048' }],
    })),
  };
}

let times: number[] = [];
let accepted: { readonly channel: string; readonly at: number; readonly text: string }[] = [];
const server = await createDiscordServer({
  token,
  record: keep,
  servers: Array.from({ length: servers }, (_, n) => serverOf(n)),
  onSent: ({ channel, text }) => {
    times.push(wallClock());
    if (keep) accepted.push({ channel, at: wallClock(), text });
  },
});

const calls = {
  url: () => server.url,
  counted: () => ({ ...server.counted, times: Float64Array.from(times) }),
  count: () => times.length,
  /** Channels with how many messages each got. */
  perChannel: () => [...Map.groupBy(server.messages, ({ channel }) => channel).values()].map((sent) => sent.length),
  accepted: () => accepted,
  /** Somebody presses the first button of the last message in a channel, as fast as they can. */
  pressAll(guildId: string, channel: string, person: string, count: number) {
    const message = server.messages.findLast((one) => one.channel === channel && one.buttons.length > 0);
    const data = { component_type: 2, custom_id: message?.buttons[0]?.id };
    const member = { user: { id: person, username: 'P' }, permissions: '0' };
    const place = {
      guild_id: guildId,
      channel_id: channel,
      channel: { id: channel, type: 0 },
      member,
      locale: 'en-US',
    };
    for (let n = 0; n < count; n += 1)
      server.interact({ type: 3, data, message: { id: message?.id }, ...place }, message);
  },
  forget() {
    times = [];
    accepted = [];
  },
};
export type DiscordProcess = typeof calls;
offer(calls);
