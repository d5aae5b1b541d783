import { type APIDMChannel, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { Address } from '../../src/address.ts';
import type { Subject } from '../../src/chat/adapter.ts';
import { createAftercare } from '../../src/chat/aftercare.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Priority, RateLimiter } from '../../src/chat/rate-limiter.ts';
import { hashId } from '../../src/hash-id.ts';
import type { Translate } from '../../src/i18n.ts';
import { parseAddress } from './address.ts';
import { withCommandIds } from './command-mentions.ts';
import type { Crossposts } from './crossposts.ts';
import { isArchived, isForum, isLockedOut, toPlatformError } from './errors.ts';
import { missingPermissions } from './permissions.ts';
import { render } from './render.ts';
import type { Servers } from './servers.ts';
import { idInThread, nameOf, openThread, placeOfMessage, tagsFor, threadOf } from './threads.ts';
import { createWriter, type Trying, type WriterOptions, type Written } from './write.ts';

export interface Post {
  /** @returns the id of the message. @throws PlatformError */
  send(address: Address, message: Message, options: SendingOptions): Promise<string>;
  /** @throws PlatformError */
  edit(address: Address, message: Message, messageId: string, how: Trying): Promise<void>;
  /**
   * Writes a message anywhere, now: answers to interactions are outside the bot's limits.
   * @param outages that earlier attempts met.
   * @throws PlatformError
   */
  write(message: Message, written: Written, outages: number): Promise<string>;
  /** @returns a whole answer to an interaction, for the one who asked alone. */
  immediate(message: Message): unknown;
  /** Waits for what follows messages. */
  settle(): Promise<void>;
}

export interface SendingOptions extends Trying {
  readonly priority: Priority;
  readonly idempotencyKey?: string;
  readonly replyTo?: string;
  readonly subject?: Subject;
}

export interface PostOptions extends Omit<WriterOptions, 'aftercare'> {
  readonly pace: RateLimiter;
  readonly servers: Servers;
  readonly crossposts: Crossposts;
  readonly translators: ReadonlyMap<string, Translate>;
}

export function createPost(options: PostOptions): Post {
  const { rest, pace, servers, crossposts, commandIds, translators, log } = options;
  const aftercare = createAftercare(log, (error) => toPlatformError(error, 'follow a message'));
  const write = createWriter({ ...options, aftercare });

  /** Discord says that something is missing, not what: the manager is told the name. */
  const explained = async (error: unknown, doing: string, address: Address): Promise<PlatformError> => {
    const known = toPlatformError(error, doing);
    if (known.failure.kind !== 'forbidden') return known;
    const found = await missingPermissions(rest, address).catch((error: PlatformError) => error);
    if (found instanceof PlatformError) return found.failure.kind === 'gone' && isLockedOut(error) ? found : known;
    return found.length === 0 ? known : new PlatformError({ kind: 'forbidden', missing: found }, known.message);
  };

  /** @throws PlatformError */
  const channelOf = async (address: Address): Promise<string> => {
    const place = parseAddress(address);
    if ('server' in place) return place.thread ?? place.channel;
    if (place.channel !== undefined) return place.channel;
    const body = { recipient_id: place.person };
    const opened = await rest.post(Routes.userChannels(), { body }).catch((error: unknown) => {
      throw toPlatformError(error, 'open direct messages');
    });
    return (opened as APIDMChannel).id;
  };

  /** Posts in a channel, or in a thread. @returns the id of the message. */
  const postIn = (channel: string, message: Message, { priority, idempotencyKey, replyTo, ...how }: SendingOptions) => {
    const extra = {
      ...(idempotencyKey === undefined ? {} : { nonce: nonceOf(idempotencyKey), enforce_nonce: true }),
      ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      ...(message.silent ? { flags: MessageFlags.SuppressNotifications } : {}),
    };
    const editRoute = (id: string) => Routes.channelMessage(channel, id);
    const written: Written = { method: 'post', route: Routes.channelMessages(channel), editRoute, extra };
    return pace.run(channel, priority, () => write(message, written, how), how.signal);
  };

  /** A forum takes no messages, only posts that begin with one. @returns the id of that message. */
  const openPost = (forum: string, message: Message, { priority, subject, ...how }: SendingOptions) => {
    const begin = async () => {
      const applied_tags = await tagsFor(rest, forum, subject?.topics ?? [], translators);
      const extra = message.silent ? { flags: MessageFlags.SuppressNotifications } : {};
      const opening = { name: nameOf(message), applied_tags };
      const editRoute = (id: string) => Routes.channelMessage(id, id);
      return write(message, { method: 'post', route: Routes.threads(forum), editRoute, extra, opening }, how);
    };
    return pace.run(forum, priority, begin, how.signal).then((id) => idInThread(id, id));
  };

  /** Goes on in the thread of the subject. @returns undefined where there is none any more. */
  const goOn = async (thread: string, message: Message, options: SendingOptions): Promise<string | undefined> => {
    const { replyTo, ...others } = options;
    const answered = replyTo === undefined ? undefined : placeOfMessage(replyTo);
    const reply = answered?.thread === thread ? { replyTo: answered.id } : {};
    try {
      return idInThread(thread, await postIn(thread, message, { ...others, ...reply }));
    } catch (error) {
      const { kind } = toPlatformError(error, 'go on in a thread').failure;
      // Deleted, locked, or never opened for want of a permission.
      if (kind === 'gone' || kind === 'forbidden') return undefined;
      throw error;
    }
  };

  const isPublished = (channel: string, message: Message): boolean =>
    servers.isAnnouncement(channel) && isForFollowers(message);

  const send = async (channel: string, message: Message, options: SendingOptions): Promise<string> => {
    const { subject, replyTo } = options;
    const isInForum = servers.isForum(channel);
    const hasThread = isInForum || subject?.hasThread === true;
    const known = hasThread ? threadFor(subject, replyTo) : undefined;
    const id = known === undefined ? undefined : await goOn(known, message, options);
    if (id !== undefined) return id;
    if (isInForum) return openPost(channel, message, options);
    const answered = replyTo === undefined ? undefined : placeOfMessage(replyTo);
    const { replyTo: _, ...others } = options;
    // What stands in a thread cannot be answered from outside, and an answer cannot be published.
    const mayAnswer = answered?.thread === undefined && !isPublished(channel, message);
    const reply = answered !== undefined && mayAnswer ? { replyTo: answered.id } : {};
    try {
      const posted = await postIn(channel, message, { ...others, ...reply });
      if (subject?.hasThread && subject.first === undefined) {
        const open = () => openThread(rest, channel, posted, nameOf(message));
        aftercare.follow(open, 'a thread was not opened', { channel });
      }
      return posted;
    } catch (error) {
      if (!isForum(error)) throw error;
      servers.learnForum(channel);
      return send(channel, message, options);
    }
  };

  return {
    write: (message, written, outages) =>
      write(message, written, { outages }).catch((error: unknown) => {
        throw toPlatformError(error, 'answer');
      }),

    async send(address, message, options) {
      const channel = await channelOf(address);
      const id = await send(channel, message, options).catch(async (error: unknown) => {
        throw await explained(error, 'send a message', address);
      });
      // What stands in a thread of the channel is not for followers.
      if (isPublished(channel, message) && placeOfMessage(id).thread === undefined)
        crossposts.publish(channel, id, message);
      return id;
    },

    async edit(address, message, messageId, how) {
      const { thread, id } = placeOfMessage(messageId);
      crossposts.countEdit(id);
      const channel = thread ?? (await channelOf(address));
      const route = Routes.channelMessage(channel, id);
      const task = () =>
        write(message, { method: 'patch', route, editRoute: () => route }, how).catch(async (error: unknown) => {
          const refused = await explained(error, 'edit a message', address);
          // A new message wakes an archived thread; an edit cannot, and it is not worth a pause.
          throw isArchived(error) ? new PlatformError({ kind: 'rejected' }, refused.message) : refused;
        });
      await pace.run(channel, 'alert', task, how.signal);
    },

    immediate(message) {
      const data = { ...render(withCommandIds(message, commandIds)), flags: MessageFlags.Ephemeral };
      return { type: InteractionResponseType.ChannelMessageWithSource, data };
    },

    settle: aftercare.settle,
  };
}

/** Where the last message about it stands; before there was a thread, the first one begins it. */
function threadFor(subject: Subject | undefined, replyTo: string | undefined): string | undefined {
  const last = replyTo === undefined ? undefined : placeOfMessage(replyTo).thread;
  return last ?? (subject?.first === undefined ? undefined : threadOf(subject.first));
}

/** Material alerts and their ends, with a sound or without. Notices are for managers, and routine news would use up the ten. */
const isForFollowers = ({ facts = [] }: Message): boolean => facts.some(({ severity }) => severity > 1);

/** At most 25 characters (https://discord.com/developers/docs/resources/message#create-message). */
function nonceOf(idempotencyKey: string): string {
  return hashId(idempotencyKey, 22, 'base64url');
}
