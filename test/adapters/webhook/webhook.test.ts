import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebhookAdapter } from '../../../adapters/webhook/index.ts';
import type { Target, TargetForm } from '../../../adapters/webhook/target.ts';
import type { Alert, Condition } from '../../../src/alerts/alert.ts';
import { DEFAULT_SETTINGS } from '../../../src/alerts/alert.ts';
import type { Telling } from '../../../src/alerts/notification.ts';
import { regionName } from '../../../src/regions/regions.ts';
import { createCompose } from '../../../src/views/alert-message.ts';
import { testLocales } from '../../harness/bot.ts';
import { answerJson, type LocalServer, readBody, serve } from '../../harness/http.ts';
import { sampleAlert, sampleDelivery } from '../../harness/samples.ts';
import { openWebhook } from '../../harness/webhook.ts';

const AT = Date.UTC(2022, 0, 7, 14, 50);
const NOW = Date.UTC(2022, 0, 7, 15);
const SECRET = 'whsec_bm9ib2R5LW1heS1zZWUtdGhpcy1zZWNyZXQ=';
const CONDITION: Condition = {
  id: 'incident-1',
  region: 'KZ',
  dimension: 'internet',
  state: 'down',
  phase: 'in-force',
  openedAt: AT,
  since: Date.UTC(2022, 0, 5, 11),
  extent: { kind: 'part', parts: ['KZ-75'] },
};
const alert = (over: Partial<Alert> = {}): Alert =>
  sampleAlert({
    id: 'alert-1',
    thread: 'incident-1',
    incidentId: 'incident-1',
    storyId: 'story-1',
    severity: 3,
    headline: 'Internet cut across Kazakhstan',
    sentences: ['Connectivity is at 5 % of normal.'],
    sources: [{ publisher: 'example.org', url: 'https://example.org/kz', at: AT }],
    conditions: [CONDITION],
    at: AT,
    ...over,
  });
const compose = createCompose({ locales: testLocales, regionName });
const told = (one: Alert): Telling => ({
  kind: 'alert',
  alert: one,
  delivery: sampleDelivery({ id: 'delivery-1' }),
  edits: false,
  late: false,
  at: NOW,
});

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((one) => one.close()))));

async function sent(form: TargetForm, ...tellings: Telling[]) {
  const there = await openWebhook(form);
  closing.push(there);
  const adapter = there.connect({ log: { info() {}, warn() {}, error() {} } });
  for (const [index, telling] of tellings.entries()) {
    await adapter.send('webhook:ops', compose(telling, DEFAULT_SETTINGS), { idempotencyKey: `delivery-${index}` });
  }
  expect(there.violations()).toEqual([]);
  return there.received;
}

describe('the JSON of a webhook', () => {
  it('tells an alert in stable fields, with links to its source and to the board', async () => {
    const [{ body } = { body: {} }] = await sent('json', told(alert()));
    expect(body).toMatchObject({
      id: 'alert-1',
      reason: 'first',
      thread: 'incident-1',
      region: 'KZ',
      parts: ['KZ-75'],
      dimension: 'internet',
      state: 'down',
      phase: 'in-force',
      since: '2022-01-05T11:00:00.000Z',
      until: null,
      severity: 3,
      headline: 'Internet cut across Kazakhstan',
      sentences: ['Connectivity is at 5 % of normal.'],
      sources: [{ publisher: 'example.org', url: 'https://example.org/kz', at: '2022-01-07T14:50:00.000Z' }],
      links: [
        { rel: 'source', url: 'https://example.org/kz' },
        { rel: 'region', url: 'https://board.example/region/KZ' },
        { rel: 'incident', url: 'https://board.example/incident/incident-1' },
        { rel: 'story', url: 'https://board.example/story/story-1' },
      ],
      at: '2022-01-07T14:50:00.000Z',
    });
    expect(body).toHaveProperty('text', expect.stringContaining('CRITICAL · Kazakhstan · internet'));
  });

  it('is signed as Standard Webhooks asks: a receiver with the secret can check body, id and time', async () => {
    const [{ headers, raw } = { headers: {}, raw: '' }] = await sent('json', told(alert()));
    const {
      'webhook-id': id,
      'webhook-timestamp': at,
      'webhook-signature': signature,
    } = headers as Record<string, string>;
    expect([id, at]).toEqual(['alert-1', String(NOW / 1000)]);
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${at}.${raw}`).digest('base64')}`);
    const other = createHmac('sha256', 'another key').update(`${id}.${at}.${raw}`).digest('base64');
    expect(signature).not.toBe(`v1,${other}`);
  });

  it('is one request for each alert of a digest, and the same fields where no alert is told', async () => {
    const alerts = [alert(), alert({ id: 'alert-2', headline: 'Power cut', conditions: [] })];
    const received = await sent(
      'json',
      { kind: 'digest', alerts, reason: 'quiet-hours', at: NOW },
      {
        kind: 'notice',
        notice: 'rejected',
        address: 'webhook:ops',
        missing: [],
        why: '',
        waiting: 0,
        isDirect: false,
        at: NOW,
      },
    );
    expect(received.map(({ body }) => body.id)).toEqual(['alert-1', 'alert-2', 'delivery-1']);
    const [first, second, notice] = received.map(({ body }) => Object.keys(body).sort());
    expect([second, notice]).toEqual([first, first]);
    expect(received[2]?.body).toMatchObject({ reason: 'notice', region: null, state: null, severity: 1 });
  });

  it('says of an end that it is over, and of Hashwire itself what is wrong', async () => {
    const over = alert({ reason: 'resolved', conditions: [{ ...CONDITION, state: 'restored' }] });
    const blind = sampleAlert({ reason: 'service-blind', headline: '', regions: [], conditions: [], sources: [] });
    const [end, service] = await sent('json', told(over), told(blind));
    expect(end?.body).toMatchObject({ reason: 'resolved', state: 'restored', phase: 'over' });
    expect(service?.body).toMatchObject({
      reason: 'service-blind',
      region: null,
      headline: expect.stringMatching(/\w/u),
    });
  });
});

