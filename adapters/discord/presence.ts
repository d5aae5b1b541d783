import { type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { ActivityType, GatewayOpcodes, PresenceUpdateStatus } from 'discord.js';
import { MINUTE_MS } from '../../src/clock.ts';

/** What changes is shown within this; Discord takes five changes in twenty seconds. */
const EVERY_MS = MINUTE_MS;
/** https://discord.com/developers/docs/events/gateway-events#activity-object */
const MAX_NAME = 128;

/**
 * Keeps what stands beside the bot's name in the list of members: "Watching ...".
 * @param said what is watched.
 * @returns a function that ends it.
 */
export function keepPresence(manager: WebSocketManager, said: () => string): () => void {
  let shown = '';
  const show = async (shardId: number): Promise<void> => {
    const activities = [{ name: shown.slice(0, MAX_NAME), type: ActivityType.Watching }];
    const d = { since: null, activities, status: PresenceUpdateStatus.Online, afk: false };
    // A shard that is being connected shows it when it is ready.
    await Promise.resolve(manager.send(shardId, { op: GatewayOpcodes.PresenceUpdate, d })).catch(() => undefined);
  };
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => {
    shown = said();
    void show(shardId);
  });
  const timer = setInterval(async () => {
    const now = said();
    if (now === shown) return;
    shown = now;
    await Promise.all((await manager.getShardIds()).map(show));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
