import { type Address, spaceOf } from '../../src/address.ts';
import type { Invocation } from '../../src/chat/command.ts';
import { type Message, text } from '../../src/chat/message.ts';

/** A webhook that alerts can be posted to. */
export interface OpenedWebhook {
  readonly address: Address;
  /** How its receiver knows who posts, for a person. */
  readonly note: (locale: string) => string;
}

/** Remembers where to post; the same URL is the same webhook. */
export type OpenWebhook = (url: string) => Promise<OpenedWebhook>;

/** An invocation about a webhook, and how it is named in a line. */
export interface AboutWebhook extends OpenedWebhook {
  readonly url: string;
  readonly invocation: Invocation;
}

/** Commands about the place where alerts arrive; elsewhere a URL is what is asked about. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['subscribe', 'unsubscribe', 'subscriptions', 'settings', 'forget']);
const NAMED = /(?:^|\s)(?:(?:webhook|url)[:=])?(https?:\/\/\S+)(?=\s|$)/iu;

/** @returns null: the line is about the terminal itself. */
export async function aboutWebhook(invocation: Invocation, open: OpenWebhook): Promise<AboutWebhook | null> {
  const { command, words = '' } = invocation;
  const [named, url = ''] = NAMED.exec(words) ?? [];
  if (named === undefined || !OF_A_PLACE.has(command) || !URL.canParse(url)) return null;
  const opened = await open(url);
  const { address } = opened;
  const left = words.replace(named, ' ').trim();
  return { ...opened, url, invocation: { ...invocation, words: left, space: spaceOf(address), address } };
}

/** @returns the answer: it says which webhook it is about, and once alerts go there, how they are signed. */
export function answerAbout({ url, note, invocation }: AboutWebhook, message: Message): Message {
  const isSubscribed = invocation.command === 'subscribe' && message.tone === 'good';
  const signed = isSubscribed ? [[text(note(message.locale ?? 'en'))]] : [];
  const title = `${new URL(url).host} · ${message.title}`;
  return { ...message, title, paragraphs: [...message.paragraphs, ...signed] };
}

/** @returns what one would type instead of pressing a button of such an answer. */
export function lineAbout({ url }: AboutWebhook, line: string | null): string | null {
  const [command = '', name = ''] = /^\/(\w+)/u.exec(line ?? '') ?? [];
  return line === null || !OF_A_PLACE.has(name) ? line : `${command} ${url}${line.slice(command.length)}`;
}
