import type { Address } from '../address.ts';
import { DEFAULT_SETTINGS, type Mention, type SpaceSettings } from './alert.ts';

/** @returns what holds at an address: what its channel, or its thread, has of its own, over what its space has. */
export function settingsAt(address: Address, ofSpace: SpaceSettings = DEFAULT_SETTINGS): SpaceSettings {
  const { channels } = ofSpace;
  if (channels === undefined) return ofSpace;
  const [, , channel = '', thread] = address.split(':');
  const ofThread = thread === undefined ? {} : channels[`${channel}:${thread}`];
  return { ...ofSpace, ...channels[channel], ...ofThread };
}

/** Every role that is notified, and of what. */
export const mentionsOf = ({ mention, moreMentions = [] }: SpaceSettings): readonly Mention[] =>
  mention === null ? moreMentions : [mention, ...moreMentions];
