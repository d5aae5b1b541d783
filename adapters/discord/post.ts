import {
  type APIDMChannel,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  type RouteLike,
  Routes,
} from 'discord.js';
import type { Address } from '../../src/address.ts';
import type { Pictures } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Priority, RateLimiter } from '../../src/chat/rate-limiter.ts';
import { retry } from '../../src/chat/retry.ts';
import { type Form, inSimplerForms } from '../../src/chat/simplify.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { hashId } from '../../src/hash-id.ts';
import type { Log } from '../../src/log.ts';
import { clean, cut } from '../../src/text/truncate.ts';
import { within } from '../../src/wait.ts';
import { parseAddress } from './address.ts';
import { isArchived, isLockedOut, isUnanswerable, toPlatformError } from './errors.ts';
import { missingPermissions } from './permissions.ts';
import { MAX_ALT, PICTURE_NAME, render, renderWords, withCommandIds } from './render.ts';

/** A picture never delays the text by more. */
const PICTURE_WAIT_MS = SECOND_MS;
/** Nobody waits longer for it. */
const FOLLOW_MS = MINUTE_MS;
/** For the whole request, its turn in the queue of discord.js included. */
const REQUEST_MS = 20 * SECOND_MS;
/** A picture that cannot be uploaded keeps its text waiting for so long. */
const UPLOAD_MS = 8 * SECOND_MS;

export interface Written {
  /** POST, or PATCH of a message that exists. */
  readonly method: 'post' | 'patch';
  readonly route: RouteLike;
  /** Where the message can be edited once it is there, for a picture that comes later. */
  readonly editRoute: (messageId: string) => RouteLike;
  /** What goes along with the rendered message. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** An answer to an interaction carries its own token in the route. */
  readonly isAnswer?: boolean;
}

export interface Post {
  /** @returns the id of the message. @throws PlatformError */
  send(address: Address, message: Message, options: SendingOptions): Promise<string>;
  /** @throws PlatformError */
  edit(address: Address, message: Message, messageId: string, how: Trying): Promise<void>;
  /**
   * Writes a message anywhere, now: answers to interactions are outside the bot's limits.
   * @param attempts earlier ones.
   * @throws PlatformError
   */
  write(message: Message, written: Written, attempts: number): Promise<string>;
  /** @returns a whole answer to an interaction, for the one who asked alone. */
  immediate(message: Message): unknown;
  /** Waits for pictures that follow their text. */
  settle(): Promise<void>;
}

export interface Trying {
  /** Earlier ones. */
  readonly attempts?: number;
  /** Aborted: it is given up. */
  readonly signal?: AbortSignal;
}

export interface SendingOptions extends Trying {
  readonly priority: Priority;
  readonly idempotencyKey?: string;
  readonly replyTo?: string;
}

export interface PostOptions {
  readonly rest: REST;
  /** For answers to interactions. */
  readonly answers: REST;
  readonly pictures: Pictures | undefined;
  readonly pace: RateLimiter;
  /** Command -> its id. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** Other servers may follow the channel. */
  readonly isAnnouncement: (channelId: string) => boolean;
  readonly log: Log;
}

