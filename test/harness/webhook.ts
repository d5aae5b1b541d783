import { createWebhookAdapter } from '../../adapters/webhook/index.ts';
import type { TargetForm } from '../../adapters/webhook/target.ts';
import type { PlatformFailure } from '../../src/chat/errors.ts';
import type { Counterpart, Shown } from './counterpart.ts';
import { answerJson, type Body, readBody, serve } from './http.ts';

/** It stands in the address, and is the secret where a receiver has one in the body or a header. */
const TOKEN = 'whsec_bm9ib2R5LW1heS1zZWUtdGhpcy1zZWNyZXQ=';
const ID = 'ops';

const REFUSALS: Readonly<Record<string, { readonly status: number; readonly headers?: Record<string, string> }>> = {
  'rate-limited': { status: 429, headers: { 'retry-after': '43838' } },
  unavailable: { status: 502 },
  rejected: { status: 400 },
  forbidden: { status: 403 },
  gone: { status: 410 },
};

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly raw: string;
  readonly body: Body;
}

/** What a person or a program sees of a body. */
interface Seen {
  readonly text: string;
  readonly links: readonly string[];
  readonly wrong?: readonly string[];
}

/** Programs make a link of everything that looks like one. */
const plain = (text: string, more: readonly string[] = []): Seen => ({
  text: text.replace(/ <(?=https?:)[^>]*>/gu, ''),
  links: [...more, ...[...text.matchAll(/\w+:\/\/[^\s<>]+/gu)].map(([found]) => found)],
});

const SEES: Readonly<Record<TargetForm, (body: Body) => Seen>> = {
  json: (body) => plain(String(body.text)),
  pagerduty(body) {
    const payload = body.payload as { readonly summary: string; readonly custom_details: Body };
    const wrong = payload.summary.length > 1024 ? ['the summary is too long'] : [];
    return { ...plain(String(payload.custom_details.text)), wrong };
  },
  ntfy(body) {
    const isLong = Buffer.byteLength(String(body.message)) > 4096;
    const seen = plain(`${body.title}\n${body.message}`, body.click === undefined ? [] : [String(body.click)]);
    return { ...seen, wrong: isLong ? ['the message is too long'] : [] };
  },
  slack(body) {
    const [{ elements: sections }] = body.blocks as [{ elements: { elements: { text: string; url?: string }[] }[] }];
    const elements = sections.flatMap((one) => one.elements);
    const wrong = elements.filter(({ text }) => text === '').map(() => 'an empty element');
    const links = elements.flatMap(({ url }) => url ?? []);
    const text = elements.map((one) => one.text).join('');
    return { text, links: [...links, ...plain(text).links], wrong: text.length > 13_200 ? ['too long'] : wrong };
  },
  mattermost: (body) => readMarkdown(String(body.text)),
};

/** The markdown of Mattermost as far as a message may use it; every other sign with a meaning is wrong. */
function readMarkdown(markdown: string): Seen {
  const links: string[] = [];
  const wrong: string[] = markdown.length > 16_383 ? ['the text is too long'] : [];
  const bare = markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)/gu, (_, label: string, url: string) => {
      links.push(url);
      return label;
    })
    .replace(/(?<!\\)\*\*/gu, '');
  const text = bare.replace(/\\([\\`*_{}[\]()#+\-.!~|>])|[\\`*_{}[\]#~|]/gu, (found, sign: string | undefined) => {
    if (sign === undefined) wrong.push(`${found} is markup`);
    return sign ?? found;
  });
  if (/@\w|:\w+:|&\w+;|<\w/u.test(text)) wrong.push(`a mention, emoji, entity or tag: ${text}`);
  return { text, links: [...links, ...plain(text).links], wrong };
}

/** A receiver of one form behind a local server, and what it was sent. */
export async function openWebhook(form: TargetForm): Promise<Counterpart & { readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const shown: Shown[] = [];
  const wrong: string[] = [];
  let refusal: PlatformFailure['kind'] | undefined;
  const server = await serve(async (request, response) => {
    const body = (await readBody(request)) as Body;
    received.push({ path: request.url ?? '', headers: request.headers, raw: JSON.stringify(body), body });
    const refused = refusal === undefined ? undefined : REFUSALS[refusal];
    refusal = undefined;
    if (refused !== undefined) return answerJson(response, refused.status, {}, refused.headers);
    const seen = SEES[form](body);
    wrong.push(...(seen.wrong ?? []));
    const [, alt] = /^\[(.+)\]$/mu.exec(seen.text) ?? [];
    shown.push({
      id: String(request.headers['webhook-id'] ?? `message ${shown.length}`),
      text: seen.text,
      links: seen.links,
      pings: [],
      buttons: [],
      isPrivate: false,
      edits: 0,
      ...(alt === undefined ? {} : { picture: { alt } }),
    });
    answerJson(response, 200, {});
  });
  const nothingAsked = () => {
    throw new Error('nobody asks anything there');
  };
  return {
    platform: 'webhook',
    token: TOKEN,
    addresses: { space: `webhook:${ID}`, direct: `webhook:${ID}`, thread: `webhook:${ID}` },
    received,
    connect: () =>
      createWebhookAdapter({
        targetOf: async (address) =>
          address === `webhook:${ID}` ? { id: ID, url: `${server.url}/in/${TOKEN}`, form, secret: TOKEN } : undefined,
        boardUrl: 'https://board.example',
        userAgent: 'Hashwire/test',
        clock: () => Date.UTC(2022, 0, 7, 15),
      }),
    do: nothingAsked,
    press: nothingAsked,
    shown: () => shown,
    refuseNext(kind) {
      refusal = kind;
    },
    violations: () => wrong,
    close: server.close,
  };
}
