import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { RegionStatus, SignalHealth } from '../../src/status/status.ts';
import { NOW, unknownStatus } from '../harness/bot.ts';
import { reading } from '../harness/status.ts';
import { card, known, measured, percent, told } from './card.ts';

/** What is known -> the lines of the internet, in English and Russian. */
const LINES: readonly (readonly [string, RegionStatus, readonly string[], string])[] = [
  [
    'figures that differ side by side, each with who is cited and through whom',
    known([
      told({ at: NOW - 4 * DAY_MS, source: 'c.example', level: percent(2) }),
      told({ at: NOW - 3 * DAY_MS, source: 'a.example', level: percent(5) }),
      told({ at: NOW - 2.9 * DAY_MS, source: 'b.example', level: percent(5) }),
    ]),
    [
      'down · since 6 Jan 2022 (4 days) · 3 publishers, newest 2 days ago',
      'reported: 5 % of normal (NetBlocks, via 2 publishers, newest b.example, 7 Jan 2022) · 2 % of normal (NetBlocks, via c.example, 6 Jan 2022)',
    ],
    'сообщают: 5 % от обычного (NetBlocks, через 2 издания, последнее b.example, 7 янв. 2022 г.)',
  ],
  [
    'a syndicated text once, by its first publisher',
    known([
      told({ source: 'first.example', at: NOW - 3 * HOUR_MS, evidence: 'Connectivity flatlined.' }),
      told({ source: 'copy.example', at: NOW - 2 * HOUR_MS, evidence: 'Connectivity flatlined' }),
    ]),
    [
      'down · since 10 Jan 2022 · one publisher, unconfirmed, 2 h ago',
      'reported: down (NetBlocks, via first.example, 11:00 UTC)',
    ],
    'отключён · с 10 янв. 2022 г. · одно издание, не подтверждено, 2 ч назад',
  ],
  [
    'no figure of the hash rate on the line of the internet',
    known([told({ at: NOW - HOUR_MS, level: { value: -10, unit: '% change' } })]),
    [
      'down · since 10 Jan 2022 · one publisher, unconfirmed, 1 h ago',
      'reported: down (NetBlocks, via example.org, 13:00 UTC)',
    ],
    'сообщают: отключён (NetBlocks, через example.org, 13:00 UTC)',
  ],
  [
    'nothing of the outage once it is over',
    known([
      told({ at: NOW - 6 * DAY_MS, level: percent(2) }),
      told({ state: 'restored', at: NOW - HOUR_MS, source: 'b.example' }),
    ]),
    [
      'restored · 10 Jan 2022, 13:00 UTC (1 h ago) · one publisher, 1 h ago',
      'reported: restored (NetBlocks, via b.example, 13:00 UTC)',
    ],
    'сообщают: восстановлен (NetBlocks, через b.example, 13:00 UTC)',
  ],
  [
    'the return before another cut',
    known([
      told({ at: NOW - 5 * DAY_MS, level: percent(2) }),
      told({ state: 'restored', at: NOW - 12 * HOUR_MS, source: 'b.example' }),
      told({ at: NOW - 3 * HOUR_MS, source: 'c.example', again: true }),
    ]),
    [
      'down again · since 5 Jan 2022 (5 days) · one publisher, unconfirmed, 3 h ago',
      'reported: down (NetBlocks, via c.example, 11:00 UTC)',
      'before that: restored (NetBlocks, via b.example, 02:00 UTC)',
    ],
    'до этого: восстановлен (NetBlocks, через b.example, 02:00 UTC)',
  ],
  [
    'two publishers at odds side by side',
    known([
      told({ at: NOW - 2 * HOUR_MS, source: 'a.example' }),
      told({ state: 'restored', at: NOW - HOUR_MS, source: 'b.example' }),
    ]),
    [
      'down, sources disagree',
      'reported: down (NetBlocks, via a.example, 12:00 UTC)',
      'reported: restored (NetBlocks, via b.example, 13:00 UTC)',
    ],
    'отключён, источники расходятся',
  ],
  [
    'a measurement against a report',
    known([
      told({ state: 'restored', at: NOW - 3 * HOUR_MS }),
      measured({ level: percent(7), since: NOW - 2 * HOUR_MS, sincePrecision: 'minute' }),
    ]),
    [
      'down again, sources disagree · since 10 Jan 2022, 12:00 UTC (2 h)',
      'reported: restored (NetBlocks, via example.org, 11:00 UTC)',
      'measured: IODA 7 % of normal: bgp 96 % (13:50 UTC)',
    ],
    'измерено: IODA 7 % от нормы: bgp 96 % (13:50 UTC)',
  ],
  [
    'that a measurement confirms a report',
    known([told({ at: NOW - 2 * HOUR_MS }), measured({ level: percent(7) })]),
    [
      'down · since 10 Jan 2022 · one publisher, 2 h ago, confirmed by measurement',
      'reported: down (NetBlocks, via example.org, 12:00 UTC)',
      'measured: IODA 7 % of normal: bgp 96 % (13:50 UTC)',
    ],
    'отключён · с 10 янв. 2022 г. · одно издание, 2 ч назад, подтверждено измерением',
  ],
  [
    'that it is measured to be worse than anyone reported, since it was measured',
    known([
      told({ state: 'degraded', at: NOW - 18 * HOUR_MS }),
      measured({ level: percent(7), since: NOW - HOUR_MS, sincePrecision: 'minute' }),
    ]),
    [
      'down · since 10 Jan 2022, 13:00 UTC (1 h) · measured, worse than reported',
      'reported: degraded (NetBlocks, via example.org, 9 Jan 2022, 20:00 UTC)',
      'measured: IODA 7 % of normal: bgp 96 % (13:50 UTC)',
    ],
    'измерено, хуже, чем сообщают',
  ],
  [
    'a measured outage without a return of ten days before',
    known([told({ state: 'restored', at: NOW - 10 * DAY_MS }), measured({ level: percent(7) })]),
    ['down · since 10 Jan 2022 · measured, no recent report', 'measured: IODA 7 % of normal: bgp 96 % (13:50 UTC)'],
    'отключён · с 10 янв. 2022 г. · измерено',
  ],
  [
    'that nobody reports what is measured',
    known([measured({ level: percent(7), since: NOW - HOUR_MS })]),
    ['down · since 10 Jan 2022 · measured, no recent report', 'measured: IODA 7 % of normal: bgp 96 % (13:50 UTC)'],
    'отключён · с 10 янв. 2022 г. · измерено, свежих сообщений нет',
  ],
  [
    'a calm measurement without calling it restored',
    known([measured({ state: 'restored', level: percent(101) })]),
    ['no reports in 30 days', 'measured: IODA 101 % of normal (13:50 UTC)'],
    'за 30 дней сообщений нет',
  ],
  [
    'how old the last report is when it is too old',
    known([told({ at: NOW - 5 * DAY_MS })]),
    [
      'down, no recent reports · since 5 Jan 2022 (5 days) · last report 5 days ago',
      'reported: down (NetBlocks, via example.org, 5 Jan 2022)',
    ],
    'отключён, свежих сообщений нет · с 5 янв. 2022 г. (5 дней) · последнее сообщение 5 дней назад',
  ],
];

