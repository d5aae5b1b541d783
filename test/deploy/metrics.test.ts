import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import type { Poller } from '../../src/feeds/poll.ts';
import { openMetrics } from '../../src/health/metrics.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleCommit, sampleDelivery, T0 } from '../harness/samples.ts';

const FILES = ['deploy/alerts.yaml', 'deploy/grafana.json'];
const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Prometheus adds these to every series, or to those of a histogram. */
const ADDED = ['job', 'instance', 'le'];
const PARTS_OF_HISTOGRAM = ['_bucket', '_sum', '_count'];

/** Name -> labels, of everything that is measured. */
const measured = new Map<string, Set<string>>();

beforeAll(async () => {
  const clock = () => T0;
  const poller = {
    health: () => [{ dueAt: T0, lastPollAt: T0, failures: 0 }],
    lastGoodPollAt: () => T0,
  } as unknown as Pick<Poller, 'health' | 'lastGoodPollAt'>;
  const metrics = await openMetrics(true, { clock, poller: () => poller });
  const state = metrics.countCommits(openSqlite(':memory:', { clock }));
  const adapter = metrics.watchSends(
    { platform: 'telegram', send: async () => ({ messageId: '1', at: T0 }) } as unknown as Adapter,
    state,
  );
  await state.commit(sampleCommit({ alerts: [sampleAlert()] }));
  await state.deliveries.expand('alert-1', [sampleDelivery()], '', true);
  const message = { tone: 'neutral', title: 'x', paragraphs: [] } as const;
  await adapter.send('telegram:1', message, { idempotencyKey: sampleDelivery().id });
  // The time of a message is looked up after it was sent.
  let answer = '';
  for (let turn = 0; turn < 1000 && !answer.includes('seconds_bucket{le="0.1",platform='); turn++) {
    await setImmediate();
    answer = (await metrics.text?.()) ?? '';
  }
  const lines = answer.split('\n');
  for (const line of lines) {
    const [, name, kind] = /^# TYPE (\w+) (\w+)$/u.exec(line) ?? [];
    if (name === undefined) continue;
    measured.set(name, new Set(ADDED));
    for (const part of kind === 'histogram' ? PARTS_OF_HISTOGRAM : []) measured.set(name + part, new Set(ADDED));
  }
  for (const line of lines) {
    const [, name = '', labels = ''] = /^(\w+)\{([^}]*)\}/u.exec(line) ?? [];
    for (const [, label = ''] of labels.matchAll(/(\w+)="/gu)) measured.get(name)?.add(label);
  }
  await state.close();
});

describe.each(FILES)('%s', (path) => {
  it('names only what is measured', () => {
    const named = [...new Set(text(path).match(/\b(?:hashwire|nodejs|process)_\w+/gu))];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !measured.has(name))).toEqual([]);
  });

  it('asks only for labels that what it names has', () => {
    const asked = [...text(path).matchAll(/\b((?:hashwire|nodejs|process)_\w+)\{([^}]*)\}/gu)].flatMap(
      ([, name = '', labels = '']) =>
        [...labels.matchAll(/(\w+)(?:=~?|!=|!~)/gu)].map(([, label = '']) => ({ name, label })),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ name, label }) => measured.get(name)?.has(label) !== true)).toEqual([]);
  });
});

describe('deploy/grafana.json', () => {
  it('is a dashboard whose panels do not lie over each other and whose legends name labels there are', () => {
    const { panels } = JSON.parse(text('deploy/grafana.json')) as {
      readonly panels: readonly {
        readonly id: number;
        readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
        readonly targets: readonly { readonly expr: string; readonly legendFormat?: string }[];
      }[];
    };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, n) => `${x + (n % w)} ${y + Math.floor(n / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { expr, legendFormat = '' } of panels.flatMap(({ targets }) => targets)) {
      const [name = ''] = /hashwire_\w+/u.exec(expr) ?? [];
      for (const [, label = ''] of legendFormat.matchAll(/\{\{(\w+)\}\}/gu)) {
        expect([name, label, measured.get(name)?.has(label)]).toEqual([name, label, true]);
      }
    }
  });
});
