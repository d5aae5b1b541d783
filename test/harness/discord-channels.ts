import {
  type Answer,
  contentOf,
  type DiscordMessage,
  problemOf,
  refused,
  seenOf,
  tooMany,
} from './discord-messages.ts';
import { type Body, createQuota, type UploadedFile } from './http.ts';

/** https://discord.com/developers/docs/topics/rate-limits */
export interface DiscordServerLimits {
  readonly overallPerSecond: number;
  readonly channelPer5Seconds: number;
}

export interface Thread {
  readonly id: string;
  readonly parent: string;
  readonly name: string;
  readonly tags: readonly string[];
}

interface ChannelsOptions {
  readonly limits: DiscordServerLimits | undefined;
  /** Keeps messages to look at. */
  readonly record: boolean;
  readonly counted: { sent: number; refused: number };
  readonly freshId: () => string;
  readonly onSent: ((message: DiscordMessage) => void) | undefined;
}

const NOTHING_SEEN = { text: '', links: [], pings: [], lookalikes: [], buttons: [], menus: [] } as const;
const ANNOUNCEMENT = 5;
const FORUM = 15;

/** Channels, threads and the messages in them. */
export function openChannels({ limits, record, counted, freshId, onSent }: ChannelsOptions) {
  const messages: DiscordMessage[] = [];
  const followers: { readonly channel: string; readonly target: string }[] = [];
  /** Channels that are described; posting in others works, too. */
  const channels = new Map<string, Body>();
  const threads = new Map<string, Thread>();
  const byNonce = new Map<string, string>();
  const overall = limits && createQuota(limits.overallPerSecond, 1000);
  const perChannel = new Map<string, ReturnType<typeof createQuota>>();

  const refusal = (channel: string): Answer | undefined => {
    if (limits === undefined || overall === undefined) return undefined;
    const now = performance.now();
    const own = perChannel.get(channel) ?? createQuota(limits.channelPer5Seconds, 5000);
    perChannel.set(channel, own);
    const waits = { overall: overall.wouldExceed(now), own: own.wouldExceed(now) };
    const waitMs = Math.max(waits.overall, waits.own);
    if (waitMs === 0) {
      overall.take(now);
      own.take(now);
      return undefined;
    }
    counted.refused += 1;
    return tooMany(waitMs / 1000, waits.overall > 0);
  };

  const write = (message: DiscordMessage, raw: Body): void => {
    const body = contentOf(raw);
    // What people would see costs more than all the rest.
    const seen = record ? seenOf(body) : {};
    const [attachment] = (body.attachments ?? []) as { description?: string; filename?: string }[];
    const file = raw['files[0]'] as UploadedFile | undefined;
    const isPicture = attachment?.filename?.endsWith('.png') ?? true;
    Object.assign(message, seen, { body, edits: message.edits + 1 });
    if (file !== undefined && !isPicture) message.file = file;
    else if (file !== undefined) message.picture = { file, alt: attachment?.description ?? '' };
    else if (attachment === undefined) delete message.picture;
  };

  const create = (channel: string, raw: Body, isPrivate: boolean, id = freshId()): DiscordMessage => {
    const reply = contentOf(raw).message_reference as { message_id?: string } | undefined;
    const message: DiscordMessage = {
      channel,
      id,
      isPrivate,
      ...NOTHING_SEEN,
      ...(reply?.message_id === undefined ? {} : { replyTo: reply.message_id }),
      body: {},
      edits: -1,
    };
    write(message, raw);
    counted.sent += 1;
    if (record) messages.push(message);
    onSent?.(message);
    return message;
  };

  const answered = (message: DiscordMessage): Answer => ({
    status: 200,
    body: { id: message.id, channel_id: message.channel, ...message.body },
  });

  const post = (channel: string, raw: Body): Answer => {
    const body = contentOf(raw);
    if (channels.get(channel)?.type === FORUM) return refused(400, 50008, 'Cannot send messages in a non-text channel');
    // A thread has the id of a message, but not every message has a thread.
    const isNoThread = !threads.has(channel) && messages.some(({ id }) => id === channel);
    if (isNoThread) return refused(404, 10003, 'Unknown Channel');
    const nonce = body.enforce_nonce === true ? `${channel} ${body.nonce}` : undefined;
    const known = nonce === undefined ? undefined : messages.find(({ id }) => id === byNonce.get(nonce));
    if (known !== undefined) return answered(known);
    const limited = refusal(channel);
    if (limited !== undefined) return limited;
    const problem = problemOf(body);
    if (problem !== undefined) return problem;
    const message = create(channel, raw, false);
    if (record && nonce !== undefined) byNonce.set(nonce, message.id);
    return answered(message);
  };

  const open = (id: string, parent: string, { name, applied_tags: tags = [] }: Body): Answer => {
    threads.set(id, { id, parent, name: String(name), tags: tags as string[] });
    return { status: 201, body: { id, type: 11, parent_id: parent, name } };
  };

  return {
    messages,
    followers,
    channels,
    threads,
    create,
    answered,
    post,
    crosspost(channel: string, id: string): Answer {
      const message = messages.find((one) => one.channel === channel && one.id === id);
      if (message === undefined) return refused(404, 10008, 'Unknown Message');
      // An answer has another type than a message.
      if (message.replyTo !== undefined) return refused(400, 50068, 'Invalid message type');
      message.isPublished = true;
      return answered(message);
    },
    follow(channel: string, target: string): Answer {
      if (channels.get(channel)?.type !== ANNOUNCEMENT)
        return refused(400, 50024, 'Cannot execute action on this channel type');
      followers.push({ channel, target });
      return { status: 200, body: { channel_id: channel, webhook_id: freshId() } };
    },
    patch(message: DiscordMessage | undefined, raw: Body): Answer {
      if (message === undefined) return refused(404, 10008, 'Unknown Message');
      const problem = problemOf(contentOf(raw));
      if (problem !== undefined) return problem;
      write(message, raw);
      return answered(message);
    },
    patchIn(channel: string, id: string, raw: Body): Answer {
      const message = messages.find((one) => one.channel === channel && one.id === id);
      return refusal(channel) ?? this.patch(message, raw);
    },
    /** Starts a thread from a message. */
    branch(channel: string, id: string, body: Body): Answer {
      const isThere = messages.some((one) => one.channel === channel && one.id === id);
      return isThere ? open(id, channel, body) : refused(404, 10008, 'Unknown Message');
    },
    /** Begins a post of a forum: a thread with the message that has its id. */
    begin(forum: string, raw: Body): Answer {
      if (channels.get(forum)?.type !== FORUM) return refused(400, 50024, 'Cannot execute action on this channel type');
      const { message, ...thread } = contentOf(raw);
      const problem = problemOf(message as Body);
      if (problem !== undefined) return problem;
      const id = freshId();
      create(id, { ...(message as Body), ...('files[0]' in raw && { 'files[0]': raw['files[0]'] }) }, false, id);
      return open(id, forum, thread);
    },
    /** Somebody deletes a thread, with all that is in it. */
    deleteThread(id: string): void {
      threads.delete(id);
    },
  };
}
