import { type Api, InputFile } from 'grammy';
import type { Message as Posted } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import type { AdapterLog, Pictures } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Priority, RateLimiter } from '../../src/chat/rate-limiter.ts';
import { retry } from '../../src/chat/retry.ts';
import { type Form, inSimplerForms } from '../../src/chat/simplify.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Chats } from './chats.ts';
import { isPicture, isUnchanged, toPlatformError } from './errors.ts';
import { MAX_CAPTION, type Rendered, render, renderWhole, renderWords } from './render.ts';

/** A picture never delays the text by more. */
const PICTURE_WAIT_MS = SECOND_MS;
/** Nobody waits longer for it. */
const FOLLOW_MS = MINUTE_MS;
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
  readonly log: AdapterLog;
}

/** @throws PlatformError rejected, when it is no address of Telegram. */
export function parseAddress(address: Address): { readonly chat: number; readonly topic?: number } {
  const found = /^telegram:(-?\d{1,16})(?::(\d{1,16}))?$/.exec(address);
  if (found === null) throw new PlatformError({ kind: 'rejected' }, 'this is no address of Telegram');
  return { chat: Number(found[1]), ...(found[2] === undefined ? {} : { topic: Number(found[2]) }) };
}

export function createPost({ api, uploads, pictures, pace, chats, isManagers, log }: PostSurroundings): Post {
  const following = new Set<Promise<void>>();

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

  /** Whoever reads a channel sees its buttons: those that only managers may press are none for them. */
  const fitting = async (chat: number, message: Message): Promise<Message> => {
    if (message.buttons === undefined || !(await chats.isChannel(chat))) return message;
    return { ...message, buttons: message.buttons.map((row) => row.filter(({ command }) => !isManagers(command))) };
  };

  const pictureOf = async (message: Message): Promise<InputFile | undefined> => {
    if (message.image === undefined || pictures === undefined) return undefined;
    try {
      const png = await pictures.resolve(message.image.key);
      return png === undefined ? undefined : new InputFile(png, 'picture.png');
    } catch {
      log.warn({ key: message.image.key }, 'a picture could not be made, the message goes without');
      return undefined;
    }
  };

  /** Telegram cannot add a picture to a text: a late one answers it. */
  const follow = (address: Address, message: Message, textId: number, picture: Promise<InputFile | undefined>) => {
    const { chat, topic } = parseAddress(address);
    const sending = picture
      .then(async (photo) => {
        if (photo === undefined) return;
        const caption = { tone: 'neutral', title: '', paragraphs: [[altOf(message)]] } as const;
        const { text, ...look } = render(caption, MAX_CAPTION);
        const send = () => uploads.sendPhoto(chat, photo, { ...placed(topic, textId), ...look, caption: text });
        await retry(() => paced(chat, { priority: 'reply' }, 'send a picture', send), FOLLOW_MS);
      })
      .catch((error: unknown) => {
        log.warn({ address, reason: toPlatformError(error, 'send a picture').message }, 'a picture could not follow');
      })
      .finally(() => following.delete(sending));
    following.add(sending);
  };

  return {
    async send(address, given, options) {
      const { chat, topic } = parseAddress(address);
      const picture = pictureOf(given);
      const where = placed(topic, options.replyTo);
      let isPictureLate = false;
      const posted = await paced<Posted>(chat, options, 'send a message', async () => {
        const message = await fitting(chat, given);
        const photo = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
        const first = photo === undefined ? 'without-picture' : 'whole';
        const send = (form: Form): Promise<Posted> => {
          isPictureLate = false;
          const captioned = form === 'whole' && photo !== undefined ? renderCaption(message) : null;
          if (photo !== undefined && captioned !== null) {
            const { text: caption, ...markup } = captioned;
            return uploads.sendPhoto(chat, photo, { ...where, ...markup, caption });
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
      const edit = async (message: Message, form: Form): Promise<boolean> => {
        const { text, ...markup } = textOf(message, form);
        try {
          await api.editMessageText(chat, messageId, text, { ...markup, ...NO_PREVIEW });
          return true;
        } catch (error) {
          if (isUnchanged(error)) return false;
          if (!isPicture(error)) throw error;
          return editPicture(chat, message, messageId, form);
        }
      };
      const first = given.image === undefined ? 'without-picture' : 'whole';
      return paced(chat, options, 'edit a message', async () => {
        const message = await fitting(chat, given);
        return inSimplerForms(first, (form) => edit(message, form), simplifying(options));
      });
    },

    async settle() {
      await Promise.allSettled(following);
    },
  };

  async function editPicture(chat: number, message: Message, messageId: number, form: Form): Promise<boolean> {
    const photo = form === 'whole' ? await within(PICTURE_WAIT_MS, pictureOf(message)) : undefined;
    const { text: caption, reply_markup, ...look } = captionOf(message, form);
    const markup = reply_markup === undefined ? {} : { reply_markup };
    try {
      if (photo === undefined) await api.editMessageCaption(chat, messageId, { caption, ...look, ...markup });
      else {
        const media = { type: 'photo', media: photo, caption, ...look } as const;
        await uploads.editMessageMedia(chat, messageId, media, markup);
      }
      return true;
    } catch (error) {
      if (isUnchanged(error)) return false;
      throw error;
    }
  }
}

const textOf = (message: Message, form: Form) => (form === 'words' ? renderWords(message) : render(message));

const captionOf = (message: Message, form: Form) =>
  form === 'words' ? renderWords(message, MAX_CAPTION) : (renderCaption(message) ?? render(message, MAX_CAPTION));

/** The text with, where there is room, the words of the picture below it: Telegram has no alternative texts. */
function renderCaption(message: Message): Rendered | null {
  const described = { ...message, paragraphs: [...message.paragraphs, [altOf(message)]] };
  return renderWhole(described, MAX_CAPTION) ?? renderWhole(message, MAX_CAPTION);
}

const altOf = (message: Message) => ({ kind: 'text', text: message.image?.alt ?? '' }) as const;

function placed(topic: number | undefined, replyTo: number | undefined) {
  return {
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}

/** @returns undefined when it takes longer. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
