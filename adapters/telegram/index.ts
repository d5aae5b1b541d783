import { Api, type ApiClientOptions, Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Adapter, Handler, Pictures } from '../../src/chat/adapter.ts';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { createOutageLog } from '../../src/chat/outage-log.ts';
import { createRateLimiter, type RateLimits } from '../../src/chat/rate-limiter.ts';
import { type Clock, MINUTE_MS, monotonicMs, SECOND_MS } from '../../src/clock.ts';
import type { Translate } from '../../src/i18n.ts';
import type { Log } from '../../src/log.ts';
import { pause, within } from '../../src/wait.ts';
import { createAnswers } from './answers.ts';
import { createAuthority } from './authority.ts';
import { createBacklog } from './backlog.ts';
import { createChats } from './chats.ts';
import { addressIn, type Heard, hearButton, hearJoining, hearMessage, type Listener, saidIn } from './commands.ts';
import { createDocumentReader } from './documents.ts';
import { toPlatformError } from './errors.ts';
import { createHttp } from './http.ts';
import { createInline } from './inline.ts';
import { createManagedChats, invitesOf } from './managed-chats.ts';
import { createBroadcastBill, FREE_A_SECOND, withPaidBroadcast } from './paid-broadcast.ts';
import { missingPermissions } from './permissions.ts';
import { createPolling } from './polling.ts';
import { createPost, parseAddress } from './post.ts';
import { publishProfile } from './profile.ts';
import { createSaid } from './said.ts';
import { createWaiting } from './waiting.ts';
import { createWebhook, type Take } from './webhook.ts';

/**
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: 30 messages a second, one a second in a
 * chat, 20 a minute in a group. Groups and channels have negative ids. Whatever people ask, there is room for alerts.
 */
export const TELEGRAM_LIMITS: RateLimits = {
  overall: [{ count: FREE_A_SECOND, perMs: SECOND_MS, reserve: 6 }],
  target: (chat) =>
    chat.startsWith('-')
      ? [
          { count: 1, perMs: SECOND_MS },
          { count: 20, perMs: MINUTE_MS, reserve: 8 },
        ]
      : [{ count: 1, perMs: SECOND_MS }],
};

/** Chats that make sense to have under way at once: more wait for their second anyway. */
const CONCURRENT_SENDS = 64;
/** A thousand a second, each answered after a tenth of a second or two. */
const PAID_SENDS = 200;
const SEND_TIMEOUT_S = 20;
/** Of what must not keep something else waiting. */
const BRIEF_TIMEOUT_S = 8;
/** How long Telegram keeps a request for updates open; the client waits a little longer. */
const POLL_S = 30;
/** Who starts the bot waits no longer for a server that does not answer; it may answer later. */
const START_MS = 5 * SECOND_MS;
/** Answers still under way when the bot stops are waited for this long. */
const STOP_MS = 3 * SECOND_MS;
const GREETED_MS = 10 * SECOND_MS;
const UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

export interface TelegramOptions {
  readonly token: string;
  /** Where Telegram posts updates; absent: they are asked for. */
  readonly webhookUrl?: string;
  /** Another Bot API server (https://core.telegram.org/bots/api#using-a-local-bot-api-server). */
  readonly apiUrl?: string;
  readonly pictures?: Pictures;
  /** Locale -> translations, for the menus. */
  readonly translators: ReadonlyMap<string, Translate>;
  readonly clock: Clock;
  readonly log: Log;
  /** Alerts may be sent beyond the free limit, for Telegram Stars. */
  readonly paidBroadcast?: boolean;
  /** What a server of one's own allows. */
  readonly limits?: RateLimits;
}

export interface TelegramAdapter extends Adapter {
  /** Takes what is posted as an update; undefined: updates are asked for. */
  readonly takeUpdate: Take | undefined;
}

