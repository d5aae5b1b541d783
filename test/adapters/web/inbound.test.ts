import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createInbound, type Farm, type Said } from '../../../adapters/web/inbound.ts';
import { readFarms } from '../../../src/cli/farms.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { createFarmReports, reportOf } from '../../../src/status/farm-reports.ts';
import { NOW } from '../../harness/bot.ts';
import { statusWith } from '../../harness/status.ts';
import { openTestBoard, shownText } from '../../harness/web.ts';

const NORTH: Farm = { id: 'north', name: 'North farm', region: 'KZ-75', token: 'n'.repeat(24) };
const TEXAS: Farm = { id: 'texas', name: 'Texas farm', region: 'US-TX', token: 't'.repeat(24) };
const MINUTE_MS = 60_000;

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((one) => one.close()))));

async function open({ fails = false } = {}) {
  const time = { now: NOW };
  const clock = () => time.now;
  const state = openSqlite(':memory:', { clock });
  const reports = await createFarmReports(state, clock);
  const take = (farm: Farm, said: readonly Said[]) =>
    fails ? Promise.reject(new Error('disk full')) : reports.take(said.map((one) => reportOf(farm, one, clock())));
  const inbound = createInbound({ farms: [NORTH, TEXAS], take, clock, monotonic: clock });
  const over = {
    clock,
    farmReports: reports.in,
    statusOf: async (region: string) => statusWith(region, 'internet'),
  };
  const board = await openTestBoard(over, { inbound, monotonic: clock });
  closing.push(state);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    board.ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  const card = async (region: string) => {
    time.now += MINUTE_MS;
    return shownText((await board.read(`/region/${region}`)).page);
  };
  return { board, state, reports, post, card, time };
}

const tenForty = new Date(Date.UTC(2022, 0, 10, 10, 40)).toISOString();

describe('reports of an own farm', () => {
  it('stand in the status of its region and of what covers it, beside what is known there', async () => {
    const { post, card } = await open();
    const answer = await post(`/in/${NORTH.token}`, { text: '40% of machines offline', since: tenForty });
    expect(answer.status).toBe(204);
    for (const region of ['KZ-75', 'KZ']) {
      const text = await card(region);
      expect(text).toMatch(/Your farm\s*North farm reports: 40% of machines offline · since 10:40 UTC \(\d min ago\)/u);
      expect(text).toContain('internet cut');
    }
    expect(await card('US-TX')).not.toContain('Your farm');
  });

  it('are replaced by the next of the same id, end when it says so, and are forgotten after a day', async () => {
    const { post, card, time } = await open();
    await post(`/in/${NORTH.token}`, { text: '40% offline', since: tenForty });
    await post(`/in/${NORTH.token}`, { id: 'heat', text: 'intake at 45 °C' });
    await post(`/in/${NORTH.token}`, { text: '60% offline', since: tenForty });
    const worse = await card('KZ');
    expect(worse).toContain('60% offline');
    expect(worse).not.toContain('40% offline');
    await post(`/in/${NORTH.token}`, { text: 'all machines are back', since: tenForty, status: 'resolved' });
    expect(await card('KZ')).toMatch(
      /intake at 45 °C[\s\S]*all machines are back · since 10:40 UTC, over since 14:\d\d UTC/u,
    );
    time.now += 25 * 60 * MINUTE_MS;
    expect(await card('KZ')).not.toContain('Your farm');
  });

  it('come from Alertmanager as it sends them, each alert under its fingerprint', async () => {
    const { post, card } = await open();
    const alert = (fingerprint: string, status: string, labels: object, annotations: object) => ({
      status,
      labels,
      annotations,
      startsAt: '2022-01-10T10:40:00.123+00:00',
      endsAt: status === 'firing' ? '0001-01-01T00:00:00Z' : '2022-01-10T11:00:00Z',
      generatorURL: 'http://prometheus.example/graph',
      fingerprint,
    });
    const body = (...alerts: object[]) => ({
      version: '4',
      groupKey: '{}',
      status: 'firing',
      receiver: 'hashwire',
      alerts,
    });
    const firing = [
      alert('a1', 'firing', { alertname: 'MachinesOffline' }, { summary: '40% of machines offline' }),
      alert('b2', 'firing', { alertname: 'PoolDown' }, {}),
      alert('c3', 'resolved', { alertname: 'NeverBegan' }, {}),
      alert('d4', 'firing', { alertname: 'Hot' }, { summary: ' \n', description: 'intake at 45 °C' }),
    ];
    const bearer = { authorization: `Bearer ${NORTH.token}` };
    expect((await post('/in/alertmanager', body(...firing), bearer)).status).toBe(204);
    const text = await card('KZ');
    expect(text).toContain('North farm reports: 40% of machines offline · since 10:40 UTC');
    expect(text).toContain('North farm reports: PoolDown');
    expect(text).toContain('North farm reports: intake at 45 °C');
    expect(text).not.toContain('NeverBegan');
    await post('/in/alertmanager', body(alert('a1', 'resolved', {}, { summary: '40% of machines offline' })), bearer);
    expect(await card('KZ')).toContain('40% of machines offline · since 10:40 UTC, over since 11:00 UTC');
  });

  it('survive a restart, and what a broken record holds is no reason not to start', async () => {
    const { post, state } = await open();
    await post(`/in/${TEXAS.token}`, { text: 'curtailed by ERCOT' });
    const again = await createFarmReports(state, () => NOW);
    expect(again.in('US')).toMatchObject([{ farm: 'Texas farm', text: 'curtailed by ERCOT', until: null }]);
    await state.facts.set('farm-reports', 'nonsense');
    expect((await createFarmReports(state, () => NOW)).in('US')).toEqual([]);
  });

  it('never count as a witness of the region', async () => {
    const { post, board } = await open();
    await post(`/in/${NORTH.token}`, { text: 'Internet shut down across Kazakhstan' });
    expect(await board.services.state.openIncidents()).toEqual([]);
    expect(await board.services.latest({ since: 0, limit: 9 })).toEqual([]);
  });
});

