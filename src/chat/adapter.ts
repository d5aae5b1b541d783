import type { Address, Platform, Space } from '../address.ts';
import type { EpochMs } from '../clock.ts';
import type { Region } from '../regions/regions.ts';
import type { Choice, CommandDeclaration, Invocation, Question, Reply } from './command.ts';
import type { Message } from './message.ts';

export interface Receipt {
  /** The platform's id of the message, enough (with the address) to edit it or answer it. */
  readonly messageId: string;
  readonly at: EpochMs;
}

/** An incident, or a story: in a forum, and where `hasThread` says so, its messages stand in a thread of their own. */
export interface Subject {
  readonly hasThread: boolean;
  /** The first message about it at this address, where there is one. */
  readonly first?: string;
  /** Names of topics, for the tags of forums. */
  readonly topics: readonly string[];
}

export interface SendOptions {
  /** Deterministic: the delivery's id. Discord uses it as nonce; other platforms ignore it. */
  readonly idempotencyKey: string;
  /** Answer this message of ours (dropped silently where that message no longer exists). */
  readonly replyTo?: string;
  /** Change this message of ours instead of sending a new one. */
  readonly edit?: string;
  /** What several messages are about. */
  readonly subject?: Subject;
  /** It stays in view until it is named in `unpin`; where that is not possible, it is sent all the same. */
  readonly pin?: boolean;
  /** Messages of ours that need not stay in view any longer. */
  readonly unpin?: readonly string[];
  /** Earlier attempts to send the same that met an outage. */
  readonly outages?: number;
  /** Aborted: it is given up, and must leave every queue unless it is on its way. */
  readonly signal?: AbortSignal;
}

export interface Capabilities {
  /** Sends to different addresses that make sense at once; sends to one address are always in order. */
  readonly concurrentSends: number;
  readonly edits: boolean;
  /** Edited, a message changes where it stands; where it is false, it is shown anew. */
  readonly editsInPlace: boolean;
  readonly buttons: boolean;
  readonly images: boolean;
  readonly mentions: boolean;
  /** A file of a message is one; where it is false, its text is shown. */
  readonly files: boolean;
  /** Messages about one thing can stand in a thread of their own: `subject` is of use. */
  readonly threads: boolean;
  /** A channel can take over what another one publishes. */
  readonly follows: boolean;
}

/** What the bot does besides posting: shows pictures, answers earlier messages, opens threads, pins. */
export type Extra = 'pictures' | 'answers' | 'threads' | 'pins';

/** A link that adds the bot somewhere, and the rights that it asks for, by the names that the platform's settings show. */
export interface Invite {
  readonly platform: 'discord' | 'telegram';
  readonly to: 'server' | 'person' | 'channel' | 'group' | 'private-chat';
  readonly url: string;
  readonly rights: readonly string[];
}

/** What the core offers to an adapter: the one thing adapters talk to. */
export interface Handler {
  /** Never throws: what goes wrong becomes a reply. `null`: nothing to say. */
  invoke(invocation: Invocation): Promise<Reply | null>;
  /** At most 25 choices, for autocomplete. Never throws. */
  suggest(question: Question): Promise<readonly Choice[]>;
  /** What is said in place of an answer that could not be shown; logs why. Never throws. */
  excuse(invocation: Invocation, error: unknown): Promise<Reply>;
  /** A chat changed its id (Telegram group -> supergroup): every record moves. */
  moved(from: Space, to: Space): Promise<void>;
  /** A place that the platform does not name by its address (a topic on Telegram) has another name. */
  renamed(address: Address, placeName: string): Promise<void>;
}

/** A chat platform. No optional methods: what a platform lacks is a declared capability. */
export interface Adapter {
  readonly platform: Platform;
  readonly capabilities: Capabilities;
  /** Makes the commands known to the platform (menus, autocomplete), in every language of the bot. Idempotent. */
  publish(commands: readonly CommandDeclaration[]): Promise<void>;
  /** Starts to listen. Idempotent. */
  start(handler: Handler): Promise<void>;
  /** Works without `start`. @throws PlatformError and nothing else. */
  send(address: Address, message: Message, options: SendOptions): Promise<Receipt>;
  /**
   * Names of the permissions the bot would need to post at the address and lacks; empty when it can post.
   * @param extras of these instead, which posting can do without.
   */
  missingPermissions(address: Address, extras?: readonly Extra[]): Promise<readonly string[]>;
  /** What is published at the source arrives at the target, too, from now on. @throws PlatformError, rejected without `follows`. */
  follow(source: Address, target: Address): Promise<void>;
  /**
   * Empty where nothing can be added, and until the platform has told who the bot is.
   * @param region whose alerts somebody wants: where the platform has such links, one of them offers to subscribe.
   */
  invites(region?: Region): readonly Invite[];
  /** Stops listening and lets running work end. Idempotent. */
  stop(): Promise<void>;
}

/** Resolves `Image.key` to a PNG; `undefined` when no picture can be made (the message goes out without). */
export interface Pictures {
  resolve(key: string): Promise<Uint8Array | undefined>;
}
