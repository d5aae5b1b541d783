import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { DIMENSIONS, STATES } from '../../src/status/observation.ts';
import { NOW, testLocales, unknownStatus } from '../harness/bot.ts';
import { sampleIncident, sampleStory } from '../harness/samples.ts';
import { reading, statusWith } from '../harness/status.ts';
import { card, known, told } from './card.ts';

const back = { source: 'example.org', url: 'https://example.org/a', state: 'restored', at: NOW - DAY_MS } as const;
const cutAgain = sampleIncident({ changes: [...sampleIncident().changes, back, { ...back, state: 'down' }] });

describe('a claim', () => {
  it('has an hour only where one was told', () => {
    const back = told({ state: 'restored', at: NOW - 3 * HOUR_MS, atPrecision: 'day' });
    const { text } = card(known([told({ at: NOW - HOUR_MS }), back]));
    expect(text).toContain('before that: restored (NetBlocks, via example.org, 10 Jan 2022)');
  });
});

describe('the title of a card', () => {
  it('says for whom and where, where that is not everybody and everywhere', () => {
    const title = (over: Parameters<typeof statusWith>[2]) => card(statusWith('CA', 'internet', over)).lines[0];
    expect(title({ who: 'provider', extent: 'part' })).toBe('▲ Canada · internet cut · one provider · in part');
    expect(title({ extent: 'part', parts: ['CA-ON', 'CA-QC'] })).toBe('▲ Canada · internet cut · in Ontario, Quebec');
    expect(title({})).toBe('▲ Canada · internet cut');
  });

  it('does not say of a rule on mining that it is for miners, of a part of the country neither', () => {
    const banned = { state: 'banned', who: 'miners', extent: 'part', region: 'RU-DA', parts: ['RU-DA'] } as const;
    const { lines } = card(statusWith('RU', 'regulation', banned));
    expect(lines[0]).toMatch(/^. Russia · Dagestan: mining banned$/u);
  });
});

describe('an end that one publisher tells', () => {
  it('is not called unconfirmed: such a word ends nothing', () => {
    const { text } = card(statusWith('KZ', 'internet', { state: 'restored', phase: 'over', independentPublishers: 1 }));
    expect(text).toMatch(/Internet +restored .*· one publisher, /u);
    expect(text).not.toContain('unconfirmed');
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