describe('a sender of reports', () => {
  it('needs a token that is known, in the path or for Alertmanager in a header', async () => {
    const { post, reports } = await open();
    const body = { text: 'x' };
    expect((await post(`/in/${'x'.repeat(24)}`, body)).status).toBe(401);
    expect((await post('/in/alertmanager', { alerts: [] })).status).toBe(401);
    expect((await post('/in/alertmanager', { alerts: [] }, { authorization: `Basic ${NORTH.token}` })).status).toBe(
      401,
    );
    expect(reports.in('KZ')).toEqual([]);
  });

  it('learns what is wrong with a body, and cannot send a large one', async () => {
    const { post, board } = await open();
    const wrong = await post(`/in/${NORTH.token}`, { status: 'firing' });
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: expect.stringContaining('text') }]);
    expect((await post(`/in/${NORTH.token}`, { text: ' \u202E\n' })).status).toBe(400);
    expect((await post(`/in/${NORTH.token}`, 'no json')).status).toBe(400);
    expect((await post(`/in/${NORTH.token}`, { text: 'x', since: 'yesterday' })).status).toBe(400);
    expect((await post(`/in/${NORTH.token}`, `{"text":"${'x'.repeat(70_000)}"}`)).status).toBe(413);
    expect((await board.ask(`/in/${NORTH.token}`)).status).toBe(405);
  });

  it('is limited to sixty a minute for each farm, and all unknown ones together', async () => {
    const { post } = await open();
    const answers = async (token: string) => {
      const all = [];
      for (let n = 0; n < 61; n++) all.push((await post(`/in/${token}`, { text: 'x' })).status);
      return [new Set(all.slice(0, 60)), all[60]];
    };
    expect(await answers(NORTH.token)).toEqual([new Set([204]), 429]);
    expect(await answers('x'.repeat(30))).toEqual([new Set([401]), 429]);
    expect((await post(`/in/${TEXAS.token}`, { text: 'x' })).status).toBe(204);
  });

  it('cannot put markup or signs that turn text around on the page, nor a token into the log', async () => {
    const { post, board, card } = await open();
    await post(`/in/${NORTH.token}`, { text: '<script>alert(1)</script>\u202E\n[x](https://evil.example)' });
    expect(await card('KZ')).toContain('<script>alert(1)</script> [x](https://evil.example)');
    expect((await board.read('/region/KZ')).page).not.toContain('<script>');
    const broken = await open({ fails: true });
    expect((await broken.post(`/in/${NORTH.token}`, { text: 'x' })).status).toBe(503);
    expect(broken.board.logged.join()).not.toContain(NORTH.token);
  });

  it('is not heard where no farm is configured', async () => {
    const board = await openTestBoard();
    expect((await board.ask('/in/alertmanager', { method: 'POST', body: '{}' })).status).toBe(405);
  });
});

describe('FARMS_FILE', () => {
  it('names each mistake by its place, and shows no token', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashwire-farms-'));
    const path = join(folder, 'farms.json');
    const read = (farms: unknown) => {
      writeFileSync(path, JSON.stringify({ farms }));
      return readFarms(path);
    };
    expect(read([NORTH, TEXAS])).toHaveLength(2);
    expect(() => read([{ ...NORTH, token: 'short-secret', region: 'Almaty' }])).toThrow(
      /farms\.0\.region[\s\S]*farms\.0\.token: .*openssl rand -hex 24/u,
    );
    expect(() => read([{ ...NORTH, token: 'short-secret' }])).not.toThrow('short-secret');
    expect(() => read([NORTH, { ...TEXAS, token: NORTH.token }])).toThrow('two farms have one token');
    expect(readFarms(undefined)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
