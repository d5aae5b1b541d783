import { type Body, createQuota, type UploadedFile } from './http.ts';
import { parseTelegramHtml } from './telegram-html.ts';
import { createFiles } from './telegram-multipart.ts';

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface TelegramServerLimits {
  readonly overallPerSecond: number;
  readonly chatPerSecond: number;
  readonly groupPerMinute: number;
}

export interface TelegramMessage {
  readonly chat: number;
  readonly id: number;
  text: string;
  readonly thread?: number;
  readonly replyTo?: number;
  photo?: UploadedFile;
  document?: UploadedFile;
  /** Names that Telegram would notify. */
  pings: readonly string[];
  links: readonly string[];
  buttons: readonly { readonly label: string; readonly data: string }[];
  edits: number;
  isPinned?: boolean;
}

export interface TelegramFailure {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

interface MessagesOptions {
  readonly limits: TelegramServerLimits | undefined;
  readonly counted: { sent: number; refused: number };
}

export const bad = (description: string): TelegramFailure => ({
  error_code: 400,
  description: `Bad Request: ${description}`,
});

/** The messages of all chats. */
export function openMessages({ limits, counted }: MessagesOptions) {
  const messages: TelegramMessage[] = [];
  const files = createFiles();
  let nextMessage = 1000;

  const overall = limits && createQuota(limits.overallPerSecond, 1000);
  const perChat = new Map<number, ReturnType<typeof createQuota>[]>();
  const quotasOf = (chat: number) => {
    if (limits === undefined || overall === undefined) return [];
    const known = perChat.get(chat);
    if (known !== undefined) return [overall, ...known];
    const own = [createQuota(limits.chatPerSecond, 1000)];
    if (chat < 0) own.push(createQuota(limits.groupPerMinute, 60_000));
    perChat.set(chat, own);
    return [overall, ...own];
  };

  /** @returns what Telegram would refuse, or what people would see. */
  const read = (
    payload: Body,
    key: 'text' | 'caption',
    limit: number,
  ): TelegramFailure | ReturnType<typeof parseTelegramHtml> => {
    const given = String(payload[key] ?? '');
    const html = payload.parse_mode === 'HTML' ? given : given.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
    const parsed = parseTelegramHtml(html);
    if ('error' in parsed) return bad(`can't parse entities: ${parsed.error}`);
    if (key === 'text' && parsed.text.trim() === '') return bad('message text is empty');
    if (parsed.text.length > limit) return bad(key === 'text' ? 'message is too long' : 'message caption is too long');
    return parsed;
  };

  const keyboardOf = (payload: Body): TelegramMessage['buttons'] | TelegramFailure => {
    const markup = payload.reply_markup as
      | { inline_keyboard?: { text: string; callback_data: string }[][] }
      | undefined;
    const buttons = (markup?.inline_keyboard ?? []).flat();
    const wrong = buttons.some((one) => Buffer.byteLength(one.callback_data) > 64 || one.text === '');
    return wrong ? bad('BUTTON_DATA_INVALID') : buttons.map((one) => ({ label: one.text, data: one.callback_data }));
  };

  const post = (payload: Body): TelegramMessage | TelegramFailure => {
    const isPhoto = payload.photo !== undefined;
    const hasCaption = isPhoto || payload.document !== undefined;
    const seen = read(payload, hasCaption ? 'caption' : 'text', hasCaption ? 1024 : 4096);
    const buttons = keyboardOf(payload);
    if ('error_code' in seen) return seen;
    if ('error_code' in buttons) return buttons;
    if ('error' in seen) return bad(seen.error);
    const chat = Number(payload.chat_id);
    const now = performance.now();
    const quotas = quotasOf(chat);
    const waitMs = Math.max(0, ...quotas.map((quota) => quota.wouldExceed(now)));
    if (waitMs > 0) {
      counted.refused += 1;
      const seconds = Math.ceil(waitMs / 1000);
      const description = `Too Many Requests: retry after ${seconds}`;
      return { error_code: 429, description, parameters: { retry_after: seconds } };
    }
    for (const quota of quotas) quota.take(now);
    counted.sent += 1;
    const reply = payload.reply_parameters as { message_id: number } | undefined;
    nextMessage += 1;
    return {
      chat,
      id: nextMessage,
      text: seen.text,
      pings: seen.pings,
      links: seen.links,
      buttons,
      edits: 0,
      ...(payload.message_thread_id === undefined ? {} : { thread: Number(payload.message_thread_id) }),
      ...(reply === undefined ? {} : { replyTo: reply.message_id }),
      ...(isPhoto ? { photo: files.take(payload, payload.photo) } : {}),
      ...(payload.document === undefined ? {} : { document: files.take(payload, payload.document) }),
    };
  };

  const edit = (method: string, payload: Body): TelegramMessage | TelegramFailure => {
    const message = messages.find((one) => one.id === payload.message_id && one.chat === payload.chat_id);
    if (message === undefined) return bad('message to edit not found');
    if (method === 'editMessageText' && (message.photo ?? message.document) !== undefined)
      return bad('there is no text in the message to edit');
    const media = payload.media as Body | undefined;
    const seen = media
      ? read(media, 'caption', 1024)
      : read(payload, method === 'editMessageText' ? 'text' : 'caption', 4096);
    const buttons = keyboardOf(payload);
    if ('error_code' in seen) return seen;
    if ('error_code' in buttons) return buttons;
    if ('error' in seen) return bad(seen.error);
    const known = media && files.find(media.media);
    const samePhoto = media === undefined || (known !== undefined && known === message.photo);
    const same = samePhoto && seen.text === message.text && JSON.stringify(buttons) === JSON.stringify(message.buttons);
    if (same) {
      return bad('message is not modified: specified new message content and reply markup are exactly the same');
    }
    Object.assign(message, {
      text: seen.text,
      pings: seen.pings,
      links: seen.links,
      buttons,
      edits: message.edits + 1,
    });
    if (media !== undefined) message.photo = files.take(payload, media.media);
    return message;
  };

  const pin = (payload: Body, isPinned: boolean): { readonly result: true } | TelegramFailure => {
    const message = messages.find((one) => one.id === payload.message_id && one.chat === payload.chat_id);
    if (message === undefined) return bad(`message to ${isPinned ? 'pin' : 'unpin'} not found`);
    message.isPinned = isPinned;
    return { result: true };
  };

  return { messages, files, post, edit, pin };
}
