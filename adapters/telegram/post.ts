import { type Api, InputFile } from 'grammy';
import type { Message as Posted } from 'grammy/types';
import type { AdapterLog, Address, Pictures } from '../../src/adapter.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { PlatformError } from '../../src/errors.ts';
import { insist } from '../../src/insist.ts';
import type { Message } from '../../src/message.ts';
import type { Pace, Priority } from '../../src/pace.ts';
import { isAboutPicture, isPicture, isUnchanged, toPlatformError } from './errors.ts';
import { MAX_CAPTION, type Rendered, render, renderWhole } from './render.ts';

/** A picture never delays the text by more. */
const PICTURE_WAIT_MS = SECOND_MS;
/** Nobody waits longer for it. */
const FOLLOW_MS = MINUTE_MS;
/** Only publishers' pages are linked, and a preview would be longer than the message. */
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

export interface PostOptions {
  readonly priority: Priority;
  readonly replyTo?: number;
}

export interface Post {
  /** @returns the id of the message with the text. @throws PlatformError */
  send(address: Address, message: Message, options: PostOptions): Promise<number>;
  /** An edit that changes nothing is done. @throws PlatformError */
  edit(address: Address, message: Message, messageId: number, priority: Priority): Promise<void>;
  /** Waits for pictures that follow their text. */
  settle(): Promise<void>;
}

/** @throws PlatformError rejected, when it is no address of Telegram. */
export function parseAddress(address: Address): { readonly chat: number; readonly topic?: number } {
  const found = /^telegram:(-?\d{1,16})(?::(\d{1,16}))?$/.exec(address);
  if (found === null) throw new PlatformError({ kind: 'rejected' }, 'this is no address of Telegram');
  return { chat: Number(found[1]), ...(found[2] === undefined ? {} : { topic: Number(found[2]) }) };
}

export function createPost(api: Api, pictures: Pictures | undefined, pace: Pace, log: AdapterLog): Post {
  const following = new Set<Promise<void>>();

  const paced = <T>(chat: number, priority: Priority, doing: string, task: () => Promise<T>): Promise<T> =>
    pace.run(String(chat), priority, () =>
      task().catch((error: unknown) => {
        throw toPlatformError(error, doing);
      }),
    );

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
        const { text } = render(caption, MAX_CAPTION);
        const send = () => api.sendPhoto(chat, photo, { ...placed(topic, textId), caption: text, parse_mode: 'HTML' });
        await insist(() => paced(chat, 'alert', 'send a picture', send), FOLLOW_MS);
      })
      .catch((error: unknown) => {
        log.warn({ address, reason: toPlatformError(error, 'send a picture').message }, 'a picture could not follow');
      })
      .finally(() => following.delete(sending));
    following.add(sending);
  };

  return {
    async send(address, message, { priority, replyTo }) {
      const { chat, topic } = parseAddress(address);
      const picture = pictureOf(message);
      const where = placed(topic, replyTo);
      let isPictureLate = false;
      const posted = await paced<Posted>(chat, priority, 'send a message', async () => {
        const photo = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
        const captioned = photo === undefined ? null : renderCaption(message);
        if (photo !== undefined && captioned !== null) {
          const { text, ...markup } = captioned;
          try {
            return await api.sendPhoto(chat, photo, { ...where, ...markup, caption: text, parse_mode: 'HTML' });
          } catch (error) {
            // The words go without.
            if (!isAboutPicture(error)) throw error;
          }
        } else isPictureLate = message.image !== undefined;
        const { text, ...markup } = render(message);
        return api.sendMessage(chat, text, { ...where, ...markup, ...NO_PREVIEW, parse_mode: 'HTML' });
      });
      if (isPictureLate) follow(address, message, posted.message_id, picture);
      return posted.message_id;
    },

    async edit(address, message, messageId, priority) {
      const { chat } = parseAddress(address);
      await paced(chat, priority, 'edit a message', async () => {
        const { text, ...markup } = render(message);
        try {
          await api.editMessageText(chat, messageId, text, { ...markup, ...NO_PREVIEW, parse_mode: 'HTML' });
        } catch (error) {
          if (isUnchanged(error)) return;
          if (!isPicture(error)) throw error;
          await editPicture(chat, message, messageId);
        }
      });
    },

    async settle() {
      await Promise.allSettled(following);
    },
  };

  async function editPicture(chat: number, message: Message, messageId: number): Promise<void> {
    const photo = await within(PICTURE_WAIT_MS, pictureOf(message));
    const { text: caption, ...markup } = renderCaption(message) ?? render(message, MAX_CAPTION);
    const look = { caption, parse_mode: 'HTML' } as const;
    try {
      if (photo === undefined) await api.editMessageCaption(chat, messageId, { ...look, ...markup });
      else await api.editMessageMedia(chat, messageId, { type: 'photo', media: photo, ...look }, markup);
    } catch (error) {
      if (!isUnchanged(error)) throw error;
    }
  }
}

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
