import { run } from '@grammyjs/runner';
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
import { missingPermissions } from './permissions.ts';
import { createPost, parseAddress } from './post.ts';
import { publishProfile } from './profile.ts';
import { createSaid } from './said.ts';
import { createWaiting } from './waiting.ts';

/**
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: 30 messages a second, one a second in a
 * chat, 20 a minute in a group. Groups and channels have negative ids. Whatever people ask, there is room for alerts.
 */
export const TELEGRAM_LIMITS: RateLimits = {
  overall: [{ count: 30, perMs: SECOND_MS, reserve: 6 }],
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
const SEND_TIMEOUT_S = 20;
/** Of what must not keep something else waiting. */
const BRIEF_TIMEOUT_S = 8;
/** How long Telegram keeps a request for updates open; the client waits a little longer. */
const POLL_S = 30;
/** In one answer, unless fewer are asked for (https://core.telegram.org/bots/api#getupdates). */
const MAX_UPDATES = 100;
const RESTART_MS = 5 * SECOND_MS;
/** Who starts the bot waits no longer for a server that does not answer; it may answer later. */
const START_MS = 5 * SECOND_MS;
/** Answers still under way when the bot stops are waited for this long. */
const STOP_MS = 3 * SECOND_MS;
const CONFIRM_MS = SECOND_MS;
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
  /** Another Bot API server (https://core.telegram.org/bots/api#using-a-local-bot-api-server). */
  readonly apiUrl?: string;
  readonly pictures?: Pictures;
  /** Locale -> translations, for the menus. */
  readonly translators: ReadonlyMap<string, Translate>;
  readonly clock: Clock;
  readonly log: Log;
  /** What a server of one's own allows. */
  readonly limits?: RateLimits;
}

export function createTelegramAdapter(options: TelegramOptions): Adapter {
  const { token, apiUrl, pictures, translators, clock, log, limits = TELEGRAM_LIMITS } = options;
  const api = new Api(token, clientOptions(SEND_TIMEOUT_S, apiUrl));
  // Long polling waits longer than a message may take, so it has a client of its own.
  const bot = new Bot(token, { client: clientOptions(POLL_S + SEND_TIMEOUT_S, apiUrl) });
  const pace = createRateLimiter(limits, monotonicMs);
  const brief = new Api(token, clientOptions(BRIEF_TIMEOUT_S, apiUrl));
  const commands = new Map<string, CommandDeclaration>();
  const chats = createChats(api);
  const isManagers = (command: string) => commands.get(command)?.access === 'manager';
  const post = createPost({ api, uploads: brief, pictures, pace, chats, isManagers, log });
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
  let nextUpdate = 0;
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

  bot.use(({ update }) => {
    nextUpdate = Math.max(nextUpdate, update.update_id + 1);
    if (handler === undefined) return;
    const attending = attend(update, handler).finally(() => underWay.delete(attending));
    underWay.add(attending);
    return attending;
  });

  const sayOutage = createOutageLog(log, clock);
  // The runner tries again automatically, and reports nothing.
  const getUpdates = bot.api.getUpdates.bind(bot.api);
  bot.api.getUpdates = async (options, signal) => {
    const askedAt = monotonicMs();
    try {
      const updates = await getUpdates(options, signal);
      waiting.receive(updates, askedAt, options?.limit ?? MAX_UPDATES);
      return updates;
    } catch (error) {
      if (signal?.aborted !== true) sayOutage(problem(error, 'receive updates').reason, 'not listening to Telegram');
      throw error;
    }
  };

  /** Runs until stopped: an outage, or another instance that is about to end, is waited for. */
  const listen = async (signal: AbortSignal, ready: () => void): Promise<void> => {
    while (!signal.aborted) {
      try {
        bot.botInfo = await api.getMe();
        // A webhook, left by another program, would keep all updates to itself.
        await api.deleteWebhook();
        // The runner would print errors itself, with the token in them.
        const polling = { fetch: { timeout: POLL_S, allowed_updates: UPDATES }, silent: true, retryInterval: 1000 };
        const running = run(bot, { runner: polling });
        const stop = () => void running.stop();
        signal.addEventListener('abort', stop, { once: true });
        ready();
        await running.task();
      } catch (error) {
        if (signal.aborted) return;
        const { reason } = problem(error, 'receive updates');
        sayOutage(reason, `not listening to Telegram, trying every ${RESTART_MS / SECOND_MS} s`);
      }
      ready();
      await pause(RESTART_MS, signal);
    }
  };

  return {
    platform: 'telegram',
    capabilities: {
      concurrentSends: CONCURRENT_SENDS,
      edits: true,
      editsInPlace: true,
      buttons: true,
      images: true,
      mentions: false,
      files: true,
      threads: false,
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
        listening = listen(signal, resolve);
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

    invites: () => (bot.isInited() ? invitesOf(botName()) : []),

    async missingPermissions(address, extras) {
      const { chat } = parseAddress(address);
      return missingPermissions(api, chat, extras);
    },

    async stop() {
      if (stopping === undefined) return;
      stopping.abort();
      stopping = undefined;
      const settled = Promise.all([listening, Promise.allSettled(underWay), backlog.settle(), post.settle()]);
      await within(STOP_MS, settled);
      // Tells Telegram what was answered, or it would be answered again after the next start.
      if (nextUpdate > 0) {
        const confirming = api.getUpdates({ offset: nextUpdate, limit: 1, timeout: 0 }).catch(() => undefined);
        await within(CONFIRM_MS, confirming);
      }
    },
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
