import { parseDiscordMarkdown } from './discord-markdown.ts';
import type { Body, UploadedFile } from './http.ts';

export interface DiscordMessage {
  readonly channel: string;
  readonly id: string;
  /** All that a reader sees, in the order of reading. */
  text: string;
  links: readonly string[];
  /** What would notify somebody: content only, embeds never do. */
  pings: readonly string[];
  /** Mentions that would at least look like ones. */
  lookalikes: readonly string[];
  buttons: readonly { readonly label: string; readonly id: string }[];
  menus: readonly { readonly label: string; readonly id: string; readonly values: readonly string[] }[];
  picture?: { readonly file: UploadedFile; readonly alt: string };
  file?: UploadedFile;
  readonly isPrivate: boolean;
  /** To the servers that follow its channel. */
  isPublished?: boolean;
  readonly replyTo?: string;
  body: Body;
  edits: number;
}

export interface DiscordFailure {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  /** Seconds, of a 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** Whose limit it is; https://discord.com/developers/docs/topics/rate-limits#header-format-rate-limit-header-examples */
  readonly scope?: 'user' | 'shared';
}

/** What something between us and Discord answers. */
export interface DiscordPage {
  readonly status: number;
  readonly page: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DiscordRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
}

/** One interaction as Discord lives it: how it was acknowledged, what followed. */
export interface Interaction {
  readonly id: string;
  /** Interaction callback type of the first answer, and when it came. */
  acknowledged?: { readonly type: number; readonly afterMs: number; readonly data: Body | undefined };
  /** The message the answer is, or the one whose button was pressed. */
  message?: DiscordMessage;
  readonly followUps: DiscordMessage[];
  deleted: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The JSON part of a message, which may have come with files. */
export function contentOf(raw: Body): Body {
  return (typeof raw.payload_json === 'string' ? JSON.parse(raw.payload_json) : raw) as Body;
}

export function refused(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

const invalid = (message: string) => refused(400, 50035, `Invalid Form Body: ${message}`);

/** @returns what Discord would refuse in a message. */
export function problemOf(body: Body): Answer | undefined {
  const [embed = {}] = (body.embeds ?? []) as Body[];
  const fields = (embed.fields ?? []) as { name: string; value: string }[];
  const sizes = [embed.title, embed.description, ...fields.flatMap((field) => [field.name, field.value])];
  const ids = [...buttonsOf(body), ...menusOf(body)].map(({ id }) => id);
  const rows = (body.components ?? []) as { components: readonly unknown[] }[];
  if (rows.length > 5 || rows.some(({ components }) => components.length > 5)) return invalid('components');
  if (String(body.content ?? '') === '' && Object.keys(embed).length === 0)
    return refused(400, 50006, 'Cannot send an empty message');
  if (String(body.content ?? '').length > 2000) return invalid('content');
  if (String(embed.title ?? '').length > 256 || String(embed.description ?? '').length > 4096) return invalid('embed');
  if (fields.length > 25) return invalid('fields');
  if (fields.some(({ name, value }) => !name || !value || name.length > 256 || value.length > 1024))
    return invalid('field');
  if (sizes.reduce<number>((sum, part) => sum + String(part ?? '').length, 0) > 6000) return invalid('embed size');
  if (new Set(ids).size < ids.length) return invalid('Component custom id cannot be duplicated');
  if (ids.some((id) => id.length > 100)) return invalid('custom_id');
  return undefined;
}

export function tooMany(seconds: number, global: boolean, scope: 'user' | 'shared' = 'user'): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': global ? 'global' : scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

export function failureAnswer({
  status,
  code = 0,
  message = 'failure',
  retryAfter,
  global = false,
  scope,
}: DiscordFailure): Answer {
  return retryAfter === undefined ? { status, body: { code, message } } : tooMany(retryAfter, global, scope);
}

function buttonsOf(body: Body): { label: string; id: string }[] {
  return componentsOf(body, BUTTON).map((one) => ({ label: String(one.label), id: String(one.custom_id) }));
}

const BUTTON = 2;
const MENU = 3;

const componentsOf = (body: Body, type: number): Body[] =>
  ((body.components ?? []) as { components: Body[] }[]).flatMap((row) =>
    row.components.filter((one) => one.type === type),
  );

function menusOf(body: Body): DiscordMessage['menus'] {
  return componentsOf(body, MENU).map(({ placeholder, custom_id: id, options }) => ({
    label: String(placeholder),
    id: String(id),
    values: (options as { value: string }[]).map(({ value }) => value),
  }));
}

export function seenOf(
  body: Body,
): Pick<DiscordMessage, 'text' | 'links' | 'pings' | 'lookalikes' | 'buttons' | 'menus'> {
  const [embed = {}] = (body.embeds ?? []) as Body[];
  const fields = (embed.fields ?? []) as { name: string; value: string }[];
  const content = parseDiscordMarkdown(String(body.content ?? ''));
  const parts = [embed.title, embed.description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter((part) => part !== undefined)
    .map((part) => parseDiscordMarkdown(String(part)));
  const allowed = (body.allowed_mentions ?? { parse: ['everyone', 'roles', 'users'] }) as {
    parse?: string[];
    roles?: string[];
  };
  const pings = content.pings.filter(
    (ping) => (allowed.parse ?? []).length > 0 || (allowed.roles ?? []).some((role) => ping === `<@&${role}>`),
  );
  return {
    text: [content.text, ...parts.map(({ text }) => text)].filter((part) => part !== '').join('\n'),
    links: [...(embed.url === undefined ? [] : [String(embed.url)]), ...parts.flatMap(({ links }) => links)],
    pings,
    lookalikes: parts.flatMap(({ pings: found }) => found),
    buttons: buttonsOf(body),
    menus: menusOf(body),
  };
}
