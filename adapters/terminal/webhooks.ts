import { type Address, spaceOf } from '../../src/address.ts';
import type { Invocation } from '../../src/chat/command.ts';
import { type Message, text } from '../../src/chat/message.ts';

/** The webhooks that alerts can be posted to; the same URL is the same webhook. */
export interface Webhooks {
  addressOf(url: string): Address;
  /** Remembers where to post. @returns how its receiver knows who posts, for a person. */
  open(url: string): Promise<(locale: string) => string>;
  /** Names those that are subscribed, for a person; undefined: there are none. */
  listed(locale: string): Promise<string | undefined>;
}

/** An invocation about a webhook, and how it is named in a line. */
export interface AboutWebhook {
  readonly url: string;
  readonly invocation: Invocation;
  /** Set where it is subscribed: how requests are signed. */
  readonly note?: (locale: string) => string;
}

/** Commands about the place where alerts arrive; elsewhere a URL is what is asked about. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['subscribe', 'unsubscribe', 'subscriptions', 'settings', 'forget']);
const NAMED = /(?:^|\s)(?:(?:webhook|url)[:=])?(https?:\/\/\S+)(?=\s|$)/iu;

/** @returns null: the line is about the terminal itself. */
export async function aboutWebhook(invocation: Invocation, webhooks: Webhooks): Promise<AboutWebhook | null> {
  const { command, words = '' } = invocation;
  const [named, url = ''] = NAMED.exec(words) ?? [];
  if (named === undefined || !OF_A_PLACE.has(command) || !URL.canParse(url)) return null;
  const address = webhooks.addressOf(url);
  const left = words.replace(named, ' ').trim();
  const about = { url, invocation: { ...invocation, words: left, space: spaceOf(address), address } };
  // Who asks about one that nobody subscribed leaves nothing behind.
  return command === 'subscribe' ? { ...about, note: await webhooks.open(url) } : about;
}

/** @returns the answer: it says which webhook it is about, and once alerts go there, how they are signed. */
export function answerAbout({ url, note }: AboutWebhook, message: Message): Message {
  const signed = note !== undefined && message.tone === 'good' ? [[text(note(message.locale ?? 'en'))]] : [];
  const title = `${new URL(url).host} · ${message.title}`;
  return { ...message, title, paragraphs: [...message.paragraphs, ...signed] };
}

/** @returns what one would type instead of pressing a button of such an answer. */
export function lineAbout({ url }: AboutWebhook, line: string | null): string | null {
  const [command = '', name = ''] = /^\/(\w+)/u.exec(line ?? '') ?? [];
  return line === null || !OF_A_PLACE.has(name) ? line : `${command} ${url}${line.slice(command.length)}`;
}

/** @returns the subscriptions of the terminal, with the webhooks that have others. */
export async function withWebhooks(command: string, message: Message, webhooks: Webhooks): Promise<Message> {
  const named = command === 'subscriptions' ? await webhooks.listed(message.locale ?? 'en') : undefined;
  return named === undefined ? message : { ...message, paragraphs: [...message.paragraphs, [text(named)]] };
}
