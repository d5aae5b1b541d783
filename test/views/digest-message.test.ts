import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/terminal/render.ts';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { DIGEST_SIZE } from '../../src/alerts/notification.ts';
import { time } from '../../src/chat/message.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { readLocales } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import { createCompose } from '../../src/views/alert-message.ts';
import { sampleAlert, sampleIncident, T0 } from '../harness/samples.ts';

const locales = readLocales(new URL('../../config/locales/', import.meta.url));
const compose = createCompose({ locales, regionName });
const shown = (what: Parameters<typeof compose>[0]) =>
  render(compose(what, DEFAULT_SETTINGS), { colours: false, commandLine: () => null });

describe('a digest', () => {
  it('drops nothing: every headline with its link, in one message', () => {
    const alerts = Array.from({ length: DIGEST_SIZE }, (_, index) =>
      sampleAlert({
        id: `alert-${index}`,
        headline: `Headline ${index} ${'x'.repeat(300)}`,
        sources: [{ publisher: 'example.org', url: `https://example.org/${index}`, at: T0 }],
      }),
    );
    const text = shown({ kind: 'digest', alerts, reason: 'budget', at: T0 });
    expect(text).toContain('15 more alerts, together');
    for (const index of alerts.keys()) expect(text).toContain(`https://example.org/${index}>`);
    expect(text.replace(/<[^>]+>/gu, '').length).toBeLessThan(4096);
    expect(shown({ kind: 'digest', alerts, reason: 'quiet-hours', at: T0 })).toContain(
      '15 alerts from the quiet hours',
    );
  });
});

describe('a digest that was asked for', () => {
  const digest = (count: number, others: number) => {
    const alerts = Array.from({ length: count }, (_, index) =>
      sampleAlert({
        id: `alert-${index}`,
        incidentId: `i${index}`,
        headline: `Headline ${index} ${'x'.repeat(300)}`,
        sources: [{ publisher: 'example.org', url: `https://example.org/${index}`, at: T0 }],
      }),
    );
    const open = [
      sampleIncident({ id: 'i0', region: 'IR' }),
      sampleIncident({ id: 'i1', region: 'IR', phase: 'announced', since: T0 + DAY_MS }),
      ...Array.from({ length: others }, (_, n) => sampleIncident({ id: `o${n}`, since: T0 - 3 * DAY_MS })),
      sampleIncident({
        id: 'ban',
        dimension: 'regulation',
        state: 'banned',
        phase: 'announced',
        since: T0 + 9 * DAY_MS,
      }),
    ];
    const schedule = { every: 'week', open } as const;
    return { kind: 'digest', alerts, reason: 'schedule', schedule, at: T0 } as const;
  };

  it('says what happened, what goes on and what is announced, each alert once, with what else is open', () => {
    const text = shown(digest(4, 1));
    const [, happened = '', ongoing = '', announced = ''] = text.split(/What happened|Still going on|Announced/u);
    expect(text).toContain('Weekly digest · 4');
    expect(happened).toMatch(/Headline 2.*Headline 3/su);
    expect(ongoing).toContain('Headline 0');
    expect(ongoing).toContain('Kazakhstan · Internet: down · since 4 Jan (3 days) · example.org');
    expect(announced).toContain('Headline 1');
    expect(announced).toContain('Kazakhstan · Regulation: banned · from 16 Jan · example.org');
  });

  it('leads from what was told before to that message, and from the headline to the page', () => {
    const messages = new Map([
      ['t0', 'https://t.me/c/7/1'],
      ['o0', 'https://t.me/c/7/2'],
    ]);
    const told = { ...digest(2, 1), messages };
    const [first, ...others] = told.alerts;
    const alerts = first === undefined ? [] : [{ ...first, thread: 't0' }, ...others];
    const text = shown({ ...told, alerts });
    expect(text).toMatch(/internet <https:\/\/t\.me\/c\/7\/1> · Headline 0 \S*…? <https:\/\/example\.org\/0>/u);
    expect(text).toMatch(/Internet: down <https:\/\/t\.me\/c\/7\/2> · since 4 Jan/u);
  });

  it('drops no news for what else is open, leaves out what is empty, and fits one message', () => {
    for (const count of [1, 8, DIGEST_SIZE]) {
      const text = shown(digest(count, 40));
      for (let index = 0; index < count; index += 1) expect(text).toContain(`https://example.org/${index}>`);
      expect(text.replace(/<[^>]+>/gu, '').length).toBeLessThan(4096);
    }
    expect(shown(digest(1, 0))).not.toContain('What happened');
  });
});

describe('each line of a digest', () => {
  it.each([
    ['its first source', [{ publisher: 'example.org', url: 'https://example.org/', at: T0 - HOUR_MS }], T0 - HOUR_MS],
    [
      'the alert, where the source tells none',
      [{ publisher: 'example.org', url: 'https://example.org/', at: null }],
      T0,
    ],
    ['the alert, where it has no source', [], T0],
  ])('carries the time of %s', (_, sources, at) => {
    const alert = sampleAlert({ at: T0, sources });
    const { paragraphs } = compose(
      { kind: 'digest', alerts: [alert], reason: 'quiet-hours', at: T0 },
      DEFAULT_SETTINGS,
    );
    expect(paragraphs[0]?.filter(({ kind }) => kind === 'time')).toEqual([time(at)]);
  });
});
