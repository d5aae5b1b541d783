import type { Address } from '../../src/adapter.ts';
import { PlatformError } from '../../src/errors.ts';

export interface Place {
  /** Absent in direct messages. */
  readonly server?: string;
  readonly channel: string;
  readonly thread?: string;
}

/** @throws PlatformError rejected, when it is no address of Discord. */
export function parseAddress(address: Address): Place {
  const found = /^discord:(@)?(\d{1,20}):(\d{1,20})(?::(\d{1,20}))?$/u.exec(address);
  const [, direct, space, channel, thread] = found ?? [];
  if (space === undefined || channel === undefined) {
    throw new PlatformError({ kind: 'rejected' }, 'this is no address of Discord');
  }
  return { ...(direct ? {} : { server: space }), channel, ...(thread === undefined ? {} : { thread }) };
}
