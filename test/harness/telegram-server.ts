import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, type Body, readBody, serve } from './http.ts';
import {
  bad,
  openMessages,
  type TelegramFailure,
  type TelegramMessage,
  type TelegramServerLimits,
} from './telegram-messages.ts';
import { readable } from './telegram-multipart.ts';
import { createTelegramProfile } from './telegram-profile.ts';
import { createTelegramWebhook } from './telegram-webhook.ts';

export type { TelegramFailure, TelegramMessage, TelegramServerLimits } from './telegram-messages.ts';

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
  const violations: string[] = [];
  const updates: Body[] = [];
  const webhook = createTelegramWebhook(updates);
  const chats = new Map<number, Body>();
  const members = new Map<string, Body>();
  const failures: Scripted[] = [];
  /** What people sent, by its id. */
  const kept = new Map<string, string>();
  /** Answers to inline queries. */
  const inline: Body[] = [];
  const counted = { sent: 0, refused: 0 };
  const { messages, files, post, edit, pin } = openMessages({ limits, counted });
  let nextUpdate = 1;
  let poll: { readonly answer: (failure?: TelegramFailure) => void } | undefined;

  const chatOf = (id: number): Body =>
    chats.get(id) ?? (id > 0 ? { id, type: 'private', first_name: 'P' } : { id, type: 'supergroup', title: 'G' });

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
    const description =
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    if (webhook.isSet()) return answerJson(response, 409, { ok: false, error_code: 409, description });
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

  const profile = createTelegramProfile();
  const call = (method: string, payload: Body): { readonly result: unknown } | TelegramFailure => {
    switch (method) {
      case 'getMe':
        return {
          result: { ...BOT, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false },
        };
      case 'sendMessage':
      case 'sendPhoto':
      case 'sendDocument': {
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
      case 'getFile':
        return kept.has(String(payload.file_id))
          ? { result: { file_id: payload.file_id, file_unique_id: '1', file_path: `documents/${payload.file_id}` } }
          : bad('invalid file_id');
      case 'pinChatMessage':
      case 'unpinChatMessage':
        return pin(payload, method === 'pinChatMessage');
      case 'answerInlineQuery':
        inline.push(payload);
        return { result: true };
      case 'answerCallbackQuery':
      case 'sendChatAction':
      case 'setMyDefaultAdministratorRights':
        return { result: true };
      case 'setWebhook':
        webhook.set(payload);
        webhook.wake();
        return { result: true };
      case 'deleteWebhook':
        webhook.remove();
        return { result: true };
      case 'getWebhookInfo':
        return { result: webhook.info() };
      default:
        return profile(method, payload) ?? { error_code: 404, description: 'Not Found: method not found' };
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = ''] = /^\/file\/bot[^/]+\/documents\/(\w+)$/u.exec(request.url ?? '') ?? [];
    const file = kept.get(id);
    if (file !== undefined) return void response.end(file);
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
    inline,
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
    /** @returns what a message says of a file that somebody sends. */
    keep(content: string): Body {
      const id = `document${kept.size + 1}`;
      kept.set(id, content);
      return { file_id: id, file_unique_id: '1', file_name: 'list.opml', file_size: Buffer.byteLength(content) };
    },
    /** Something happens on Telegram. */
    push(update: Body): void {
      updates.push({ update_id: nextUpdate, ...update });
      nextUpdate += 1;
      poll?.answer();
      webhook.wake();
    },
  };
}
