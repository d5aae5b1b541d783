import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, type Body, createQuota, readBody, serve, type UploadedFile } from './http.ts';
import { parseTelegramHtml } from './telegram-html.ts';
import { createFiles, readable } from './telegram-multipart.ts';

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface TelegramServerLimits {
  readonly overallPerSecond: number;
  readonly chatPerSecond: number;
  readonly groupPerMinute: number;
}

export interface TelegramServerOptions {
  readonly token: string;
  readonly limits?: TelegramServerLimits;
  /** Keeps requests and messages to look at; off for measurements of memory. */
  readonly record?: boolean;
  /** @returns what is wrong with a call, by the Bot API's own description. */
  readonly check?: (method: string, payload: Body) => readonly string[];
  /** Called with each message that is accepted. */
  readonly onSent?: (message: TelegramMessage) => void;
}

export interface TelegramMessage {
  readonly chat: number;
  readonly id: number;
  text: string;
  readonly thread?: number;
  readonly replyTo?: number;
  photo?: UploadedFile;
  /** Names that Telegram would notify. */
  pings: readonly string[];
  links: readonly string[];
  buttons: readonly { readonly label: string; readonly data: string }[];
  edits: number;
}

export interface TelegramRequest {
  readonly method: string;
  readonly payload: Body;
  readonly at: number;
}

/** What something between us and Telegram answers. */
export interface TelegramPage {
  readonly status: number;
  readonly page: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TelegramFailure {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Answers of something on the way, or none: `hang` never ends, `reset` breaks the connection. */
export type TelegramTrouble = TelegramFailure | TelegramPage | 'hang' | 'reset';

interface Scripted {
  readonly matches: (request: TelegramRequest) => boolean;
  readonly failure: TelegramTrouble;
  readonly isOnce: boolean;
}

/** Now, as Telegram counts time. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

export const BOT = { id: 4242, is_bot: true, first_name: 'Hashwire', username: 'hashwire_bot' } as const;

export type TelegramServer = Awaited<ReturnType<typeof createTelegramServer>>;

/** A local Bot API: what the bot sends is checked and kept, what people do becomes updates. */
export async function createTelegramServer({ token, limits, record = true, check, onSent }: TelegramServerOptions) {
  const requests: TelegramRequest[] = [];
  const messages: TelegramMessage[] = [];
  const violations: string[] = [];
  const updates: Body[] = [];
  const chats = new Map<number, Body>();
  const members = new Map<string, Body>();
  const failures: Scripted[] = [];
  const counted = { sent: 0, refused: 0 };
  const files = createFiles();
  let nextMessage = 1000;
  let nextUpdate = 1;
  let poll: { readonly answer: (failure?: TelegramFailure) => void } | undefined;

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

  const bad = (description: string): TelegramFailure => ({
    error_code: 400,
    description: `Bad Request: ${description}`,
  });

  const chatOf = (id: number): Body =>
    chats.get(id) ?? (id > 0 ? { id, type: 'private', first_name: 'P' } : { id, type: 'supergroup', title: 'G' });

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
    const seen = read(payload, isPhoto ? 'caption' : 'text', isPhoto ? 1024 : 4096);
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
    };
  };

