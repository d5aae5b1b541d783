import { existsSync } from 'node:fs';
import { createTelegramAdapter } from '../../adapters/telegram/index.ts';
import { UNLIMITED } from '../../src/chat/rate-limiter.ts';
import {
  type CounterpartOptions,
  type Part,
  type Person,
  type ServerCounterpart,
  SHARED_DIR,
  type Shown,
  TRANSLATORS,
  type Where,
} from './counterpart.ts';
import {
  createTelegramServer,
  seconds,
  type TelegramFailure,
  type TelegramMessage,
  type TelegramRequest,
  type TelegramServer,
} from './telegram-server.ts';
import { createTelegramCheck } from './telegram-spec.ts';

export const GROUP = -1001;
export const TOPIC = 31;
export const DIRECT = 7;
const TOKEN = '4242:telegram-token_that_nobody-may-see';

const REFUSALS: Readonly<Record<string, TelegramFailure>> = {
  'rate-limited': {
    error_code: 429,
    description: 'Too Many Requests: retry after 43838',
    parameters: { retry_after: 43_838 },
  },
  unavailable: { error_code: 502, description: 'Bad Gateway' },
  rejected: { error_code: 400, description: "Bad Request: can't parse entities" },
  forbidden: { error_code: 400, description: 'Bad Request: not enough rights to send text messages to the chat' },
  gone: { error_code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
  moved: {
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: -1009 },
  },
};

const described = existsSync(`${SHARED_DIR}/specs/telegram-bot-api.json`) ? createTelegramCheck(SHARED_DIR) : undefined;

const HAS: Readonly<Record<Part, (request: TelegramRequest) => boolean>> = {
  pictures: ({ method }) => method === 'sendPhoto' || method === 'editMessageMedia',
  markup: ({ payload }) => payload.parse_mode !== undefined,
  buttons: ({ payload }) => payload.reply_markup !== undefined,
};

export interface TelegramCounterpart extends ServerCounterpart {
  readonly server: TelegramServer;
}

export async function openTelegram({
  limits = UNLIMITED,
  translators = TRANSLATORS,
}: CounterpartOptions = {}): Promise<TelegramCounterpart> {
  const server = await createTelegramServer({
    token: TOKEN,
    ...(described && { check: described }),
  });
  server.chats.set(GROUP, { id: GROUP, type: 'supergroup', title: 'Miners', is_forum: true });
  let nextMessage = 1;

  const known = ({ id, isManager, isBot = false }: Person) => {
    const user = { id, is_bot: isBot, first_name: 'Someone', language_code: 'ru' };
    server.members.set(`${GROUP} ${id}`, { status: isManager ? 'administrator' : 'member', user });
    return user;
  };

  return {
    server,
    platform: 'telegram',
    token: TOKEN,
    addresses: {
      space: `telegram:${GROUP}`,
      thread: `telegram:${GROUP}:${TOPIC}`,
      direct: `telegram:${DIRECT}`,
    },
    connect: ({ log, pictures }) =>
      createTelegramAdapter({
        token: TOKEN,
        apiUrl: server.url,
        translators,
        clock: Date.now,
        log,
        limits,
        ...(pictures && { pictures }),
      }),
    do({ command, words, file }, person, where) {
      nextMessage += 1;
      const message = {
        message_id: nextMessage,
        date: seconds(),
        from: known(person),
        [file === undefined ? 'text' : 'caption']: `/${command} ${words}`.trim(),
        ...(file !== undefined && { document: server.keep(file) }),
      };
      server.push({ message: { ...message, ...placeOf(server, where) } });
    },
    press(button, { id }, person, where) {
      const message = server.messages.find((one) => String(one.id) === id);
      const data = message?.buttons.find(({ label }) => label === button)?.data ?? 'none';
      const pressed = { message_id: Number(id), date: seconds(), text: message?.text, ...placeOf(server, where) };
      server.push({ callback_query: { id: '1', from: known(person), chat_instance: '1', data, message: pressed } });
    },
    shown(address) {
      const [, chat, topic] = address.split(':');
      return server.messages
        .filter((one) => String(one.chat) === chat && String(one.thread ?? '') === (topic ?? ''))
        .map(shownOf);
    },
    refuseNext(kind) {
      const refusal = REFUSALS[kind];
      if (refusal === undefined) return;
      // A rejected message is tried in simpler forms first.
      if (kind === 'rejected') server.refuse(({ method }) => method === 'sendMessage', refusal);
      else server.fail('sendMessage', refusal);
    },
    refuseEvery(part, trouble) {
      const failure = typeof trouble === 'number' ? { error_code: trouble, description: 'Refused' } : trouble;
      server.refuse(HAS[part], failure);
    },
    violations: () => server.violations,
    close: () => server.close(),
  };
}

/** The parts of a message that say where it was written. */
function placeOf(server: TelegramServer, where: Where) {
  if (where === 'direct') return { chat: { id: DIRECT, type: 'private', first_name: 'Someone' } };
  const chat = server.chats.get(GROUP);
  return where === 'thread' ? { chat, message_thread_id: TOPIC, is_topic_message: true } : { chat };
}

function shownOf(message: TelegramMessage): Shown {
  return {
    id: String(message.id),
    text: message.text,
    links: message.links,
    pings: message.pings,
    buttons: message.buttons.map(({ label }) => label),
    isPrivate: false,
    ...(message.replyTo === undefined ? {} : { replyTo: String(message.replyTo) }),
    // Telegram has no alternative texts.
    ...(message.photo === undefined ? {} : { picture: { alt: '' } }),
    ...(message.document === undefined ? {} : { file: message.document }),
    edits: message.edits,
  };
}
