import type { z } from 'zod';
import type { Address, Platform, Space } from '../address.ts';
import type { EpochMs } from '../clock.ts';
import type { Translate } from '../i18n.ts';
import type { Services } from './bot.ts';
import type { Message, Span } from './message.ts';

/** One possible value of an option: `value` parses, `label` is for people. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What a word may have been meant for: a value of another option of the same command. */
export interface Near extends Choice {
  readonly option: string;
}

/** A name, and what is answered for it. */
export interface Widened {
  readonly typed: string;
  readonly place: string;
}

/** A command someone issued, with the platform removed. The same words give the same Invocation everywhere. */
export interface Invocation {
  readonly platform: Platform;
  readonly space: Space;
  readonly address: Address;
  /** `roles`: ids, where the platform has roles. */
  readonly caller: { readonly id: string; readonly isManager: boolean; readonly roles?: readonly string[] };
  readonly command: string;
  /** Option name -> raw text as given; lists keep their commas. Parsed by the declaration in the core, never by an adapter. */
  readonly options: Readonly<Record<string, string>>;
  /** What follows the command's name, as typed, where the platform has no typed options: the core makes options of it. */
  readonly words?: string;
  /** What the platform calls the place, where its address has no name. */
  readonly placeName?: string;
  /** Where it is answered, when that is not the space it is about: in the language and the time zone of there. */
  readonly answeredIn?: Space;
  /** BCP 47 as the platform reports it, where it does. */
  readonly locale?: string;
  readonly at: EpochMs;
  /** The message of ours whose button was pressed or that was answered. */
  readonly messageId?: string;
  /**
   * Reads the file that goes along: the one that is attached or, where nothing can be attached, the one at this path. Absent:
   * nothing goes along. @throws UserError
   */
  readonly openFile?: (path: string) => Promise<Uint8Array>;
}

/** Autocomplete: what could this half-typed option be? */
export interface Question {
  readonly space: Space;
  readonly address: Address;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly locale?: string;
}

export interface Reply {
  readonly message: Message;
  /** `replace` edits the message whose button was pressed. */
  readonly mode: 'new' | 'replace';
  /** What a replaced message does not show, for the moment, where the platform has such words. */
  readonly toast?: readonly Span[];
}

/** Discord's option types that we use; Telegram and the terminal take all of them as words. */
export type OptionKind = 'string' | 'integer' | 'boolean' | 'channel' | 'role' | 'file';

export interface CommandOption {
  /** [a-z][a-z0-9_]{0,31}, the limit of Discord (https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming). */
  readonly name: string;
  /** What languages call it, besides. */
  readonly names?: readonly string[];
  /** Message id of its description (<= 100 characters in every language). */
  readonly description: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  /** Takes several values, joined by commas. */
  readonly many: boolean;
  /** Takes any words: on Telegram and in the terminal only those that no other option accepts. */
  readonly free?: boolean;
  /** Words of its longest value; absent: as many as the longest name of a place. */
  readonly mostWords?: number;
  /** Whether a value of more than two words may begin with these; absent: it may. Asked once for all phrases from a word on. */
  readonly mayGoOn?: (two: string) => boolean;
  /** Only these platforms have such a thing; absent: all. */
  readonly platforms?: readonly Platform[];
  /** What is written with a minus, or after a word such as "without", is left out: its values begin with `-`. */
  readonly excludes?: boolean;
  /** What its name alone asks for. */
  readonly alone?: string;
  /** The value together with what was typed later, where that completes it: `daily` and `7:30`. */
  readonly completed?: (value: string, more: string) => string | undefined;
  /** Whether a phrase that does not parse is the name of several values, one of which is meant. */
  readonly isShared?: (phrase: string) => boolean;
  /** Of a value, what stands for more than it names: `siberia`, which is looked for in all of Russia. */
  readonly widened?: (value: string, locale: string) => readonly Widened[];
  /** Whether a word that does not parse is nevertheless meant for it: it means several values. */
  readonly mayBe?: (typed: string) => boolean;
  /** What a word for a free option may have been meant for. Absent: every word is taken as it is. */
  readonly near?: (typed: string, locale: string) => readonly Near[];
  /** Raw text -> value. A word on Telegram goes to the first option whose schema accepts it. */
  readonly parse: z.ZodType;
  /** What it is where a message of ours is answered: one choice for each thing that the message told. */
  readonly ofMessage?: (address: Address, messageId: string, services: Services) => Promise<readonly Choice[]>;
  /** Whether what is typed means that message, as nothing does. */
  readonly pointsAt?: (typed: string) => boolean;
  readonly suggest?: (question: Question, services: Services) => Promise<readonly Choice[]> | readonly Choice[];
}

export interface CommandContext<Args = unknown> {
  readonly invocation: Invocation;
  /** Parsed by `options[i].parse`; absent ones are undefined. */
  readonly args: Args;
  readonly t: Translate;
  /** The locale of `t`, for the names of places. */
  readonly locale: string;
  readonly now: EpochMs;
  readonly services: Services;
}

/** One of the things that a command does. */
export interface CommandAction {
  /** What the option that names it says. */
  readonly value: string;
  /** Message ids: of its name, and of its description (<= 100 characters in every language). */
  readonly name: string;
  readonly description: string;
  /** Names of the options that it takes. */
  readonly options: readonly string[];
}

/** A command as adapters and the bot see it; `define-command.ts` makes one whose arguments are typed. */
export interface CommandDeclaration {
  /** [a-z][a-z0-9_]{0,31}: the strictest of the platforms (https://core.telegram.org/bots/api#botcommand). */
  readonly name: string;
  /** Message id of its description (<= 100 characters in every language). */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** One option says what it does: where a platform has commands inside commands, each action is one. */
  readonly actions?: { readonly option: string; readonly of: readonly CommandAction[] };
  readonly access: 'anyone' | 'manager';
  /** Declared, because Discord fixes it when a reply is deferred. */
  readonly visibility: 'public' | 'private';
  /** Only these platforms show it; absent: all. */
  readonly platforms?: readonly Platform[];
  /** It answers, too, where the bot is not: people take it along (https://discord.com/developers/docs/resources/application#installation-context). */
  readonly anywhere?: true;
  readonly run: (context: CommandContext<Readonly<Record<string, unknown>>>) => Promise<Reply | null>;
}
