import { type APIChannel, ChannelFlags, ChannelType, type REST, Routes } from 'discord.js';
import type { Message } from '../../src/chat/message.ts';
import type { Translate } from '../../src/i18n.ts';
import { cut } from '../../src/text/truncate.ts';
import { eventOf } from './render.ts';

/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const MAX_NAME = 100;
const MAX_TAGS = 5;
/** Minutes, a week: the longest there is. A message in an archived thread opens it again. */
const ARCHIVED_AFTER = 10_080;

/** A message of ours; in a thread its id names that, too, because the address is that of the channel. */
export interface MessagePlace {
  readonly thread?: string;
  readonly id: string;
}

export function placeOfMessage(messageId: string): MessagePlace {
  const [first = '', second] = messageId.split('/');
  return second === undefined ? { id: first } : { thread: first, id: second };
}

export const idInThread = (thread: string, id: string): string => `${thread}/${id}`;

/** A thread has the id of the message that it was started from, or that it begins with. */
export function threadOf(firstMessageId: string): string {
  const { thread, id } = placeOfMessage(firstMessageId);
  return thread ?? id;
}

export const nameOf = (message: Message): string => cut(eventOf(message), MAX_NAME) || '…';

/** @returns tags of the forum that are called like the topics, in any language; one at least where it wants one. */
export async function tagsFor(
  rest: REST,
  forum: string,
  topics: readonly string[],
  translators: ReadonlyMap<string, Translate>,
): Promise<readonly string[]> {
  const channel = (await rest.get(Routes.channel(forum))) as APIChannel;
  if (channel.type !== ChannelType.GuildForum) return [];
  const named = (topic: string) => [topic, ...[...translators.values()].map((t) => t(`topic-${topic}`))];
  const names = new Set(topics.flatMap(named).map(folded));
  // Moderated ones are for moderators.
  const usable = channel.available_tags.filter(({ moderated }) => !moderated);
  const fitting = usable.filter(({ name }) => names.has(folded(name)));
  const isRequired = ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  const chosen = fitting.length === 0 && isRequired ? usable.slice(0, 1) : fitting;
  return chosen.slice(0, MAX_TAGS).map(({ id }) => id);
}

/** `Hash rate` is `hash-rate` and `hashrate`. */
const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @throws whatever discord.js does. */
export async function openThread(rest: REST, channel: string, messageId: string, name: string): Promise<void> {
  const body = { name, auto_archive_duration: ARCHIVED_AFTER };
  await rest.post(Routes.threads(channel, messageId), { body });
}
