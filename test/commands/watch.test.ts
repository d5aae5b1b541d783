import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { ProviderSearch } from '../../src/status/signal.ts';
import type { RegionStatus } from '../../src/status/status.ts';
import { createTestBot, NOW, subscriptionsOf, testLocales, unknownStatus } from '../harness/bot.ts';
import { observation, statusWith } from '../harness/status.ts';

const TELECOM = { code: 'AS9198', name: 'JSC Kazakhtelecom (AS9198)' };
const CDN = { code: 'AS60930', name: 'JSC Kazakhtelecom (AS60930)' };
const health = { signal: 'IODA', lastAnswerAt: NOW, noAnswerSince: null };
const measured = (state: 'down' | 'restored', value: number) =>
  observation({
    region: 'AS9198',
    state,
    kind: 'measured',
    at: NOW - 10 * MINUTE_MS,
    level: { value, unit: '% of ordinary' },
    evidence: `ping-slash24 ${value} %, bgp ${value} %`,
    source: 'IODA',
    url: 'https://ioda.example/asn/9198',
  });
const calm: RegionStatus = {
  ...statusWith('AS9198', 'internet', {
    state: 'unknown',
    open: false,
    basis: 'measured',
    since: null,
    observations: [measured('restored', 99)],
  }),
  signals: [health],
};

function openBot(status: RegionStatus = calm, answer: ProviderSearch = { kind: 'answer', providers: [TELECOM] }) {
  const asked: (readonly [string, readonly string[]])[] = [];
  const bot = createTestBot({
    statusOf: async (region) => ({ ...status, region }),
    findProviders: async (...question) => {
      asked.push(question);
      if (answer.kind !== 'answer') return answer;
      const byCode = answer.providers.filter(({ code }) => code === question[0].toUpperCase());
      return byCode.length > 0 ? { kind: 'answer', providers: byCode } : answer;
    },
  });
  return { ...bot, asked, kept: () => subscriptionsOf(bot) };
}

