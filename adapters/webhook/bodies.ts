import type { AlertFacts, Message } from '../../src/chat/message.ts';
import type { EpochMs } from '../../src/clock.ts';
import { cut } from '../../src/text/truncate.ts';
import { asPlainText, harmless, linesOf, type Piece, shortened, WORD_JOINER } from './render.ts';
import type { Target, TargetForm } from './target.ts';

/** One request: what is posted, and what it is recognised by when it comes again. */
export interface Post {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface BodyOptions {
  /** Of a message that tells of no alert. */
  readonly id: string;
  /** Where people reach the board, without a slash at its end. */
  readonly boardUrl?: string | undefined;
  readonly now: EpochMs;
}

const MAX_TEXT = 20_000;
/** https://docs.slack.dev/reference/block-kit/blocks gives no limit for rich text; whole messages end at 13,200 characters. */
const MAX_SLACK = 10_000;
/** https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
const MAX_SLACK_FALLBACK = 3000;
/** https://developers.mattermost.com/integrate/webhooks/incoming/ */
const MAX_MATTERMOST = 16_000;
/** Bytes; a longer one becomes a file: https://docs.ntfy.sh/publish/#limitations */
const MAX_NTFY = 4000;
const MAX_NTFY_TITLE = 250;
/** https://developer.pagerduty.com/docs/events-api-v2-overview */
const MAX_PAGERDUTY = 1024;

/** @returns the requests that tell the message: programs get one for each alert, people one for the message. */
export function postsOf(message: Message, target: Target, options: BodyOptions): readonly Post[] {
  const { id } = options;
  switch (target.form) {
    case 'slack':
      return [{ id, body: slack(message) }];
    case 'mattermost':
      return [{ id, body: { text: markdown(linesOf(message), MAX_MATTERMOST) } }];
    case 'ntfy':
      return [{ id, body: ntfy(message, target.url) }];
    default:
      return factsOf(message, options).map((facts) => ({
        id: facts.id,
        body: target.form === 'json' ? json(facts, message, options) : pagerDuty(facts, message, target, options),
      }));
  }
}

/** Where the form of a receiver is posted: ntfy takes JSON at its root only (https://docs.ntfy.sh/publish/#publish-as-json). */
export const postAddress = ({ form, url }: { readonly form: TargetForm; readonly url: string }): string =>
  form === 'ntfy' ? new URL('.', url).href : url;

/** What tells of no alert is told in the same fields. */
function factsOf(message: Message, { id, now }: BodyOptions): readonly AlertFacts[] {
  if (message.facts !== undefined && message.facts.length > 0) return message.facts;
  const [, ...lines] = linesOf(message);
  return [
    {
      id,
      reason: 'notice',
      thread: id,
      region: null,
      parts: [],
      dimension: null,
      state: null,
      phase: null,
      since: null,
      until: null,
      severity: 1,
      headline: message.title,
      sentences: lines.map((line) => cut(line.map(({ text }) => text).join(''), MAX_TEXT)),
      sources: [],
      incidentId: null,
      storyId: null,
      at: now,
    },
  ];
}

const iso = (at: EpochMs | null): string | null => (at === null ? null : new Date(at).toISOString());

function json(facts: AlertFacts, message: Message, { boardUrl }: BodyOptions): Post['body'] {
  const { since, until, at, sources, incidentId: _, storyId: __, ...same } = facts;
  return {
    ...same,
    since: iso(since),
    until: iso(until),
    at: iso(at),
    sources: sources.map((one) => ({ ...one, at: iso(one.at) })),
    links: linksOf(facts, boardUrl),
    text: asPlainText(shortened(linesOf(message), MAX_TEXT, (text) => harmless(text).length)),
  };
}

/** Pages about it: the publishers' own, and those of the board where there is one. */
function linksOf({ region, incidentId, storyId, sources }: AlertFacts, boardUrl: string | undefined) {
  const pages = [
    { rel: 'region', path: region },
    { rel: 'incident', path: incidentId },
    { rel: 'story', path: storyId },
  ];
  const ofBoard = pages.flatMap(({ rel, path }) =>
    boardUrl === undefined || path === null ? [] : [{ rel, url: `${boardUrl}/${rel}/${encodeURIComponent(path)}` }],
  );
  return [...sources.map(({ url }) => ({ rel: 'source', url })), ...ofBoard];
}

const PAGERDUTY_SEVERITY = { 1: 'info', 2: 'warning', 3: 'critical' } as const;
const ENDS: ReadonlySet<string> = new Set(['resolved', 'ended', 'corrected']);

/** https://developer.pagerduty.com/docs/send-alert-event: what belongs together has one key, and its end resolves it. */
function pagerDuty(facts: AlertFacts, message: Message, { secret }: Target, options: BodyOptions): Post['body'] {
  const details = json(facts, message, options);
  return {
    routing_key: secret,
    event_action: ENDS.has(facts.reason) ? 'resolve' : 'trigger',
    dedup_key: `hashwire:${facts.thread}`,
    payload: {
      summary: cut(facts.headline || message.title, MAX_PAGERDUTY),
      source: facts.region ?? 'hashwire',
      severity: PAGERDUTY_SEVERITY[facts.severity],
      timestamp: iso(facts.at),
      ...(facts.dimension === null ? {} : { class: facts.dimension }),
      custom_details: details,
    },
    links: linksOf(facts, options.boardUrl).map(({ rel, url }) => ({ href: url, text: rel })),
  };
}

/** Rich text has no markup that a publisher's words could be taken for. */
function slack(message: Message): Post['body'] {
  const lines = shortened(linesOf(message), MAX_SLACK, (text) => harmless(text).length);
  const elements = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'text', text: '\n' }]),
    ...line
      .filter(({ text }) => text !== '')
      .map(({ text, isBold, url }) => ({
        ...(url === undefined ? { type: 'text', text: harmless(text) } : { type: 'link', text: harmless(text), url }),
        ...(isBold && { style: { bold: true } }),
      })),
  ]);
  // Notifications show this alone; & < > are the only signs with a meaning in it.
  const fallback = cut(message.title, MAX_SLACK_FALLBACK)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
  const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
  return { text: fallback, blocks, unfurl_links: false, unfurl_media: false };
}