  const edit = (method: string, payload: Body): TelegramMessage | TelegramFailure => {
    const message = messages.find((one) => one.id === payload.message_id && one.chat === payload.chat_id);
    if (message === undefined) return bad('message to edit not found');
    if (method === 'editMessageText' && message.photo !== undefined)
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

  const resultOf = (message: TelegramMessage) => ({
    message_id: message.id,
    date: Math.floor(Date.now() / 1000),
    chat: chatOf(message.chat),
    from: BOT,
    ...(message.photo === undefined
      ? { text: message.text }
      : { caption: message.text, photo: [{ file_id: files.idOf(message.photo), width: 9, height: 9 }] }),
  });

  const take = (offset: number, limit: number): Body[] => {
    while (updates[0] !== undefined && Number(updates[0].update_id) < offset) updates.shift();
    return updates.slice(0, limit);
  };

  const getUpdates = async (payload: Body, response: ServerResponse): Promise<void> => {
    poll?.answer({ error_code: 409, description: 'Conflict: terminated by other getUpdates request' });
    const offset = Number(payload.offset ?? 0);
    const limit = Number(payload.limit ?? 100);
    const at = Number(payload.timeout ?? 0) * 1000;
    const found = take(offset, limit);
    if (found.length > 0 || at === 0) return answerJson(response, 200, { ok: true, result: found });
    await new Promise<void>((resolve) => {
      const answer = (failure?: TelegramFailure) => {
        clearTimeout(timer);
        poll = undefined;
        if (failure !== undefined) answerJson(response, failure.error_code, { ok: false, ...failure });
        else answerJson(response, 200, { ok: true, result: take(offset, limit) });
        resolve();
      };
      const timer = setTimeout(answer, at);
      poll = { answer };
      response.on('close', () => {
        clearTimeout(timer);
        if (poll?.answer === answer) poll = undefined;
        resolve();
      });
    });
  };

  const call = (method: string, payload: Body): { readonly result: unknown } | TelegramFailure => {
    switch (method) {
      case 'getMe':
        return {
          result: { ...BOT, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false },
        };
      case 'sendMessage':
      case 'sendPhoto': {
        const message = post(payload);
        if ('error_code' in message) return message;
        if (record) messages.push(message);
        onSent?.(message);
        return { result: resultOf(message) };
      }
      case 'editMessageText':
      case 'editMessageCaption':
      case 'editMessageMedia': {
        const message = edit(method, payload);
        return 'error_code' in message ? message : { result: resultOf(message) };
      }
      case 'getChat': {
        const [, name] = /^@(\w+)$/u.exec(String(payload.chat_id)) ?? [];
        const named = [...chats.values()].find(({ username }) => username === name);
        if (name === undefined) return { result: chatOf(Number(payload.chat_id)) };
        return named === undefined ? bad('chat not found') : { result: named };
      }
      case 'getChatMember': {
        const user = { id: payload.user_id, is_bot: false, first_name: 'P' };
        return { result: members.get(`${payload.chat_id} ${payload.user_id}`) ?? { status: 'member', user } };
      }
      case 'answerCallbackQuery':
      case 'setMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
      case 'setMyDefaultAdministratorRights':
      case 'deleteWebhook':
        return { result: true };
      default:
        return { error_code: 404, description: 'Not Found: method not found' };
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = readable((await readBody(request)) as Body);
    if (given !== token) {
      return answerJson(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    }
    const asked = { method, payload, at: Date.now() };
    if (record) requests.push(asked);
    for (const violation of check?.(method, payload) ?? []) violations.push(`${method}: ${violation}`);
    const scripted = failures.find(({ matches }) => matches(asked));
    if (scripted?.isOnce) failures.splice(failures.indexOf(scripted), 1);
    const failure = scripted?.failure;
    if (failure === 'hang') return;
    if (failure === 'reset') return void request.socket.destroy();
    if (failure !== undefined && 'page' in failure) {
      response.writeHead(failure.status, { 'content-type': 'text/html', ...failure.headers }).end(failure.page);
      return;
    }
    if (failure !== undefined) return answerJson(response, failure.error_code, { ok: false, ...failure });
    if (method === 'getUpdates') return getUpdates(payload, response);
    const outcome = call(method, payload);
    if ('result' in outcome) answerJson(response, 200, { ok: true, result: outcome.result });
    else answerJson(response, outcome.error_code, { ok: false, ...outcome });
  };

  const local = await serve(handle);
  return {
    url: local.url,
    close: local.close,
    requests,
    messages,
    violations,
    counted,
    /** Chats and members that are not what their id suggests. */
    chats,
    members,
    /** The next call of the method (in the chat) is answered so. */
    fail(method: string, failure: TelegramTrouble, chat?: number): void {
      const matches = (asked: TelegramRequest) =>
        asked.method === method && (chat === undefined || asked.payload.chat_id === chat);
      failures.push({ matches, failure, isOnce: true });
    },
    /** Every call that matches is answered so from now on. */
    refuse(matches: (request: TelegramRequest) => boolean, failure: TelegramTrouble): void {
      failures.push({ matches, failure, isOnce: false });
    },
    /** Something happens on Telegram. */
    push(update: Body): void {
      updates.push({ update_id: nextUpdate, ...update });
      nextUpdate += 1;
      poll?.answer();
    },
  };
}