export function createTelegramAdapter(options: TelegramOptions): TelegramAdapter {
  const { token, apiUrl, webhookUrl, pictures, translators, clock, log } = options;
  const { limits = TELEGRAM_LIMITS, paidBroadcast = false } = options;
  const api = new Api(token, clientOptions(SEND_TIMEOUT_S, apiUrl));
  // Long polling waits longer than a message may take, so it has a client of its own.
  const bot = new Bot(token, { client: clientOptions(POLL_S + SEND_TIMEOUT_S, apiUrl) });
  const pace = createRateLimiter(paidBroadcast ? withPaidBroadcast(limits) : limits, monotonicMs);
  const brief = new Api(token, clientOptions(BRIEF_TIMEOUT_S, apiUrl));
  const commands = new Map<string, CommandDeclaration>();
  const chats = createChats(api);
  const isManagers = (command: string) => commands.get(command)?.access === 'manager';
  const bill = paidBroadcast ? createBroadcastBill(log, monotonicMs) : undefined;
  const post = createPost({ api, uploads: brief, pictures, pace, chats, bill, isManagers, log });
  const answers = createAnswers({ api: brief, post, me: () => bot.botInfo, translators, isManagers, log });
  const botName = () => bot.botInfo.username;
  const answerInline = createInline({ api: brief, botName, wordsOf: answers.wordsOf, clock });
  const said = createSaid();
  const backlog = createBacklog({ ...answers, clock });
  const waiting = createWaiting();
  const authority = createAuthority(api, clock, log);
  const findChat = createManagedChats(api, authority);
  const readDocument = createDocumentReader(brief, token, apiUrl);
  const problem = (error: unknown, doing: string) => ({ reason: toPlatformError(error, doing).message });

  let handler: Handler | undefined;
  let stopping: AbortController | undefined;
  let listening: Promise<void> = Promise.resolve();
  const underWay = new Set<Promise<void>>();
  /** Chat -> when. */
  const greeted = new Map<number, number>();

  /** Telegram itself says /start in a group that somebody adds the bot to by a link; one that becomes a supergroup is no new one. */
  const wasGreeted = (chat: number): boolean => {
    const now = monotonicMs();
    for (const [id, at] of greeted) if (now - at > GREETED_MS) greeted.delete(id);
    return greeted.has(chat);
  };

  const hear = async (update: Update, to: Handler): Promise<Heard | null> => {
    const listener: Listener = { me: bot.botInfo, commands, authority, findChat, chats, clock, read: readDocument };
    const edited = update.edited_message ?? update.edited_channel_post;
    const message = update.message ?? update.channel_post ?? edited;
    if (message?.migrate_to_chat_id !== undefined) {
      greeted.set(message.migrate_to_chat_id, monotonicMs());
      await to.moved(`telegram:${message.chat.id}`, `telegram:${message.migrate_to_chat_id}`);
      return null;
    }
    if (message !== undefined) {
      const newName = chats.hear(message);
      if (newName !== undefined) await to.renamed(addressIn(message), newName);
      const heard = await hearMessage(message, listener);
      if (heard === null || (heard.invocation.command === 'start' && wasGreeted(message.chat.id))) return null;
      if (backlog.isOld(message)) {
        if (edited === undefined) backlog.add(saidIn(message), heard);
        return null;
      }
      const entry = said.hear(message, edited !== undefined);
      return entry && { ...heard, said: entry };
    }
    if (update.my_chat_member !== undefined) {
      const heard = await hearJoining(update.my_chat_member, listener);
      if (heard === null || wasGreeted(heard.chat.id)) return null;
      greeted.set(heard.chat.id, monotonicMs());
      return heard;
    }
    if (update.callback_query === undefined) return null;
    const heard = await hearButton(update.callback_query, listener);
    if (heard === null) {
      // A button of an older version: what turns would stop without a word, and nobody would know why.
      const text = answers.wordsOf(update.callback_query.from.language_code)('error-outdated-button', {
        command: '/help',
      });
      await api.answerCallbackQuery(update.callback_query.id, { text, show_alert: true });
      return null;
    }
    return waiting.has(update) ? backlog.press(update.callback_query, heard) : heard;
  };

  const attend = async (update: Update, to: Handler): Promise<void> => {
    try {
      if (update.inline_query !== undefined) return await answerInline(update.inline_query, to);
      if (update.message !== undefined && (await answers.fetch(update.message))) return;
      const heard = await hear(update, to);
      if (heard !== null) await answers.attend(heard, to);
    } catch (error) {
      log.error(problem(error, 'answer'), 'an update could not be answered');
    }
  };

  const receiving = { bot, api, waiting, updates: UPDATES, sayOutage: createOutageLog(log, clock) };
  const webhook = webhookUrl === undefined ? undefined : createWebhook({ ...receiving, token, url: webhookUrl, clock });
  const receiver = webhook ?? createPolling({ ...receiving, timeoutSeconds: POLL_S });

  bot.use(({ update }) => {
    if (handler === undefined) return;
    const attending = attend(update, handler).finally(() => underWay.delete(attending));
    underWay.add(attending);
    return attending;
  });

  return {
    platform: 'telegram',
    capabilities: {
      concurrentSends: paidBroadcast ? PAID_SENDS : CONCURRENT_SENDS,
      edits: true,
      editsInPlace: true,
      buttons: true,
      images: true,
      mentions: false,
      files: true,
      threads: false,
      follows: false,
    },

    async publish(declarations) {
      for (const declaration of declarations) commands.set(declaration.name, declaration);
      await publishProfile(api, declarations, translators).catch((error: unknown) => {
        throw toPlatformError(error, 'publish the commands');
      });
    },

    async start(to) {
      handler = to;
      if (stopping !== undefined) return;
      stopping = new AbortController();
      const { signal } = stopping;
      const ready = new Promise<void>((resolve) => {
        listening = receiver.listen(signal, resolve);
      });
      await Promise.race([ready, pause(START_MS, signal)]);
    },

    async send(address, message, { idempotencyKey: _, subject: __, replyTo, edit, ...trying }) {
      const how = { priority: 'alert', ...trying } as const;
      if (edit !== undefined) {
        await post.edit(address, message, idOf(edit), how);
        return { messageId: edit, at: clock() };
      }
      const answered = replyTo === undefined ? {} : { replyTo: idOf(replyTo) };
      const messageId = await post.send(address, message, { ...how, ...answered });
      return { messageId: String(messageId), at: clock() };
    },

    follow: async () => {
      throw new PlatformError({ kind: 'rejected' }, 'nothing can be followed here');
    },
    invites: (region) => (bot.isInited() ? invitesOf(botName(), region) : []),

    async missingPermissions(address, extras) {
      const { chat } = parseAddress(address);
      return missingPermissions(api, chat, extras);
    },

    async stop() {
      bill?.close();
      if (stopping === undefined) return;
      stopping.abort();
      stopping = undefined;
      const settled = Promise.all([listening, Promise.allSettled(underWay), backlog.settle(), post.settle()]);
      await within(STOP_MS, settled);
      await receiver.confirm();
    },

    takeUpdate: webhook?.take,
  };
}

function clientOptions(timeoutSeconds: number, apiUrl: string | undefined): ApiClientOptions {
  return {
    timeoutSeconds,
    fetch: createHttp(CONCURRENT_SENDS),
    ...(apiUrl === undefined ? {} : { apiRoot: apiUrl.replace(/\/+$/u, '') }),
  };
}

function idOf(messageId: string): number {
  const id = Number(messageId);
  if (!Number.isSafeInteger(id)) throw new PlatformError({ kind: 'rejected' }, 'this is no message of Telegram');
  return id;
}
