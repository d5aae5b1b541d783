import { type Address, platformOf } from '../address.ts';
import { covers, type Region } from '../regions/regions.ts';
import type { Topic } from '../stories/story.ts';
import type { Subscription } from './alert.ts';

/** A public channel that the operator set up: each alert is one message, however many people follow it. */
export interface FollowChannel {
  /** Of its subscription: `follow-<id>`. */
  readonly id: string;
  readonly address: Address;
  /** Where people open it. */
  readonly link: string;
  readonly language: string;
  /** What it carries; empty: everything. */
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
  readonly leastSeverity: Subscription['leastSeverity'];
}

/** What somebody looks for; empty and absent: anything. */
export interface WantedChannel {
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
  readonly language?: string | undefined;
}

/** @returns the channels that carry some of it, those on the platform first. */
export function fittingChannels(
  channels: readonly FollowChannel[],
  { regions, topics, language }: WantedChannel,
  platform: string,
): readonly FollowChannel[] {
  const touches = (one: Region, other: Region) => covers(one, other) || covers(other, one);
  const fitting = channels.filter(
    (channel) =>
      meet(channel.regions, regions, touches) &&
      meet(channel.topics, topics, (one, other) => one === other) &&
      (language === undefined || channel.language === language),
  );
  const isElsewhere = ({ address }: FollowChannel) => Number(platformOf(address) !== platform);
  return fitting.toSorted((a, b) => isElsewhere(a) - isElsewhere(b));
}

/** @returns whether two lists have something in common; an empty one has everything. */
const meet = <T>(some: readonly T[], others: readonly T[], isCommon: (one: T, other: T) => boolean): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.some((other) => isCommon(one, other)));

/** @returns whether the channel, on the platform of the subscription, carries all that it asks for. */
export function carriesAll(channel: FollowChannel, subscription: Subscription, language: string): boolean {
  const { address, regions, topics, words, leastSeverity, role, digest } = subscription;
  return (
    role === undefined &&
    digest === undefined &&
    words.length === 0 &&
    platformOf(channel.address) === platformOf(address) &&
    channel.address !== address &&
    channel.language === language &&
    channel.leastSeverity <= leastSeverity &&
    includes(channel.regions, regions, covers) &&
    includes(channel.topics, topics, (one, other) => one === other)
  );
}

/** @returns whether each of `parts` is in a whole; no wholes: everything is. */
const includes = <T>(wholes: readonly T[], parts: readonly T[], isIn: (whole: T, part: T) => boolean): boolean =>
  wholes.length === 0 || (parts.length > 0 && parts.every((part) => wholes.some((whole) => isIn(whole, part))));