describe('/watch', () => {
  it('watches a provider for the very place, and says what is measured of it now', async () => {
    const bot = openBot();
    const { text, buttons } = await bot.ask('/watch AS9198', { address: 'telegram:1:5' });
    expect(text).toContain('Watched: JSC Kazakhtelecom (AS9198)');
    expect(text).toContain('IODA <https://ioda.example/asn/9198> 99 % of normal (13:50 UTC)');
    expect(await bot.kept()).toMatchObject([
      { space: 'telegram:1', address: 'telegram:1:5', regions: ['AS9198'], provider: TELECOM.name, state: 'active' },
    ]);
    await bot.invoke('watch', buttons.find(({ label }) => label === 'Undo')?.options ?? {});
    expect(await bot.kept()).toEqual([]);
  });

  it('asks which network is meant where several bear the name, and each button watches one', async () => {
    const bot = openBot(calm, { kind: 'answer', providers: [TELECOM, CDN] });
    const { text, buttons } = await bot.ask('/watch kazakhtelecom');
    expect(text).toContain('Several networks go by “kazakhtelecom”. Which one is it?');
    expect(buttons.map(({ label }) => label)).toEqual([TELECOM.name, CDN.name]);
    expect((await bot.invoke('watch', buttons[1]?.options ?? {})).text).toContain(`Watched: ${CDN.name}`);
  });

  it('looks where the space has subscribed, and in the country that is named with it', async () => {
    const bot = openBot();
    await bot.ask('/subscribe texas');
    await bot.ask('/watch AS9198');
    await bot.ask('/watch kazakhtelecom kazakhstan');
    expect(bot.asked).toEqual([
      ['AS9198', ['US']],
      ['kazakhtelecom kazakhstan', ['KZ', 'US']],
    ]);
  });

  it.each<[string, RegionStatus, string]>([
    ['measured as usual', calm, 'here · measured: IODA <https://ioda.example/asn/9198> 99 % of normal'],
    [
      'down',
      {
        ...statusWith('AS9198', 'internet', {
          basis: 'measured',
          since: NOW - HOUR_MS,
          observations: [measured('down', 4)],
        }),
        signals: [health],
      },
      'down since 10 Jan, 13:00 UTC · measured: IODA <https://ioda.example/asn/9198> 4 % of normal: ping-slash24 4 %, bgp 4 %',
    ],
    [
      'not measured any more',
      { ...unknownStatus('AS9198'), signals: [{ ...health, noAnswerSince: NOW - HOUR_MS }] },
      'unknown · measured: IODA: no answer since 13:00 UTC',
    ],
    [
      'not measured yet',
      { ...unknownStatus('AS9198'), signals: [{ ...health, lastAnswerAt: null, pending: true }] },
      'unknown · measured: IODA: asked now',
    ],
    [
      'not measured at all',
      { ...unknownStatus('AS9198'), signals: [{ ...health, notCovered: true }] },
      'unknown · IODA does not measure it',
    ],
    ['nothing, because nobody measures', unknownStatus('AS9198'), 'here · unknown'],
  ])('lists what is %s as what it is', async (_, status, expected) => {
    const bot = openBot(status);
    await bot.ask('/watch AS9198');
    const { text } = await bot.ask('/watch');
    expect(text).toContain('Watched providers: 1 of 10');
    expect(text).toContain(
      `1. JSC Kazakhtelecom (AS9198) · ${expected.startsWith('here') ? '' : 'here · '}${expected}`,
    );
  });

  it('lists and removes those of its own space alone, by number, code or name', async () => {
    const bot = openBot(calm, { kind: 'answer', providers: [TELECOM] });
    for (const space of ['telegram:1', 'telegram:2']) await bot.ask('/watch AS9198', { space });
    expect((await bot.ask('/watch', { space: 'telegram:3' })).text).toContain('No providers are watched here');
    expect((await bot.ask('/watch list rostelecom')).text).toContain('called “rostelecom”');
    expect((await bot.ask('/watch remove 1', { space: 'telegram:3' })).text).toContain(
      'No providers are watched here.',
    );
    for (const name of ['1', 'as9198', 'AS 9198', 'kazakhtelecom', 'all']) {
      expect((await bot.ask(`/watch remove ${name}`)).text).toContain('No longer watched');
      expect((await bot.kept()).map(({ space }) => space)).toEqual(['telegram:2']);
      await bot.ask('/watch AS9198');
    }
    expect((await bot.ask('/watch remove nobody')).text).toContain('No provider watched here is called “nobody”');
  });

  it('is asked which one goes, where several are watched', async () => {
    const bot = openBot(calm, { kind: 'answer', providers: [TELECOM, CDN] });
    for (const { code } of [TELECOM, CDN]) await bot.ask(`/watch ${code}`);
    const { text, buttons } = await bot.ask('/watch remove');
    expect(text).toContain('Which one?');
    const chosen = buttons.find(({ label }) => label === TELECOM.name);
    await bot.invoke('watch', chosen?.options ?? {});
    expect((await bot.kept()).map(({ provider }) => provider)).toEqual([CDN.name]);
  });

  it('watches one provider of a place once', async () => {
    const bot = openBot();
    await bot.ask('/watch AS9198');
    expect((await bot.ask('/watch AS9198')).text).toContain('Already watched');
    expect(await bot.kept()).toHaveLength(1);
  });

  it('takes ten of a space, and says so', async () => {
    const bot = openBot();
    for (let n = 0; n < 10; n++) {
      const sample = { code: `AS${n}`, name: `Net (AS${n})` };
      const other = createTestBot({
        state: bot.services.state,
        findProviders: async () => ({ kind: 'answer', providers: [sample] }),
      });
      await other.ask(`/watch AS${n}`);
    }
    expect((await bot.ask('/watch AS9198')).text).toContain('10 providers are watched here already. Remove one first.');
    expect((await bot.ask('/watch AS9198', { space: 'telegram:2' })).text).toContain('Watched');
  });

  it('takes a hundred providers of all spaces together, and those that are watched already', async () => {
    const bot = openBot();
    const [sample] = await bot.ask('/watch AS9198').then(bot.kept);
    if (sample === undefined) throw new Error('nothing is watched');
    const many = Array.from({ length: 99 }, (_, n) => ({
      ...sample,
      id: `w${n}`,
      space: `telegram:9${n}`,
      regions: [`AS${n}`],
    }));
    await bot.services.state.subscriptions.setMany(many.map((one) => [one.id, one]));
    expect((await bot.ask('/watch AS9198', { space: 'telegram:2' })).text).toContain('Watched');
    const other = createTestBot({
      state: bot.services.state,
      findProviders: async () => ({ kind: 'answer', providers: [CDN] }),
    });
    expect((await other.ask('/watch AS60930', { space: 'telegram:3' })).text).toContain(
      'watches 100 providers already',
    );
  });

  it.each<[string, ProviderSearch | undefined, string]>([
    ['AS4200000000', { kind: 'answer', providers: [] }, 'IODA knows no provider called “AS4200000000”'],
    ['kcell', { kind: 'no-answer', reason: 'HTTP 503' }, 'IODA does not answer: HTTP 503'],
    ['kcell', undefined, 'Providers are not measured here'],
    ['x'.repeat(101), undefined, 'too long for the name of a provider'],
  ])('says why %s cannot be watched', async (typed, answer, expected) => {
    const bot = createTestBot({ findProviders: async () => answer });
    expect((await bot.ask(`/watch ${typed}`)).text).toContain(expected);
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it('says in the language of the reader why the source does not answer', async () => {
    const bot = createTestBot({ findProviders: async () => ({ kind: 'no-answer', reason: 'no connection in time' }) });
    const { text } = await bot.ask('/watch kcell', { locale: 'fa' });
    expect(text).toContain(testLocales.translator('fa')('fault-no-connection'));
    expect(text).not.toContain('connection');
  });

  it('says what is missing to post there, and watches nothing', async () => {
    const bot = createTestBot({
      findProviders: async () => ({ kind: 'answer', providers: [TELECOM] }),
      missingPermissions: async () => ['Send Messages'],
    });
    const { text, buttons } = await bot.ask('/watch AS9198');
    expect(text).toContain('Send Messages');
    expect(buttons).toMatchObject([{ command: 'watch', options: { provider: 'AS9198' } }]);
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it('is for managers, and does what its words say on Discord, too', async () => {
    const bot = openBot();
    expect((await bot.ask('/watch AS9198', { manager: false })).text).toContain('administrators');
    const added = await bot.invoke(
      'watch',
      { action: 'add', provider: 'AS9198' },
      { platform: 'discord', space: 'discord:1', address: 'discord:1:2' },
    );
    expect(added.text).toContain('Watched: JSC Kazakhtelecom');
    expect((await bot.kept()).map(({ address }) => address)).toEqual(['discord:1:2']);
  });

  it.each(testLocales.available)('answers in %s', async (locale) => {
    const bot = openBot();
    const t = testLocales.translator(locale);
    expect((await bot.ask('/watch', { locale })).text).toContain(t('watch-none-title'));
    expect((await bot.ask('/watch AS9198', { locale })).text).toContain(t('watch-added', { provider: TELECOM.name }));
    const { text } = await bot.ask(`/watch ${t('action-remove')} AS9198`, { locale });
    expect(text).toContain(t('watch-removed'));
    expect(await bot.kept()).toEqual([]);
  });

  it('stands among the subscriptions, and is ended there by its name, but not with a topic', async () => {
    const bot = openBot();
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/watch AS9198');
    expect((await bot.ask('/subscriptions')).text).toContain('. JSC Kazakhtelecom (AS9198) · here');
    await bot.ask('/unsubscribe internet');
    expect((await bot.kept()).find(({ provider }) => provider !== undefined)?.excludedTopics).toBeUndefined();
    await bot.ask('/unsubscribe "JSC Kazakhtelecom (AS9198)"');
    expect((await bot.kept()).map(({ regions }) => regions)).toEqual([['KZ']]);
  });
});
