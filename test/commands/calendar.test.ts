import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/clock.ts';
import type { Incident } from '../../src/status/observation.ts';
import { createTestBot } from '../harness/bot.ts';
import { sampleCommit, sampleIncident } from '../harness/samples.ts';
import { reading } from '../harness/status.ts';

async function botWith(incidents: readonly Partial<Incident>[], over: Parameters<typeof createTestBot>[0] = {}) {
  const bot = createTestBot(over);
  const now = bot.services.clock();
  const stored = incidents.map((one) => sampleIncident({ since: now - DAY_MS, ...one }));
  await bot.services.state.commit(sampleCommit({ incidents: stored, alerts: [] }));
  return bot;
}

const now = createTestBot().services.clock();
const ban = {
  id: 'ban',
  region: 'CA-MB',
  dimension: 'regulation',
  state: 'banned',
  phase: 'announced',
  since: now + 3 * DAY_MS,
  sinceDay: true,
  until: now + 100 * DAY_MS,
  untilPrecision: 'day',
} as const;
const exams = { id: 'exams', region: 'SY', until: now + DAY_MS } as const;

describe('/calendar', () => {
  it('lists what is announced or ends at a known time, soonest first, with its source, and nothing else', async () => {
    const bot = await botWith([ban, exams, { id: 'open' }, { id: 'past', until: now - 1 }]);
    const { reply, text } = await bot.ask('/calendar');
    expect(reply?.message.paragraphs).toHaveLength(2);
    expect(text).toMatch(/Syria · Internet: down.*\n.*Manitoba · Regulation: banned · from .* · until /u);
    expect(JSON.stringify(reply?.message.paragraphs)).toContain('https://example.org/a');
  });

  it('of a country holds what concerns its parts, of a part what concerns its country, and not what the network does', async () => {
    const bot = await botWith([ban, exams], { hashRate: async () => reading() });
    expect((await bot.ask('/calendar canada')).text).toContain('Manitoba');
    expect((await bot.ask('/calendar syria')).text).not.toMatch(/Manitoba|Halving/u);
    const national = await botWith([{ ...exams, region: 'CA' }]);
    expect((await national.ask('/calendar manitoba')).text).toContain('Canada · Internet');
  });

  it('adds the next adjustment of the difficulty and the halving, with source and time, among the others', async () => {
    const bot = await botWith([exams], { hashRate: async () => reading() });
    const { text, reply } = await bot.ask('/calendar');
    expect(text).toMatch(
      /Syria.*\n.*Next adjustment: -1.2 % expected about .* · mempool.space.*\n.*Halving: block 840,?000, about /u,
    );
    expect(JSON.stringify(reply?.message.paragraphs)).toContain('https://mempool.space');
  });

  it('does not say that all stays as it is where nothing is announced', async () => {
    const bot = await botWith([]);
    const { text, reply } = await bot.ask('/calendar kazakhstan');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('not the same as “nothing will change”');
  });

  it('turns pages where more is announced than fits one message', async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ ...ban, id: `ban${n}`, since: now + (n + 1) * DAY_MS }));
    const bot = await botWith(many);
    const { reply, buttons } = await bot.ask('/calendar');
    expect(reply?.message.paragraphs).toHaveLength(12);
    expect(buttons).toEqual([expect.objectContaining({ command: 'calendar', options: { page: '2' } })]);
  });
});
