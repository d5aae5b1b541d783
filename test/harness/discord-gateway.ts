import type { Server } from 'node:http';
import type { Body } from './http.ts';
import { acceptWebSockets, type Socket } from './websocket.ts';

export const BOT_ID = '900000000000000001';
export const APPLICATION_ID = '900000000000000002';

const HEARTBEAT = 1;
const IDENTIFY = 2;
const PRESENCE = 3;
const RESUME = 6;

interface GatewayOptions {
  readonly local: { readonly server: Server; readonly url: string };
  readonly token: string;
  /** Sent as GUILD_CREATE after READY. */
  readonly servers: readonly Body[];
  readonly counted: { identified: number; resumed: number; opened: number; intents: number };
}

/** The gateway of a local Discord: who identifies is told what happens. */
export function openGateway({ local, token, servers, counted }: GatewayOptions) {
  const sockets = new Set<Socket>();
  /** `refuses`: the code that every connection is closed with at once; 0: it is let in. `known`: where the bot is. */
  const state = { refuses: 0, sessionsLeft: 1000, resetAfterMs: 0, known: [...servers] };
  const presences: Body[] = [];
  let sequence = 0;
  /** What happened while nobody listened: who resumes a session is told (https://discord.com/developers/docs/events/gateway#resuming). */
  const missed: { readonly t: string; readonly d: unknown }[] = [];

  const dispatch = (t: string, d: unknown, to: Iterable<Socket> = sockets): void => {
    sequence += 1;
    if (to === sockets && sockets.size === 0) missed.push({ t, d });
    for (const socket of to) socket.send({ op: 0, t, s: sequence, d });
  };

  const identify = (socket: Socket, d: Body | null): void => {
    counted.identified += 1;
    counted.intents = Number(d?.intents);
    const user = { id: BOT_ID, username: 'hashwire', bot: true };
    const guilds = state.known.map(({ id }) => ({ id, unavailable: true }));
    const session = { session_id: 'session', resume_gateway_url: local.url.replace('http', 'ws') };
    missed.length = 0;
    const ready = { v: 10, user, guilds, ...session, application: { id: APPLICATION_ID }, shard: [0, 1] };
    dispatch('READY', ready, [socket]);
    for (const server of state.known) dispatch('GUILD_CREATE', server, [socket]);
  };

  acceptWebSockets(local.server, (socket) => {
    counted.opened += 1;
    if (state.refuses) {
      socket.close(state.refuses);
      return { message: () => undefined, closed: () => undefined };
    }
    socket.send({ op: 10, d: { heartbeat_interval: 41_250 } });
    return {
      message: (data) => {
        const { op, d } = data as { op: number; d: Body | null };
        if (op === HEARTBEAT) socket.send({ op: 11 });
        if (op === PRESENCE && d !== null) presences.push(d);
        if (op !== IDENTIFY && op !== RESUME) return;
        if (d?.token !== token) return socket.close(4004);
        sockets.add(socket);
        if (op === IDENTIFY) return identify(socket, d);
        counted.resumed += 1;
        for (const { t, d: happened } of missed.splice(0)) dispatch(t, happened, [socket]);
        dispatch('RESUMED', {}, [socket]);
      },
      closed: () => sockets.delete(socket),
    };
  });

  return {
    state,
    presences,
    dispatch,
    /** Whether what happens reaches anybody. */
    isListening: () => sockets.size > 0,
    /** Drops all connections, as Discord does now and then. */
    disconnect(code: number): void {
      for (const socket of sockets) socket.close(code);
    },
  };
}
