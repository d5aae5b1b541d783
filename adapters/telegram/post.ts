import type { Api } from 'grammy';
import type { Message as Posted } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import type { Pictures } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Priority, RateLimiter } from '../../src/chat/rate-limiter.ts';
import { withButtonsOf } from '../../src/chat/reply.ts';
import { retry } from '../../src/chat/retry.ts';
import { type Form, inSimplerForms } from '../../src/chat/simplify.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { within } from '../../src/wait.ts';
import type { Chats } from './chats.ts';
import { isPicture, isUnchanged, toPlatformError } from './errors.ts';
import { createPhotos, type Photo } from './photos.ts';
import { MAX_CAPTION, type Rendered, render, renderWhole, renderWords } from './render.ts';

/** A picture never delays the text by more. */
const PICTURE_WAIT_MS = SECOND_MS;
/** Nobody waits longer for it. */
const FOLLOW_MS = MINUTE_MS;
/** Pictures beside their message that are remembered. */
const MAX_BESIDE = 1000;
/** Only publishers' pages are linked, and a preview would be longer than the message. */
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

export interface PostOptions {
  readonly priority: Priority;
  readonly replyTo?: number;
  /** Earlier ones. */
  readonly attempts?: number;
  /** Aborted: it is given up. */
  readonly signal?: AbortSignal;
}

export interface Post {
  /** @returns the id of the message with the text. @throws PlatformError */
  send(address: Address, message: Message, options: PostOptions): Promise<number>;
  /** @returns whether anything changed. @throws PlatformError */
  edit(address: Address, message: Message, messageId: number, options: PostOptions): Promise<boolean>;
  /** Waits for pictures that follow their text. */
  settle(): Promise<void>;
}

export interface PostSurroundings {
  readonly api: Api;
  /** For pictures: one that cannot be uploaded keeps its text waiting until this gives up. */
  readonly uploads: Api;
  readonly pictures: Pictures | undefined;
  readonly pace: RateLimiter;
  readonly chats: Chats;
  /** Whether only managers may use a command. */
  readonly isManagers: (command: string) => boolean;
  readonly log: Log;
}

/** @throws PlatformError rejected, when it is no address of Telegram. */
export function parseAddress(address: Address): { readonly chat: number; readonly topic?: number } {
  const found = /^telegram:(-?\d{1,16})(?::(\d{1,16}))?$/.exec(address);
  if (found === null) throw new PlatformError({ kind: 'rejected' }, 'this is no address of Telegram');
  return { chat: Number(found[1]), ...(found[2] === undefined ? {} : { topic: Number(found[2]) }) };
}

