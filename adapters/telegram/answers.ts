import { randomBytes } from 'node:crypto';
import type { Api } from 'grammy';
import type { Message as Posted, UserFromGetMe } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import type { Handler } from '../../src/chat/adapter.ts';
import type { Reply } from '../../src/chat/command.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { type Message, text } from '../../src/chat/message.ts';
import { withButtonsOf } from '../../src/chat/reply.ts';
import { retry } from '../../src/chat/retry.ts';
import { MINUTE_MS, monotonicMs, SECOND_MS } from '../../src/clock.ts';
import { nearestTranslate, type Translate } from '../../src/i18n.ts';
import type { Log } from '../../src/log.ts';
import { spansText } from '../../src/views/format-time.ts';
import { within } from '../../src/wait.ts';
import type { Heard, Pressed } from './commands.ts';
import { isTooOld, toPlatformError } from './errors.ts';
import { about, absent, addingLinks, nameOf } from './managed-chats.ts';
import type { Post, PostOptions } from './post.ts';
import { renderToast } from './render.ts';
import { whileTyping } from './typing.ts';

/** Nobody looks for the answer to a command for longer. */
const ANSWER_MS = 2 * MINUTE_MS;
/** A button stops turning after this, whatever becomes of its answer. */
const TURN_MS = 3 * SECOND_MS;
/** An answer in a group that takes longer waits in the private chat. */
const ASIDE_MS = 8 * SECOND_MS;
/** How long an answer waits there, and how many do. */
const KEEP_MS = 15 * MINUTE_MS;
const MAX_KEPT = 1000;
/** https://core.telegram.org/bots/features#deep-linking: at most 64 of these characters. */
const START = /^\/start(?:@\w+)?\s+([\w-]{22})$/u;

/** `gone`: the message is gone, or too old to be changed. */
type Outcome = 'changed' | 'same' | 'gone';
type Acknowledgement = NonNullable<Parameters<Api['answerCallbackQuery']>[1]>;
type Acknowledged = 'shown' | 'too-old' | 'failed';

export interface Answers {
  /** Asks for the answer, and shows it: what was typed is answered there, a button to who pressed it. @throws PlatformError */
  attend(heard: Heard, to: Handler): Promise<void>;
  /** @returns whether the message fetches the answer to a button, which then follows. */
  fetch(message: Posted): Promise<boolean>;
  /** Never throws. */
  send(address: Address, message: Message): Promise<void>;
  /** Ends the turning of a button; Telegram takes this once. Never throws. */
  acknowledge(query: string): Promise<Acknowledged>;
  wordsOf(locale: string | undefined): Translate;
}

export interface AnswersOptions {
  readonly api: Api;
  readonly post: Post;
  readonly me: () => UserFromGetMe;
  /** Locale -> translations. */
  readonly translators: ReadonlyMap<string, Translate>;
  /** Whether only managers may use a command. */
  readonly isManagers: (command: string) => boolean;
  readonly log: Log;
}

