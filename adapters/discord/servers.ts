import {
  ChannelType,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
} from 'discord.js';
import type { EpochMs } from '../../src/clock.ts';

/** Of 2,500 servers no more is kept than ids: where the bot is, and which of their channels are announcements or forums. */
export interface Servers {
  /** @returns the server where the bot is new. */
  hear(payload: GatewayDispatchPayload): GatewayGuildCreateDispatchData | undefined;
  has(serverId: string): boolean;
  isAnnouncement(channelId: string): boolean;
  isForum(channelId: string): boolean;
  /** Alerts may be sent before anything is heard of their channel. */
  learnForum(channelId: string): void;
}

/**
 * @param awaySince when the bot was last there to be added; undefined: nobody added it meanwhile.
 * @param known channels that are announcements: who only sends hears of none.
 */
export function createServers(awaySince?: EpochMs, known: readonly string[] = []): Servers {
  const servers = new Set<string>();
  /** Those that were described since the start: Discord does so after every start and every outage of theirs. */
  const described = new Set<string>();
  const announcements = new Set<string>(known);
  const forums = new Set<string>();

  const learn = ({ id, type }: { readonly id: string; readonly type: ChannelType }): void => {
    if (type === ChannelType.GuildAnnouncement) announcements.add(id);
    else announcements.delete(id);
    if (type === ChannelType.GuildForum) forums.add(id);
    else forums.delete(id);
  };

  return {
    has: (serverId) => servers.has(serverId),
    isAnnouncement: (channelId) => announcements.has(channelId),
    isForum: (channelId) => forums.has(channelId),
    learnForum: (channelId) => void forums.add(channelId),
    hear(payload) {
      switch (payload.t) {
        case GatewayDispatchEvents.Ready:
          for (const { id } of payload.d.guilds) servers.add(id);
          return undefined;
        case GatewayDispatchEvents.GuildCreate: {
          for (const channel of payload.d.channels ?? []) learn(channel);
          const { id, joined_at: joinedAt } = payload.d;
          const isMeanwhile = awaySince !== undefined && Date.parse(joinedAt) > awaySince && !described.has(id);
          const isNew = !servers.has(id) || isMeanwhile;
          described.add(id);
          servers.add(id);
          return isNew ? payload.d : undefined;
        }
        case GatewayDispatchEvents.GuildDelete:
          if (payload.d.unavailable === true) return undefined;
          servers.delete(payload.d.id);
          described.delete(payload.d.id);
          return undefined;
        case GatewayDispatchEvents.ChannelCreate:
        case GatewayDispatchEvents.ChannelUpdate:
          learn(payload.d);
          return undefined;
        case GatewayDispatchEvents.ChannelDelete:
          announcements.delete(payload.d.id);
          forums.delete(payload.d.id);
          return undefined;
        default:
          return undefined;
      }
    },
  };
}