/** What its parser takes for markup and cannot be told otherwise by a backslash: entities, tags, emoji. */
const NO_ESCAPE = /(?<=[&<])(?=\S)|(?<=:)(?=[\p{L}_+-]|\d+:)/gu;
const ESCAPED = /[\\`*_{}[\]()#+\-.!~|>]/gu;

/** https://docs.mattermost.com/end-user-guide/collaborate/format-messages.html */
function markdown(lines: readonly (readonly Piece[])[], limit: number): string {
  const escaped = (text: string) =>
    harmless(text)
      .replace(NO_ESCAPE, WORD_JOINER)
      .replace(ESCAPED, (sign) => `\\${sign}`);
  const shown = ({ text, isBold, url }: Piece) => {
    if (url !== undefined) return `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    return isBold && text.trim() !== '' ? `**${escaped(text.trim())}**${/\s$/u.test(text) ? ' ' : ''}` : escaped(text);
  };
  return shortened(lines, limit, (text) => escaped(text).length)
    .map((line) => line.map(shown).join(''))
    .join('\n\n');
}

const NTFY_PRIORITY = { critical: 5, warning: 4, good: 3, neutral: 3, unknown: 3 } as const;
const NTFY_TAG = { critical: 'rotating_light', warning: 'warning', good: 'white_check_mark' } as const;

function ntfy(message: Message, url: string): Post['body'] {
  const [, ...rest] = linesOf(message);
  const { tone } = message;
  const bytes = (text: string) => Math.max(Buffer.byteLength(harmless(text)), text.length);
  const click = message.facts?.flatMap(({ sources }) => sources)[0]?.url ?? message.url;
  return {
    topic: decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''),
    title: cut(harmless(message.title), MAX_NTFY_TITLE),
    message: asPlainText(shortened(rest, MAX_NTFY, bytes)),
    priority: message.silent === true ? 2 : NTFY_PRIORITY[tone],
    tags: tone in NTFY_TAG ? [NTFY_TAG[tone as keyof typeof NTFY_TAG]] : [],
    ...(click === undefined ? {} : { click }),
  };
}