export function createAnswers({ api, post, me, translators, isManagers, log }: AnswersOptions): Answers {
  const kept = new Map<
    string,
    { readonly person: number; readonly until: number; readonly reply: Promise<Reply | null> }
  >();

  const acknowledge = (query: string, how: Acknowledgement = {}): Promise<Acknowledged> =>
    api.answerCallbackQuery(query, how).then(
      () => 'shown',
      (error: unknown) => {
        log.warn({ reason: toPlatformError(error, 'acknowledge').message }, 'a button');
        return isTooOld(error) ? 'too-old' : 'failed';
      },
    );

  const insistently = <T>(attempt: (how: PostOptions) => Promise<T>): Promise<T> =>
    retry((outages, signal) => attempt({ priority: 'reply', outages, signal }), ANSWER_MS);

  const type = async (heard: Heard, replying: Promise<Reply | null>): Promise<void> => {
    const reply = await whileTyping(api, heard.answerAt, replying);
    if (reply === null) return;
    const { invocation, answerAt, answers, isWelcome, said } = heard;
    const replyTo = answers === undefined ? {} : { replyTo: answers };
    if (said?.answer !== undefined && (await replace(answerAt, said.answer, reply.message)) !== 'gone') return;
    try {
      const sent = await insistently((how) => post.send(answerAt, reply.message, { ...how, ...replyTo }));
      if (said !== undefined) said.answer = sent;
    } catch (error) {
      if (!isWelcome || !isClosed(error)) throw error;
      // Who added the bot never wrote to it, so that it may not write to them.
      await insistently((how) => post.send(invocation.address, reply.message, how));
    }
  };

  const press = async (heard: Heard, pressed: Pressed, replying: Promise<Reply | null>): Promise<void> => {
    const isPrivate = heard.chat.type === 'private';
    const reply = await (isPrivate ? replying : within(ASIDE_MS, replying, () => 'late' as const));
    if (reply === 'late') return void (await invite(heard, pressed, () => replying));
    if (reply === null) return void acknowledge(pressed.query);
    if (reply.mode === 'replace' && (await refresh(heard, pressed, reply)) !== 'gone') return;
    if (isPrivate) {
      void acknowledge(pressed.query);
      return type(heard, replying);
    }
    // A question is worth nothing without the buttons that answer it.
    const isQuestion = reply.message.buttons?.flat().some(({ command }) => command === heard.invocation.command);
    const toast = isQuestion ? null : renderToast(reply.message);
    if (toast !== null && (await acknowledge(pressed.query, { text: toast, show_alert: true })) === 'shown') return;
    await aside(heard, pressed, reply);
  };

  /**
   * An answer that is shown in the private chat. What only managers may press was meant for the place it came from: below
   * what a manager asked for there it says so, below a card it would be pressed for the private chat.
   */
  const apart = ({ invocation, chat }: Heard, reply: Reply): Reply => {
    const isOfManager = isManagers(invocation.command) && invocation.caller.isManager && chat.type !== 'private';
    const message = isOfManager
      ? about({ chat, name: nameOf(chat) }, reply.message, isManagers)
      : withButtonsOf(reply.message, (command) => !isManagers(command));
    return { ...reply, message };
  };

  /** The message whose button was pressed becomes the answer. */
  const refresh = async ({ answerAt }: Heard, pressed: Pressed, { message, toast }: Reply): Promise<Outcome> => {
    // The button stops turning even if the chat's turn comes late.
    const turning = setTimeout(() => void acknowledge(pressed.query), TURN_MS);
    try {
      const outcome = await replace(answerAt, pressed.message, message);
      if (outcome === 'gone') return outcome;
      const nothingNew = outcome === 'same' ? wordsOf(message.locale)('button-nothing-new') : undefined;
      const shown = (toast && spansText(toast, message)) ?? nothingNew;
      void acknowledge(pressed.query, shown === undefined ? {} : { text: shown });
      return outcome;
    } finally {
      clearTimeout(turning);
    }
  };

  const replace = (address: Address, messageId: number, message: Message): Promise<Outcome> =>
    insistently((how) => post.edit(address, message, messageId, how)).then(
      (isChanged) => (isChanged ? 'changed' : 'same'),
      (error: unknown) => {
        if (error instanceof PlatformError && error.failure.kind === 'rejected') return 'gone';
        throw error;
      },
    );

  /** To the private chat of who pressed, or to where they can open it: a bot may not write first. */
  const aside = async (heard: Heard, pressed: Pressed, reply: Reply): Promise<void> => {
    try {
      await insistently((how) => post.send(`telegram:${pressed.person}`, apart(heard, reply).message, how));
    } catch (error) {
      if (!isClosed(error)) throw error;
      return void (await invite(heard, pressed, async () => reply));
    }
    void acknowledge(pressed.query, { text: wordsOf(reply.message.locale)('button-answered-aside') });
  };

  /** Leads to the private chat, where the answer waits. @param ask called once Telegram leads there. */
  const invite = async (heard: Heard, pressed: Pressed, ask: () => Promise<Reply | null>): Promise<Acknowledged> => {
    const now = monotonicMs();
    for (const [token, { until }] of kept) if (until <= now || kept.size >= MAX_KEPT) kept.delete(token);
    const token = randomBytes(16).toString('base64url');
    const acknowledged = acknowledge(pressed.query, { url: `https://t.me/${me().username}?start=${token}` });
    const reply = acknowledged.then(async (outcome) => {
      const asked = outcome === 'shown' ? await ask() : null;
      return asked && apart(heard, asked);
    });
    kept.set(token, { person: pressed.person, until: now + KEEP_MS, reply });
    // Said to who fetches it.
    reply.catch(() => undefined);
    return acknowledged;
  };

  const ask = async (heard: Heard, to: Handler): Promise<Reply | null> => {
    const { invocation, about: place } = heard;
    if (typeof place === 'string') {
      return { mode: 'new', message: absent(place, me().username, wordsOf(invocation.locale)) };
    }
    const reply = await to.invoke(invocation).catch((error: unknown) => to.excuse(invocation, error));
    return reply && suited(heard, reply);
  };

  /** Says which chat it is about, where that is another one; alone with the bot, how it is added to others. */
  const suited = ({ invocation, chat, about: place, isWelcome }: Heard, reply: Reply): Reply => {
    const { message } = reply;
    const t = wordsOf(message.locale);
    if (place !== undefined && typeof place !== 'string') {
      const welcome = isWelcome ? [[text(t('added-to', { chat: place.name }))]] : [];
      const all = { ...message, paragraphs: [...welcome, ...message.paragraphs] };
      return { ...reply, message: about(place, all, isManagers) };
    }
    if (invocation.command !== 'start' || chat.type !== 'private') return reply;
    return { ...reply, message: { ...message, links: addingLinks(me().username, t) } };
  };

  const wordsOf = (locale: string | undefined): Translate => nearestTranslate(translators, locale);

  return {
    wordsOf,
    acknowledge,

    send: (address, message) =>
      insistently((how) => post.send(address, message, how)).then(
        () => undefined,
        (error: unknown) => log.warn({ address, reason: toPlatformError(error, 'answer').message }, 'an answer'),
      ),

    async attend(heard, to) {
      const { invocation, pressed, waited } = heard;
      const show = (reply: Promise<Reply | null>) =>
        pressed === undefined ? type(heard, reply) : press(heard, pressed, reply);
      try {
        // Its one answer leads to whatever comes of it; what is too old is left alone.
        if (pressed && waited && (await invite(heard, pressed, () => ask(heard, to))) !== 'failed') return;
        await show(ask(heard, to));
      } catch (error) {
        // The person who asked has left.
        if (error instanceof DOMException && error.name === 'TimeoutError') throw error;
        await show(to.excuse(invocation, error).then((reply) => suited(heard, reply)));
      }
    },

    async fetch({ chat, from, text }) {
      const [, token = ''] = START.exec(text ?? '') ?? [];
      const found = kept.get(token);
      if (found === undefined || chat.type !== 'private' || found.person !== from?.id) return false;
      kept.delete(token);
      const reply = await found.reply;
      if (reply !== null) await insistently((how) => post.send(`telegram:${chat.id}`, reply.message, how));
      return true;
    },
  };
}

/** Not reachable: they never wrote to the bot, or blocked it. */
function isClosed(error: unknown): boolean {
  const { kind } = toPlatformError(error, 'answer').failure;
  return kind === 'gone' || kind === 'forbidden';
}
