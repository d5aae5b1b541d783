import { type Api, InputFile } from 'grammy';
import type { Message as Posted } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import type { Pictures } from '../../src/chat/adapter.ts';
import { createAftercare } from '../../src/chat/aftercare.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { PICTURE_WAIT_MS } from '../../src/chat/pictures.ts';
import type { Priority, RateLimiter } from '../../src/chat/rate-limiter.ts';
import { withButtonsOf } from '../../src/chat/reply.ts';
import { type Form, inSimplerForms } from '../../src/chat/simplify.ts';
import type { Log } from '../../src/log.ts';
import { createMemo } from '../../src/memo.ts';
import { webAddress } from '../../src/text/truncate.ts';
import { within } from '../../src/wait.ts';
import type { Chats } from './chats.ts';
import { isOldServer, isPicture, isUnchanged, toPlatformError } from './errors.ts';
import type { BroadcastBill } from './paid-broadcast.ts';
import { createPhotos, type Photo } from './photos.ts';
import { type Dialect, MAX_CAPTION, MAX_TEXT, type Rendered, render, renderWhole, renderWords } from './render.ts';

/** Messages that are remembered for their pictures: late ones, and ones beside their text. */
const MAX_PICTURED = 1000;

export interface PostOptions {
  readonly priority: Priority;
  readonly replyTo?: number;
  /** That earlier attempts met. */
  readonly outages?: number;
  /** Aborted: it is given up. */
  readonly signal?: AbortSignal;
  readonly pin?: boolean;
  readonly unpin?: readonly string[];
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
  /** Where alerts may cost something. */
  readonly bill?: BroadcastBill | undefined;
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

export function createPost({ api, uploads, pictures, pace, chats, bill, isManagers, log }: PostSurroundings): Post {
  const aftercare = createAftercare(log, (error) => toPlatformError(error, 'follow a message'));
  let dialect: Dialect = { hasTimes: true };
  /** Messages that wait for a picture, and for which. */
  const awaited = createMemo<string, symbol>(MAX_PICTURED);
  /** Message -> the picture that answers it. */
  const beside = createMemo<string, number>(MAX_PICTURED);
  const photoOf = createPhotos(pictures, log);

  const paced = <T>(chat: number, { priority, signal }: PostOptions, doing: string, task: () => Promise<T>) => {
    const rebuilt = () =>
      task().catch((error: unknown) => {
        throw toPlatformError(error, doing);
      });
    return pace.run(String(chat), priority, rebuilt, signal);
  };

  const understood = <T>(task: () => Promise<T>): Promise<T> =>
    task().catch((error: unknown) => {
      if (!isOldServer(error)) throw error;
      dialect = { hasTimes: false };
      return task();
    });

  const simplifying = ({ outages = 0, signal }: PostOptions) => ({
    outages,
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
    const bring = async () => {
      const photo = await picture;
      if (photo === undefined) return;
      const caption = renderWhole(await fitting(chat, message), MAX_CAPTION, dialect);
      const show = async () => {
        // Changed meanwhile, the message has another picture to wait for.
        if (awaited.get(key) !== mine) return;
        if (caption === null) await showBeside(address, message, textId, photo);
        else await showIn(chat, textId, photo, caption);
      };
      await paced(chat, { priority: 'reply' }, 'add a picture', show);
    };
    aftercare.follow(bring, 'a picture could not follow', { address });
  };

  /** Pinned silently: the alert itself made its sound. */
  const keepInView = (address: Address, messageId: number, { pin, unpin = [] }: PostOptions): void => {
    const { chat } = parseAddress(address);
    if (pin) {
      const keep = () => api.pinChatMessage(chat, messageId, { disable_notification: true });
      aftercare.follow(keep, 'a message was not pinned', { address });
    }
    for (const old of unpin)
      aftercare.follow(() => api.unpinChatMessage(chat, Number(old)), 'a message was not unpinned', { address });
  };

  return {
    async send(address, given, options) {
      const { chat, topic } = parseAddress(address);
      const picture = photoOf(given);
      const isPaid = bill !== undefined && options.priority === 'alert';
      const where = {
        ...placed(topic, options.replyTo),
        ...(given.silent ? { disable_notification: true } : {}),
        ...(isPaid ? { allow_paid_broadcast: true } : {}),
      };
      let isPictureLate = false;
      const posted = await paced<Posted>(chat, options, 'send a message', async () => {
        const message = await fitting(chat, given);
        const photo = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
        const first = photo === undefined ? 'without-picture' : 'whole';
        const send = async (form: Form): Promise<Posted> => {
          isPictureLate = false;
          const captioned = form === 'whole' ? renderWhole(message, MAX_CAPTION, dialect) : null;
          if (photo !== undefined && captioned !== null) {
            const { text: caption, ...markup } = captioned;
            const posted = await uploads.sendPhoto(chat, photo.media(), { ...where, ...markup, caption });
            photo.learn(posted);
            return posted;
          }
          if (message.file !== undefined) {
            const { text: caption, ...markup } = captionOf(message, form, dialect);
            const document = new InputFile(Buffer.from(message.file.content), message.file.name);
            return uploads.sendDocument(chat, document, { ...where, ...markup, caption });
          }
          // Made too late, or the text is longer than a caption; but not refused.
          isPictureLate = message.image !== undefined && form === first;
          const { text, ...markup } = textOf(message, form, dialect);
          return api.sendMessage(chat, text, { ...where, ...markup, ...previewOf(message) });
        };
        return inSimplerForms(first, (form) => understood(() => send(form)), simplifying(options));
      });
      if (isPaid) bill.count();
      if (isPictureLate) follow(address, given, posted.message_id, picture);
      keepInView(address, posted.message_id, options);
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
        const captioned = photo === undefined ? null : renderWhole(message, MAX_CAPTION, dialect);
        isPictureLate = message.image !== undefined && form === first && captioned === null;
        if (photo !== undefined && captioned !== null) return showIn(chat, messageId, photo, captioned);
        const { text, ...markup } = textOf(message, form, dialect);
        try {
          await api.editMessageText(chat, messageId, text, { ...markup, ...previewOf(message) });
        } catch (error) {
          if (!isPicture(error)) throw error;
          const { text: caption, ...look } = captionOf(message, form, dialect);
          if (photo === undefined) return void (await api.editMessageCaption(chat, messageId, { caption, ...look }));
          isPictureLate = false;
          await showIn(chat, messageId, photo, { text: caption, ...look });
        }
      };
      const isChanged = await paced(chat, options, 'edit a message', async () => {
        const message = await fitting(chat, given);
        const change = (form: Form) =>
          understood(() => edit(message, form)).then(
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

    settle: aftercare.settle,
  };
}

const textOf = (message: Message, form: Form, dialect: Dialect) =>
  form === 'words' ? renderWords(message) : render(message, MAX_TEXT, dialect);

const captionOf = (message: Message, form: Form, dialect: Dialect) =>
  form === 'words' ? renderWords(message, MAX_CAPTION) : render(message, MAX_CAPTION, dialect);

/** A preview may be longer than the message: only where a manager asked for it, and small. */
function previewOf({ preview, url }: Message) {
  const href = preview ? webAddress(url) : undefined;
  const shown = href === undefined ? { is_disabled: true } : { url: href, prefer_small_media: true };
  return { link_preview_options: shown };
}

/** Telegram has no alternative texts. */
const altOf = (message: Message) => ({ kind: 'text', text: message.image?.alt ?? '' }) as const;

function placed(topic: number | undefined, replyTo: number | undefined) {
  return {
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