describe('the lines of a dimension', () => {
  it.each(LINES)('tell %s', (_, status, english, russian) => {
    const { lines, text } = card(status);
    const first = lines.findIndex((line) => line.startsWith('Internet '));
    expect(lines[first]?.replace(/^Internet\s+/u, '')).toContain(english[0]);
    expect(lines.slice(first + 1, first + english.length)).toEqual(english.slice(1));
    expect(text.split('\n')[first + english.length] ?? '').toMatch(/^ {2}\S/u);
    expect(card(status, {}, 'ru').text).toContain(russian);
  });

  it('of a part say that the whole country is meant', () => {
    const country = known([told({ at: NOW - HOUR_MS })], 'KZ-75');
    expect(card(country).text).toContain('down · whole country: Kazakhstan · since');
    const own = known([told({ at: NOW - HOUR_MS, region: 'KZ-75' })], 'KZ-75');
    expect(card(own).text).not.toContain('all of');
  });

  it('of a law name the day it takes effect', () => {
    const status = known([told({ dimension: 'regulation', state: 'banned', effectiveAt: NOW + 30 * DAY_MS })]);
    expect(card(status).text).toContain('announced: banned · from 9 Feb 2022');
  });

  it('say which signal does not answer; the footer names whose data are shown, and nobody else', () => {
    const signals: readonly SignalHealth[] = [
      { signal: 'IODA', lastAnswerAt: NOW, noAnswerSince: null, attribution: 'IODA, Georgia Institute of Technology' },
      {
        signal: 'Cloudflare Radar',
        lastAnswerAt: null,
        noAnswerSince: NOW - HOUR_MS,
        attribution: 'Radar, CC BY-NC 4.0',
      },
    ];
    const status = { ...known([measured({ level: percent(7) })]), signals };
    const { lines, text } = card(status, { hashRate: reading() });
    expect(text).toContain('13:50 UTC) · Cloudflare Radar: no answer since 13:00 UTC');
    expect(lines.at(-1)).toBe('Data: IODA, Georgia Institute of Technology · mempool.space · blockchain.com');
    const first = { ...unknownStatus('OM'), signals: signals.slice(1).map((one) => ({ ...one, noAnswerSince: null })) };
    expect(card(first).text).not.toContain('Radar');
    const asked = { ...first, signals: first.signals.map((one) => ({ ...one, pending: true })) };
    expect(card(asked).text).toContain('measured: Cloudflare Radar: asked now');
    const silent = { ...unknownStatus('OM'), signals: signals.slice(1) };
    expect(card(silent).text).toContain('measured: Cloudflare Radar: no answer since');
  });
});
