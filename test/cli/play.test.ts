import { describe, expect, it } from 'vitest';
import { play, type ReplayAudience, type SentMessage } from '../../src/cli/play.ts';
import { readRecording } from '../../src/cli/recording.ts';
import { statusRecord } from '../../src/cli/status-record.ts';
import { readLocales } from '../../src/i18n.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import type { RegionStatus } from '../../src/status/status.ts';

const locales = readLocales(new URL('../../config/locales/', import.meta.url));

const outage = (at: string, place: string) => ({
  at,
  item: {
    publisher: `${place.toLowerCase()}.example`,
    url: `https://${place.toLowerCase()}.example/outage`,
    title: `Internet shut down across ${place}, bitcoin miners offline`,
    text: `The internet was shut down nationwide in ${place}.`,
    published: at,
  },
});

async function played(...lines: readonly object[]): Promise<readonly string[]> {
  const read = readRecording(lines.map((one) => JSON.stringify(one)).join('\n'), 'test');
  const time = { now: 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const told: SentMessage[] = [];
  const audience = { told: (_: number, one: SentMessage) => void told.push(one), reply: () => undefined };
  await play({ lines: read, state, time, locales, audience });
  await state.close();
  return told.map(({ alerts }) => alerts.flatMap(({ regions }) => regions).join());
}

describe('a recording', () => {
  const kazakhstan = outage('2022-01-07T10:00:00Z', 'Kazakhstan');
  const iran = outage('2022-01-07T12:00:00Z', 'Iran');
  const subscribe = { at: '2022-01-07T11:00:00Z', command: '/subscribe kazakhstan' };

  it('is told in full, unless somebody who may says what to subscribe to', async () => {
    expect(await played(kazakhstan, iran)).toEqual(['KZ', 'IR']);
    expect(await played(kazakhstan, { ...subscribe, as: 'manager' }, iran)).toEqual(['KZ']);
  });

  it('is still told in full after a /subscribe that was refused', async () => {
    expect(await played({ ...subscribe, as: 'member' }, iran)).toEqual(['IR']);
    expect(await played({ ...subscribe, as: 'manager', command: '/subscribe severity:huge' }, iran)).toEqual(['IR']);
  });

  it('tells at the end of a mute what began while it held and goes on', async () => {
    const mute = { at: '2022-01-07T09:00:00Z', command: '/mute kazakhstan 2h', as: 'manager' };
    expect(await played(mute, kazakhstan, iran)).toEqual(['KZ', 'IR']);
    expect(await played({ ...mute, command: '/mute kazakhstan' }, kazakhstan, iran)).toEqual(['IR']);
    const unmute = { at: '2022-01-07T13:00:00Z', command: '/unmute kazakhstan', as: 'manager' };
    expect(await played({ ...mute, command: '/mute kazakhstan' }, kazakhstan, iran, unmute)).toEqual(['IR', 'KZ']);
  });

  it('may have items that lack anything but their time of being seen', async () => {
    const { url: _, ...noAddress } = kazakhstan.item;
    expect(await played({ at: kazakhstan.at, item: noAddress }, { at: iran.at, item: {} })).toEqual(['KZ']);
  });

  it('may say what standing the publisher of an item has', async () => {
    const lines = [{ ...kazakhstan, item: { ...kazakhstan.item, standing: 'monitor' } }, iran];
    const read = readRecording(lines.map((one) => JSON.stringify(one)).join('\n'), 'test');
    const time = { now: 0 };
    const state = openSqlite(':memory:', { clock: () => time.now });
    const taken: (string | undefined)[] = [];
    const audience: ReplayAudience = {
      item: (_, { item }) => void taken.push(item.standing),
      told: () => undefined,
      reply: () => undefined,
    };
    await play({ lines: read, state, time, locales, audience });
    await state.close();
    expect(taken).toEqual(['monitor', undefined]);
  });

  it('shows what a /status of a region rests on, and nothing of one of everywhere', async () => {
    const lines = [kazakhstan, { at: iran.at, command: '/status kazakhstan' }, { at: iran.at, command: '/status' }];
    const read = readRecording(lines.map((one) => JSON.stringify(one)).join('\n'), 'test');
    const time = { now: 0 };
    const state = openSqlite(':memory:', { clock: () => time.now });
    const seen: object[] = [];
    const audience = {
      told: () => undefined,
      reply: () => undefined,
      status: (_: number, status: RegionStatus) => void seen.push(statusRecord(status)),
    };
    await play({ lines: read, state, time, locales, audience });
    await state.close();
    expect(seen).toMatchObject([
      { region: 'KZ', dimensions: { internet: { state: 'down', phase: 'in-force' }, power: { state: 'unknown' } } },
    ]);
  });

  it.each([
    ['{"at": "2022-01-07T10:00:00Z", "item": {"url": 5}}', 'line 1: item.url: '],
    [
      '{"at": "2022-01-07T10:00:00Z", "item": {"standing": "blog"}}',
      'line 1: item.standing: expected one of operator, ',
    ],
    ['{"at": "soon", "command": "/status"}', 'line 1: at: expected a time such as'],
    ['{"at": "2022-01-07T10:00:00Z"}', 'line 1: neither an item nor a command nor an observation'],
    ['\n[]', 'line 2: neither'],
    ['{', 'line 1: '],
  ])('that cannot be played is refused with the line and the field: %s', (content, mistake) => {
    expect(() => readRecording(content, 'file')).toThrow(mistake);
  });

  const observed = (over: object) =>
    JSON.stringify({
      at: '2022-01-07T10:00:00Z',
      observation: { region: 'KZ', dimension: 'internet', state: 'down', source: 'IODA', ...over },
    });

  it.each([
    [{ region: 'Kazakhstan' }, { region: 'KZ', kind: 'measured', at: Date.parse('2022-01-07T10:00:00Z') }],
    [{ level: 6 }, { level: { value: 6, unit: '% of ordinary' } }],
    [{ level: { value: 6, unit: '%' } }, { level: { value: 6, unit: '% of ordinary' } }],
    [{ since: '2022-01-05T10:30:00Z' }, { sincePrecision: 'minute' }],
    [{ since: '2022-01-05' }, { sincePrecision: 'day' }],
  ])('reads a measurement as people write it: %j', (written, expected) => {
    expect(readRecording(observed(written), 'file')).toMatchObject([{ observation: expected }]);
  });

  it.each([
    [{ region: 'Nowhereland' }, 'line 1: observation.region: "Nowhereland" is no region'],
    [{ dimension: 'power' }, 'observation.state: "down" is no state of power: expected one of cut, curtailed'],
    [{ dimension: 'weather' }, 'observation.dimension: expected one of internet, power'],
    [{ level: 'six' }, 'observation.level: expected a number of per cent'],
    [{ source: undefined }, 'observation.source: expected who says so'],
    [{ since: 'yesterday' }, 'observation.since: expected a time'],
  ])('refuses a measurement that says nothing: %j', (written, mistake) => {
    expect(() => readRecording(observed(written), 'file')).toThrow(mistake);
  });
});
