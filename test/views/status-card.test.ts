import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/terminal/render.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { DIMENSIONS, type Observation, STATES } from '../../src/status/observation.ts';
import { type RegionStatus, type SignalHealth, statusOf } from '../../src/status/status.ts';
import { type CardInput, statusCard } from '../../src/views/status-card.ts';
import { NOW, testLocales, testRegions, unknownStatus } from '../harness/bot.ts';
import { sampleIncident, sampleStory } from '../harness/samples.ts';
import { observation, reading, statusWith } from '../harness/status.ts';

const input = (status: RegionStatus, over: Partial<CardInput> = {}): CardInput => ({
  status,
  hashRate: null,
  networkHealth: [],
  share: null,
  stories: [],
  rateQuotes: [],
  coverage: { covering: 0, sources: 57 },
  windowDays: 30,
  window: '30d',
  windows: ['48h', '30d'],
  ...over,
});

/** The card as a terminal shows it, without addresses. */
function card(status: RegionStatus, over: Partial<CardInput> = {}, locale = 'en') {
  const message = statusCard(input(status, over), {
    t: testLocales.translator(locale),
    locale,
    now: NOW,
    regionName: testRegions.name,
  });
  const text = render({ ...message, locale }, { colours: false, commandLine: () => null }).replace(/ <[^>]*>/gu, '');
  const lines = text.split('\n').map((line) => line.trim());
  return { message, text, lines };
}

const percent = (value: number) => ({ value, unit: '% of ordinary' }) as const;
const told = (over: Partial<Observation>) => observation({ cited: 'NetBlocks', ...over });
const measured = (over: Partial<Observation>) =>
  observation({ kind: 'measured', source: 'IODA', at: NOW - 10 * MINUTE_MS, evidence: 'bgp 96 %', ...over });
/** What reports and measurements add up to. */
const known = (observations: readonly Observation[], region = 'KZ') => statusOf(region, observations, [], NOW);

const back = { source: 'example.org', url: 'https://example.org/a', state: 'restored', at: NOW - DAY_MS } as const;
const cutAgain = sampleIncident({ changes: [...sampleIncident().changes, back, { ...back, state: 'down' }] });

describe('a claim', () => {
  it('has an hour only where one was told', () => {
    const back = told({ state: 'restored', at: NOW - 3 * HOUR_MS, atPrecision: 'day' });
    const { text } = card(known([told({ at: NOW - HOUR_MS }), back]));
    expect(text).toContain('before that: restored (NetBlocks, via example.org, 10 Jan 2022)');
  });
});

describe('a dimension without a known state', () => {
  it('is not without reports where stories speak of it', () => {
    const spokenOf = sampleStory({ topics: ['internet', 'unrest'], updatedAt: NOW - 3 * HOUR_MS });
    const { lines } = card(known([told({ at: NOW - HOUR_MS })]), { stories: [spokenOf] });
    expect(lines).toContain('Unrest       nothing definite, but 1 story speaks of it, newest 3 h ago');
    expect(lines).toContain('Power        no reports in 30 days');
  });
});

describe('the headline of a region without a known state', () => {
  it('does not call silence what was reported, though no report says how things are', () => {
    const { lines } = card(unknownStatus('US-TX'), { stories: [sampleStory()] });
    expect(lines[0]).toBe('? Texas · reports, nothing definite');
    expect(lines).toContainEqual(expect.stringContaining('That is not the same as “normal”'));
    expect(lines.join()).not.toContain('Nothing was reported');
  });
});