describe('the shapes of other programs', () => {
  it('tell PagerDuty what began and what ended under one key, without a signature', async () => {
    const [first, last] = await sent('pagerduty', told(alert()), told(alert({ id: 'alert-2', reason: 'resolved' })));
    expect(first?.body).toMatchObject({
      routing_key: SECRET,
      event_action: 'trigger',
      dedup_key: 'hashwire:incident-1',
      payload: {
        summary: 'Internet cut across Kazakhstan',
        source: 'KZ',
        severity: 'critical',
        class: 'internet',
        timestamp: '2022-01-07T14:50:00.000Z',
        custom_details: { id: 'alert-1', state: 'down' },
      },
      links: [{ href: 'https://example.org/kz', text: 'source' }, {}, {}, {}],
    });
    expect(last?.body).toMatchObject({ event_action: 'resolve', dedup_key: 'hashwire:incident-1' });
    expect(first?.headers).not.toHaveProperty('webhook-signature');
  });

  it('tell ntfy the topic in the body, posted to its root with the access token', async () => {
    const there = await sent('ntfy', told(alert()));
    expect(there[0]?.path).toBe('/in/');
    expect(there[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(there[0]?.body).toMatchObject({
      topic: SECRET,
      title: expect.stringContaining('CRITICAL · Kazakhstan · internet'),
      priority: 5,
      tags: ['rotating_light'],
      click: 'https://example.org/kz',
    });
  });

  it('give Slack rich text with a plain fallback, and Mattermost markdown', async () => {
    const [slack] = await sent('slack', told(alert({ headline: 'A & B <c>' })));
    expect(slack?.body.text).toContain('CRITICAL · Kazakhstan · internet');
    expect(JSON.stringify(slack?.body.blocks)).toContain('{"type":"text","text":"A & B <c>","style":{"bold":true}}');
    expect(JSON.stringify(slack?.body.blocks)).toContain(
      '"type":"link","text":"example.org","url":"https://example.org/kz"',
    );
    const [mattermost] = await sent('mattermost', told(alert()));
    expect(mattermost?.body.text).toContain('**Internet cut across Kazakhstan**');
    expect(mattermost?.body.text).toContain('[example\\.org](https://example.org/kz)');
  });
});

describe('a receiver', () => {
  const open = async (answer: (path: string) => { status: number; headers?: Record<string, string> }) => {
    const paths: string[] = [];
    const server: LocalServer = await serve(async (request, response) => {
      await readBody(request);
      paths.push(request.url ?? '');
      const { status, headers } = answer(request.url ?? '');
      answerJson(response, status, {}, headers);
    });
    closing.push(server);
    const target: Target = { id: 'ops', url: `${server.url}/hook`, form: 'json', secret: SECRET };
    const adapter = createWebhookAdapter({ targetOf: async () => target, userAgent: 'test', clock: () => NOW });
    const send = () => adapter.send('webhook:ops', compose(told(alert()), DEFAULT_SETTINGS), { idempotencyKey: '1' });
    return { paths, send, url: server.url };
  };

  it('cannot send a signed body elsewhere: redirects are not followed', async () => {
    const there = await open((path) =>
      path === '/hook' ? { status: 307, headers: { location: '/inside' } } : { status: 200 },
    );
    await expect(there.send()).rejects.toMatchObject({ failure: { kind: 'rejected' } });
    expect(there.paths).toEqual(['/hook']);
  });

  it.each([
    [401, { kind: 'forbidden', missing: ['a valid secret'] }],
    [404, { kind: 'gone' }],
    [408, { kind: 'unavailable' }],
    [429, { kind: 'rate-limited', retryAfterMs: 60_000 }],
    [503, { kind: 'unavailable' }],
  ])('that answers %d is understood, and its address stands in no error', async (status, failure) => {
    const there = await open(() => ({ status }));
    const error = await there.send().catch((one: unknown) => one as Error);
    expect(error).toMatchObject({ failure });
    expect(String((error as Error).message)).not.toContain(there.url);
  });
});