export function createPost({ rest, answers, pictures, pace, commandIds, isAnnouncement, log }: PostOptions): Post {
  const following = new Set<Promise<void>>();

  /** @returns the id of the message. */
  const request = async (message: Message, written: Written, form: Form, picture?: Uint8Array): Promise<string> => {
    // Not AbortSignal.timeout: that keeps all of a request until its time is over, however early it was answered.
    const limit = new AbortController();
    const limitMs = picture === undefined ? REQUEST_MS : UPLOAD_MS;
    const timer = setTimeout(() => limit.abort(new DOMException('no answer in time', 'TimeoutError')), limitMs);
    const file: RawFile | undefined = picture && { name: PICTURE_NAME, data: Buffer.from(picture) };
    const options = {
      body: bodyOf(withCommandIds(message, commandIds), written, form, file !== undefined),
      auth: written.isAnswer !== true,
      signal: limit.signal,
      ...(file === undefined ? {} : { files: [file] }),
    };
    const by = written.isAnswer ? answers : rest;
    const asked = written.method === 'post' ? by.post(written.route, options) : by.patch(written.route, options);
    const { id } = (await asked.finally(() => clearTimeout(timer))) as Partial<APIMessage>;
    // A proxy's page, with status 200.
    if (id === undefined) throw new PlatformError({ kind: 'unavailable' }, 'this is no answer of Discord');
    return id;
  };

  const pictureOf = async (message: Message): Promise<Uint8Array | undefined> => {
    if (message.image === undefined || pictures === undefined) return undefined;
    try {
      return await pictures.resolve(message.image.key);
    } catch {
      log.warn({ key: message.image.key }, 'a picture could not be made, the message goes without');
      return undefined;
    }
  };

  const write = async (message: Message, written: Written, { attempts = 0, signal }: Trying): Promise<string> => {
    const picture = pictureOf(message);
    const ready = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
    const first: Form = ready === undefined ? 'without-picture' : 'whole';
    let sent: Form = first;
    const send = (form: Form) => {
      sent = form;
      const file = form === 'whole' ? ready : undefined;
      return request(message, written, form, file).catch((error: unknown) => {
        if (!isUnanswerable(error)) throw error;
        const { message_reference: _, ...extra } = written.extra ?? {};
        return request(message, { ...written, extra }, form, file);
      });
    };
    const id = await inSimplerForms(first, send, {
      attempts,
      signal,
      toPlatformError: (error) => toPlatformError(error, 'send a message'),
      log,
    });
    if (message.image !== undefined && ready === undefined && sent === first)
      bring(message, { ...written, route: written.editRoute(id) }, picture);
    return id;
  };

  /** The text is there; the picture comes into it when it is made. */
  const bring = (message: Message, written: Written, picture: Promise<Uint8Array | undefined>): void => {
    const { extra: _, ...place } = written;
    const editing = picture
      .then(async (png) => {
        if (png === undefined) return;
        const add = () =>
          request(message, { ...place, method: 'patch' }, 'whole', png).catch((error: unknown) => {
            throw toPlatformError(error, 'add a picture');
          });
        await retry(add, FOLLOW_MS);
      })
      .catch((error: PlatformError) => {
        log.warn({ reason: error.message }, 'a picture could not follow its text');
      });
    follow(editing);
  };

  const follow = (work: Promise<void>): void => {
    const followed = work.finally(() => following.delete(followed));
    following.add(followed);
  };

  /** To the servers that follow the channel; Discord allows ten in an hour, and what is refused stays where it is. */
  const publish = (channel: string, id: string): void => {
    const publishing = rest.post(Routes.channelMessageCrosspost(channel, id)).then(
      () => undefined,
      (error: unknown) => {
        const { message: reason } = toPlatformError(error, 'publish a message');
        log.warn({ channel, reason }, 'a message was not published to the followers of its channel');
      },
    );
    follow(publishing);
  };

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

  return {
    write: (message, written, attempts) =>
      write(message, written, { attempts }).catch((error: unknown) => {
        throw toPlatformError(error, 'answer');
      }),

    async send(address, message, { priority, idempotencyKey, replyTo, ...how }) {
      const channel = await channelOf(address);
      const extra = {
        ...(idempotencyKey === undefined ? {} : { nonce: nonceOf(idempotencyKey), enforce_nonce: true }),
        ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
        ...(message.silent ? { flags: MessageFlags.SuppressNotifications } : {}),
      };
      const editRoute = (id: string) => Routes.channelMessage(channel, id);
      const written: Written = { method: 'post', route: Routes.channelMessages(channel), editRoute, extra };
      const task = () =>
        write(message, written, how).catch(async (error: unknown) => {
          throw await explained(error, 'send a message', address);
        });
      const id = await pace.run(channel, priority, task, how.signal);
      if (priority === 'alert' && !message.silent && isAnnouncement(channel)) publish(channel, id);
      return id;
    },

    async edit(address, message, messageId, how) {
      const channel = await channelOf(address);
      const route = Routes.channelMessage(channel, messageId);
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

    async settle() {
      await Promise.allSettled(following);
    },
  };
}

function bodyOf(message: Message, { extra = {} }: Written, form: Form, hasPicture: boolean) {
  if (form === 'words') {
    // Neither does it answer another message: that needs a permission of its own.
    const { message_reference: _, flags = 0, ...rest } = extra;
    return { ...renderWords(message), attachments: [], ...rest, flags: Number(flags) | MessageFlags.SuppressEmbeds };
  }
  const { embeds, ...rendered } = render(message);
  if (!hasPicture) return { ...rendered, embeds, attachments: [], ...extra };
  const alt = cut(clean(message.image?.alt ?? ''), MAX_ALT);
  const [embed] = embeds;
  return {
    ...rendered,
    embeds: [{ ...embed, image: { url: `attachment://${PICTURE_NAME}` } }],
    attachments: [{ id: '0', filename: PICTURE_NAME, description: alt }],
    ...extra,
  };
}

/** At most 25 characters (https://discord.com/developers/docs/resources/message#create-message). */
function nonceOf(idempotencyKey: string): string {
  return hashId(idempotencyKey, 22, 'base64url');
}
