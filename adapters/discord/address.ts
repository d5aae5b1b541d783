import type { Address } from '../../src/address.ts';
import { PlatformError } from '../../src/chat/errors.ts';

/** A channel of a server, or a person's direct messages. */
export type Place =
  | { readonly server: string; readonly channel: string; readonly thread?: string }
  /** Without a channel it has to be asked for. */
  | { readonly person: string; readonly channel?: string };

/** @throws PlatformError rejected, when it is no address of Discord. */
export function parseAddress(address: Address): Place {
  const [, person, direct] = /^discord:@(\d{1,20})(?::(\d{1,20}))?$/u.exec(address) ?? [];
  if (person !== undefined) return { person, ...(direct === undefined ? {} : { channel: direct }) };
  const [, server, channel, thread] = /^discord:(\d{1,20}):(\d{1,20})(?::(\d{1,20}))?$/u.exec(address) ?? [];
  if (server === undefined || channel === undefined) {
    throw new PlatformError({ kind: 'rejected' }, 'this is no address of Discord');
  }
  return { server, channel, ...(thread === undefined ? {} : { thread }) };
}

/** @returns the id of a channel of a server. @throws PlatformError rejected, when it is no address of one. */
export function channelIn(address: Address): string {
  const place = parseAddress(address);
  if ('server' in place) return place.channel;
  throw new PlatformError({ kind: 'rejected' }, 'this is no channel of a server');
}
