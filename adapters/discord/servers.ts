import {
  ChannelType,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
} from 'discord.js';

/** Of 2,500 servers no more is kept than ids: where the bot is, and which of their channels people can follow. */
export interface Servers {
  /** @returns the server where the bot is new. */
  hear(payload: GatewayDispatchPayload): GatewayGuildCreateDispatchData | undefined;
  has(serverId: string): boolean;
  isAnnouncement(channelId: string): boolean;
}

export function createServers(): Servers {
  const servers = new Set<string>();
  const announcements = new Set<string>();

  const learn = ({ id, type }: { readonly id: string; readonly type: ChannelType }): void => {
    if (type === ChannelType.GuildAnnouncement) announcements.add(id);
    else announcements.delete(id);
  };

  return {
    has: (serverId) => servers.has(serverId),
    isAnnouncement: (channelId) => announcements.has(channelId),
    hear(payload) {
      switch (payload.t) {
        case GatewayDispatchEvents.Ready:
          for (const { id } of payload.d.guilds) servers.add(id);
          return undefined;
        case GatewayDispatchEvents.GuildCreate: {
          for (const channel of payload.d.channels ?? []) learn(channel);
          // Known servers are created too, after every start and every outage of theirs.
          if (servers.has(payload.d.id)) return undefined;
          servers.add(payload.d.id);
          return payload.d;
        }
        case GatewayDispatchEvents.GuildDelete:
          if (payload.d.unavailable !== true) servers.delete(payload.d.id);
          return undefined;
        case GatewayDispatchEvents.ChannelCreate:
        case GatewayDispatchEvents.ChannelUpdate:
          learn(payload.d);
          return undefined;
        case GatewayDispatchEvents.ChannelDelete:
          announcements.delete(payload.d.id);
          return undefined;
        default:
          return undefined;
      }
    },
  };
}