export function createPost({ api, uploads, pictures, pace, chats, isManagers, log }: PostSurroundings): Post {
  const following = new Set<Promise<void>>();
  /** Messages that wait for a picture, and for which. */
  const awaited = new Map<string, symbol>();
  /** Message -> the picture that answers it. */
  const beside = new Map<string, number>();
  const photoOf = createPhotos(pictures, log);

  const paced = <T>(chat: number, { priority, signal }: PostOptions, doing: string, task: () => Promise<T>) => {
    const rebuilt = () =>
      task().catch((error: unknown) => {
        throw toPlatformError(error, doing);
      });
    return pace.run(String(chat), priority, rebuilt, signal);
  };

  const simplifying = ({ attempts = 0, signal }: PostOptions) => ({
    attempts,
    signal,
    toPlatformError: (error: unknown) => toPlatformError(error, 'send a message'),
    log,
  });

  /** Everyone who reads a channel sees its buttons, so buttons that only managers may press are left out there. */
  const fitting = async (chat: number, message: Message): Promise<Message> => {
    if (message.buttons === undefined || !(await chats.isChannel(chat))) return message;
    return withButtonsOf(message, (command) => !isManagers(command));
  };

  /** A picture of its own, with its words; where one was put there before, in its place. */
  const showBeside = async (address: Address, message: Message, textId: number, photo: Photo): Promise<void> => {
    const { chat, topic } = parseAddress(address);
    const key = `${chat} ${textId}`;
    const caption = { tone: 'neutral', title: '', paragraphs: [[altOf(message)]] } as const;
    const words = render(caption, MAX_CAPTION);
    const known = beside.get(key);
    if (known !== undefined) return showIn(chat, known, photo, words);
    const { text, ...look } = words;
    const posted = await uploads.sendPhoto(chat, photo.media(), { ...placed(topic, textId), ...look, caption: text });
    photo.learn(posted);
    if (beside.size >= MAX_BESIDE) beside.clear();
    beside.set(key, posted.message_id);
  };

  const showIn = async (chat: number, messageId: number, photo: Photo, { text, reply_markup, ...look }: Rendered) => {
    const media = { type: 'photo', media: photo.media(), caption: text, ...look } as const;
    const posted = await uploads.editMessageMedia(chat, messageId, media, reply_markup ? { reply_markup } : {});
    if (posted !== true) photo.learn(posted);
  };

  /** A late picture comes into the message; where the text is longer than a caption may be, it answers the message. */
  const follow = (address: Address, message: Message, textId: number, picture: Promise<Photo | undefined>) => {
    const { chat } = parseAddress(address);
    const key = `${chat} ${textId}`;
    const mine = Symbol(key);
    awaited.set(key, mine);
    const sending = picture
      .then(async (photo) => {
        if (photo === undefined) return;
        const caption = renderWhole(await fitting(chat, message), MAX_CAPTION);
        const show = async () => {
          // Changed meanwhile, the message has another picture to wait for.
          if (awaited.get(key) !== mine) return;
          if (caption === null) await showBeside(address, message, textId, photo);
          else await showIn(chat, textId, photo, caption);
        };
        await retry(() => paced(chat, { priority: 'reply' }, 'add a picture', show), FOLLOW_MS);
      })
      .catch((error: unknown) => {
        log.warn({ address, reason: toPlatformError(error, 'add a picture').message }, 'a picture could not follow');
      })
      .finally(() => {
        following.delete(sending);
        if (awaited.get(key) === mine) awaited.delete(key);
      });
    following.add(sending);
  };

  return {
    async send(address, given, options) {
      const { chat, topic } = parseAddress(address);
      const picture = photoOf(given);
      const where = { ...placed(topic, options.replyTo), ...(given.silent ? { disable_notification: true } : {}) };
      let isPictureLate = false;
      const posted = await paced<Posted>(chat, options, 'send a message', async () => {
        const message = await fitting(chat, given);
        const photo = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
        const first = photo === undefined ? 'without-picture' : 'whole';
        const send = async (form: Form): Promise<Posted> => {
          isPictureLate = false;
          const captioned = form === 'whole' ? renderWhole(message, MAX_CAPTION) : null;
          if (photo !== undefined && captioned !== null) {
            const { text: caption, ...markup } = captioned;
            const posted = await uploads.sendPhoto(chat, photo.media(), { ...where, ...markup, caption });
            photo.learn(posted);
            return posted;
          }
          // Made too late, or the text is longer than a caption; but not refused.
          isPictureLate = message.image !== undefined && form === first;
          const { text, ...markup } = textOf(message, form);
          return api.sendMessage(chat, text, { ...where, ...markup, ...NO_PREVIEW });
        };
        return inSimplerForms(first, send, simplifying(options));
      });
      if (isPictureLate) follow(address, given, posted.message_id, picture);
      return posted.message_id;
    },

    async edit(address, given, messageId, options) {
      const { chat } = parseAddress(address);
      awaited.delete(`${chat} ${messageId}`);
      const picture = photoOf(given);
      let isPictureLate = false;
      const first = given.image === undefined ? 'without-picture' : 'whole';
      const edit = async (message: Message, form: Form): Promise<void> => {
        const photo = form === 'whole' ? await within(PICTURE_WAIT_MS, picture) : undefined;
        const captioned = photo === undefined ? null : renderWhole(message, MAX_CAPTION);
        isPictureLate = message.image !== undefined && form === first && captioned === null;
        if (photo !== undefined && captioned !== null) return showIn(chat, messageId, photo, captioned);
        const { text, ...markup } = textOf(message, form);
        try {
          await api.editMessageText(chat, messageId, text, { ...markup, ...NO_PREVIEW });
        } catch (error) {
          if (!isPicture(error)) throw error;
          const { text: caption, ...look } = captionOf(message, form);
          if (photo === undefined) return void (await api.editMessageCaption(chat, messageId, { caption, ...look }));
          isPictureLate = false;
          await showIn(chat, messageId, photo, { text: caption, ...look });
        }
      };
      const isChanged = await paced(chat, options, 'edit a message', async () => {
        const message = await fitting(chat, given);
        const change = (form: Form) =>
          edit(message, form).then(
            () => true,
            (error: unknown) => {
              if (isUnchanged(error)) return false;
              throw error;
            },
          );
        return inSimplerForms(first, change, simplifying(options));
      });
      if (isPictureLate) follow(address, given, messageId, picture);
      return isChanged || isPictureLate;
    },

    async settle() {
      await Promise.allSettled(following);
    },
  };
}

const textOf = (message: Message, form: Form) => (form === 'words' ? renderWords(message) : render(message));

const captionOf = (message: Message, form: Form) =>
  form === 'words' ? renderWords(message, MAX_CAPTION) : render(message, MAX_CAPTION);

/** Telegram has no alternative texts. */
const altOf = (message: Message) => ({ kind: 'text', text: message.image?.alt ?? '' }) as const;

function placed(topic: number | undefined, replyTo: number | undefined) {
  return {
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