describe('the headline', () => {
  it.each([
    ['began', statusWith('KZ', 'internet'), 'internet cut', 'интернет отключён', 'critical'],
    [
      'partly back',
      statusWith('KZ', 'internet', { returning: true }),
      'internet cut, partly back',
      'интернет отключён, частично вернулось',
      'critical',
    ],
    [
      'cut again, partly back',
      statusWith('KZ', 'internet', { returning: true, incident: cutAgain }),
      'internet cut again, partly back',
      'интернет снова отключён, частично вернулось',
      'critical',
    ],
    [
      'announced',
      statusWith('KZ', 'internet', { phase: 'announced' }),
      'announced: internet cut',
      'объявлено: интернет отключён',
      'warning',
    ],
    [
      'restored',
      statusWith('KZ', 'internet', { state: 'restored', phase: 'over', open: false }),
      'internet restored',
      'интернет восстановлен',
      'good',
    ],
    [
      'contradicted',
      statusWith('KZ', 'internet', { basis: 'conflicting' }),
      'internet cut, sources disagree',
      'интернет отключён, источники расходятся',
      'critical',
    ],
    [
      'rationing',
      statusWith('KZ', 'power', { state: 'curtailed' }),
      'power curtailed',
      'электричество ограничено',
      'warning',
    ],
    [
      'a law',
      statusWith('KZ', 'regulation', { state: 'proposed' }),
      'new rules proposed',
      'предложены новые правила',
      'warning',
    ],
    [
      'old news',
      statusWith('KZ', 'internet', { stale: true }),
      'last known: internet cut, no recent reports',
      'последнее известное: интернет отключён, свежих сообщений нет',
      'unknown',
    ],
    ['nothing', unknownStatus('KZ'), 'nothing reported', 'сообщений нет', 'unknown'],
  ] as const)('of %s says so in words and tone', (_, status, english, russian, tone) => {
    const { message } = card(status);
    expect(message.title).toBe(`Kazakhstan · ${english}`);
    expect(message.tone).toBe(tone);
    expect(card(status, {}, 'ru').message.title).toBe(`Казахстан · ${russian}`);
  });

  it('names the worst of several, and stands beside the time it speaks of', () => {
    const degraded = statusWith('KZ', 'internet', { state: 'degraded' });
    const { dimensions } = statusWith('KZ', 'power', { state: 'cut' });
    const { lines } = card({ ...degraded, dimensions: { ...degraded.dimensions, power: dimensions.power } });
    expect(lines.slice(0, 2)).toEqual(['▲ Kazakhstan · power out', 'As of 10 Jan 2022, 14:00 UTC']);
  });

  it('of a country whose parts alone are in trouble names the part, and is not critical', () => {
    const status = known([told({ region: 'KZ-75', at: NOW - HOUR_MS })]);
    const { message, text } = card(status);
    expect(message.title).toBe('Kazakhstan · Almaty: internet cut');
    expect(message.tone).toBe('warning');
    expect(text).toContain('Internet     down · in Almaty · since 10 Jan 2022');
    expect(text).toContain('one publisher, unconfirmed, 1 h ago\n');
    expect(text).not.toContain('Nothing about');
  });
});

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
      'restored · 10 Jan 2022, 13:00 UTC (1 h ago) · one publisher, unconfirmed, 1 h ago',
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

describe('the parts of a country', () => {
  it.each([
    ['are named where the whole country is better off', 'degraded', 'down', true],
    ['are not where it has the same', 'down', 'down', false],
    ['are not where it is worse off', 'down', 'degraded', false],
  ] as const)('%s', (_, whole, part, named) => {
    const status = known([
      told({ state: whole, at: NOW - HOUR_MS }),
      told({ state: part, at: NOW - HOUR_MS, region: 'KZ-75' }),
    ]);
    expect(card(status).text.includes('Almaty')).toBe(named);
  });
});

describe.each(testLocales.available)('in %s', (locale) => {
  const t = testLocales.translator(locale);

  it.each(DIMENSIONS.flatMap((dimension) => STATES[dimension].map((state) => [dimension, state])))(
    'there are words for %s %s, in headlines and in lines',
    (dimension, state) => {
      const ids = [`headline-${dimension}-${state}`, `state-${dimension}-${state}`];
      for (const id of ids) expect(t(id, { again: 'no', partial: 'no' })).not.toBe(id);
    },
  );
});

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
    expect(card(country).text).toContain('down · all of Kazakhstan · since');
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

describe('the hash rate', () => {
  const change = { windowDays: 1, observedEHs: 415, expectedEHs: 629, changePercent: -34, sigmas: -8.7 };
  const yesterday = statusWith('KZ', 'internet', { since: NOW - 3 * HOUR_MS });

  it.each([
    ['within noise', statusWith('KZ', 'internet'), reading(), 'within noise', 'в пределах шума'],
    [
      'not visible yet while its window began before the outage',
      yesterday,
      reading(),
      'not visible yet: these 24 h',
      'ещё не видно',
    ],
    [
      'a drop that chance does not explain',
      yesterday,
      reading({ change }),
      '-34 % against the trend, 9 sigma',
      '-34 % относительно тренда, 9 сигм',
    ],
    ['unknown when nobody answers', yesterday, null, 'unknown: no source', 'неизвестно'],
  ] as const)('is %s', (_, status, hashRate, english, russian) => {
    expect(card(status, { hashRate }).text).toContain(english);
    expect(card(status, { hashRate }, 'ru').text).toContain(russian);
  });

  it('at risk is a range, with the month of the share', () => {
    const share = { percent: 18.1, month: '2021-08', source: 'Cambridge', url: 'https://ccaf.io/cbeci' };
    const { text } = card(yesterday, { hashRate: reading(), share });
    expect(text).toContain('18.1 % (Cambridge, Aug 2021) → 29-35 EH/s exposed');
  });
});
