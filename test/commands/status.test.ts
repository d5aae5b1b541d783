import { describe, expect, it } from 'vitest';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { allRegions } from '../../src/regions/regions.ts';
import { spansText, timeText } from '../../src/views/format-time.ts';
import { createTestBot, NOW, testLocales } from '../harness/bot.ts';
import { sampleFeed, sampleIncident, sampleStory } from '../harness/samples.ts';
import { observation, reading, statusWith } from '../harness/status.ts';

const readings = {
  hashRate: async () => reading(),
  shareOf: () => ({ percent: 18.1, month: '2021-08', source: 'Cambridge', url: 'https://ccaf.io/cbeci' }),
};
const downIn = (region: string) => statusWith(region, 'internet');

describe('/status of everywhere', () => {
  const polled = { dueAt: NOW + HOUR_MS, lastPollAt: NOW, lastGoodPollAt: NOW, failures: 0 };

  it.each([
    ['nothing was asked yet', [undefined, undefined], '0 of 2 sources answer'],
    ['most fail', [polled, { ...polled, failures: 2 }, { ...polled, failures: 9 }], '1 of 3 sources answers'],
    ['most answer', [polled, polled, { ...polled, failures: 9 }], undefined],
  ])('says how few sources answer where nothing is known: %s', async (_, states, said) => {
    const bot = createTestBot({
      sources: async () => states.map((state) => ({ feed: sampleFeed(), ...(state && { state }) })),
    });
    const { text } = await bot.ask('/status');
    expect(text).toContain('Nothing acute is known anywhere');
    if (said === undefined) expect(text).not.toContain(' sources answer');
    else expect(text).toContain(said);
  });
});

describe('/status of a region', () => {
  it('never calls the unknown normal, and says how many sources looked', async () => {
    const bot = createTestBot({ coverage: async () => ({ covering: 0, sources: 57 }) });
    const { text, reply } = await bot.ask('/status oman');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('? Oman · nothing reported\n  As of 10 Jan, 14:00 UTC');
    expect(text).toContain('not the same as “normal”: 0 of our 57 sources');
    expect(text).toContain('Hash rate    unknown');
  });

  it.each([
    ['en', { covering: 0, sources: 1 }, 'our only source wrote nothing about it'],
    ['de', { covering: 0, sources: 1 }, 'Unsere einzige Quelle schrieb in der Zeit nichts darüber'],
    ['fr', { covering: 1, sources: 1 }, 'notre seule source en a parlé'],
    ['zh-Hans', { covering: 0, sources: 1 }, '我们唯一的信源这段时间没有报道过这里'],
    ['ru', { covering: 1, sources: 57 }, 'писал 1 из 57 наших источников'],
    ['es', { covering: 1, sources: 57 }, 'escribió sobre la región 1 de nuestras 57 fuentes'],
    ['ru', { covering: 3, sources: 21 }, 'писали 3 из 21 нашего источника'],
    ['ru', { covering: 3, sources: 204 }, 'писали 3 из 204 наших источников'],
  ])('counts sources as people of %s do: %o', async (locale, coverage, said) => {
    const bot = createTestBot({ coverage: async () => coverage });
    expect((await bot.ask('/status oman', { locale })).text).toContain(said);
  });

  it('shows the rate with its noise and a second source, the share with its month, what reports say of it', async () => {
    const asked: number[] = [];
    const bot = createTestBot({
      ...readings,
      latest: async () => [sampleStory()],
      rateQuotes: async (stories) => {
        asked.push(stories.length);
        const sentence = 'The global hash rate shows no effect so far.';
        return [{ text: sentence, publisher: 'example.org', url: 'https://example.org/a', at: NOW }];
      },
    });
    // Each language has its own comma.
    expect((await bot.ask('/status kz', { locale: 'zh-Hans' })).text).toMatch(/家媒体，/u);
    expect((await bot.ask('/status kz', { locale: 'fa' })).text).toMatch(/رسانه، /u);
    asked.length = 0;
    const { text } = await bot.ask('/status kz');
    expect(text).toContain('176 EH/s ± 8 % over 24 h to 10 Jan, 00:00 UTC (mempool.space');
    expect(text).toContain('within noise');
    expect(text).toMatch(/blockchain\.com <[^>]+> for the same day: 184 EH\/s \(\+5 %\)/u);
    // Nothing is open there: nothing is exposed.
    expect(text).toMatch(/18\.1 % \(Cambridge <[^>]+>, Aug 2021\)\n/u);
    expect(text).toContain('reported: “The global hash rate shows no effect so far.” (example.org');
    expect(asked).toEqual([1]);
  });

  it('says what is exposed where something is open, and of a share of long ago that it is too old for that', async () => {
    const statusOf = async (region: string) => downIn(region);
    const { text } = await createTestBot({ ...readings, statusOf }).ask('/status kz');
    expect(text).toMatch(/18\.1 % \(Cambridge <[^>]+>, Aug 2021\) → 29-35 EH\/s exposed/u);
    const later = NOW + 900 * DAY_MS;
    const old = await createTestBot({ ...readings, statusOf, clock: () => later }).ask('/status kz');
    expect(old.text).toMatch(/Aug 2021\) · too old to say/u);
  });

  it('has a picture with what it says in words, in two spans; what is new is shown in the shorter one', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region) });
    const { reply, buttons } = await bot.ask('/status kz 48h');
    expect(reply?.message.image?.key).toBe('region:KZ:48h:en');
    const month = buttons.find((button) => button.label === 'Chart 30 days');
    const replaced = await bot.invoke('status', month?.options ?? {});
    expect(replaced.reply).toMatchObject({ mode: 'replace', message: { image: { key: 'region:KZ:30d:en' } } });
    expect((await createTestBot().ask('/status kz')).reply?.message.image).toBeUndefined();
    expect((await bot.invoke('status', { region: 'kz', window: '1y' })).text).toContain('Say 48h or 30d');
    const incident = sampleIncident({ since: NOW - HOUR_MS });
    const young = createTestBot({ statusOf: async (region) => statusWith(region, 'internet', { incident }) });
    expect((await young.ask('/status kz')).reply?.message.image?.key).toBe('region:KZ:48h:en');
  });

  it('is replaced by its own Refresh button only, never the alert that led to it, and keeps its span', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region) });
    const { buttons, reply } = await bot.ask('/status kz 48h');
    expect(reply?.mode).toBe('new');
    const refresh = buttons.find((button) => button.label === 'Refresh');
    const again = await bot.invoke('status', refresh?.options ?? {});
    expect(again.reply).toMatchObject({ mode: 'replace', message: { image: { key: 'region:KZ:48h:en' } } });
    expect(buttons.map(({ label }) => label)).toEqual(['Refresh', 'Subscribe here', 'Mute 24 h', 'Chart 30 days']);
  });

  it('refreshed, says since when nothing was reported; changed to another chart, it says nothing', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region) });
    const { buttons } = await bot.ask('/status kz 48h');
    const toastOf = async (label: string) =>
      (await bot.invoke('status', buttons.find((button) => button.label === label)?.options ?? {})).reply?.toast;
    expect(spansText((await toastOf('Refresh')) ?? [], {})).toBe(`Nothing new since ${timeText(NOW, 'time')}.`);
    expect(await toastOf('Chart 30 days')).toBeUndefined();
    const before = Math.floor((NOW - 30 * DAY_MS) / 1000).toString(36);
    expect((await bot.invoke('status', { region: 'kz', refresh: before })).reply?.toast).toBeUndefined();
  });

  it('has no button for a chart where there is none', async () => {
    const { buttons } = await createTestBot().ask('/status kz');
    expect(buttons.map(({ label }) => label)).toEqual(['Refresh', 'Subscribe here', 'Mute 24 h']);
  });

  it('has buttons that fit 64 bytes for every region there is', async () => {
    const bot = createTestBot();
    for (const { code } of allRegions()
      .toSorted((a, b) => b.code.length - a.code.length)
      .slice(0, 5)) {
      const { buttons } = await bot.invoke('status', { region: code, window: '30d' });
      for (const button of buttons) expect(encodeButton(button)).not.toBeNull();
    }
  });
});

describe('/status without a region', () => {
  it('lists what is going on, worst first as given, parts under their own name, each with a button', async () => {
    const texas = statusWith('US-TX', 'power', {
      state: 'curtailed',
      observations: [observation({ region: 'US-TX', dimension: 'power', state: 'curtailed' })],
    });
    const bot = createTestBot({ busyRegions: async () => [downIn('KZ'), texas] });
    const { text, buttons, reply } = await bot.ask('/status');
    expect(text).toMatch(/Kazakhstan · internet cut · since 5 Jan \(5 d 3 h\)\n +Texas · power curtailed/u);
    expect(buttons.map((button) => button.options.region)).toEqual(['KZ', 'US-TX']);
    expect(reply?.message).toMatchObject({
      tone: 'critical',
      image: { key: 'world:en', alt: 'Map of the world: Kazakhstan: internet cut; Texas: power curtailed.' },
    });
  });

  it('says that nothing is known, not that all is well', async () => {
    const { text, reply } = await createTestBot().ask('/status');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('not that all is normal');
  });
});

describe('/history', () => {
  const at = { source: 'example.org', url: 'https://example.org/a' };
  const began = NOW - 7 * DAY_MS;
  const restored = began + 4 * DAY_MS + 16 * HOUR_MS;
  const again = restored + 4 * HOUR_MS;
  const incident = sampleIncident({
    since: began,
    changes: [
      { ...at, state: 'down', at: began, level: { value: 2, unit: '% of ordinary' } },
      { ...at, state: 'restored', at: restored },
      { ...at, state: 'down', at: again, level: { value: -10, unit: '% change' } },
    ],
  });

  it('tells the life cycle: how long each state lasted, its figure, its source', async () => {
    const { text } = await createTestBot({ history: async () => [incident] }).ask('/history kz');
    expect(text).toContain('incident, 7 days so far');
    expect(text).toMatch(/3 Jan, 14:00 UTC · down for 4 d 16 h, 2 % of normal · example\.org </u);
    expect(text).toMatch(/restored for 4 h · example\.org </u);
    expect(text).toMatch(/down again for 2 d 4 h so far · example\.org </u);
    expect(text).not.toContain('-10');
  });

  it('gives no hour to a beginning that was told as a day', async () => {
    const since = NOW - 2 * DAY_MS - 2 * HOUR_MS;
    const told = sampleIncident({
      since,
      sinceDay: true,
      changes: [{ ...at, state: 'down', at: since + 5 * HOUR_MS }],
    });
    const { text } = await createTestBot({ history: async () => [told] }).ask('/history kz');
    expect(text).toContain('incident, 2 days so far');
    expect(text).toMatch(/ 8 Jan · down for 2 days so far · /u);
  });

  it('has an end that lasts nothing, and says which changes are left out', async () => {
    const changes = Array.from({ length: 13 }, (_, index) => ({
      ...at,
      state: index % 2 === 0 ? ('down' as const) : ('restored' as const),
      at: began + index * HOUR_MS,
    }));
    const ended = { ...incident, closedAt: NOW, changes: [...changes, { ...at, state: 'restored' as const, at: NOW }] };
    const { text } = await createTestBot({ history: async () => [ended] }).ask('/history kz');
    expect(text).toContain('lasted 7 days');
    expect(text).toContain('4 earlier changes are not shown');
    expect(text).toMatch(/14:00 UTC · restored · example\.org/u);
  });
});

describe('/hashrate', () => {
  it('gives rate and uncertainty of two spans and sources, difficulty, and the next adjustment', async () => {
    const { text, reply } = await createTestBot(readings).ask('/hashrate');
    expect(text).toContain('176 EH/s ± 8 % over 24 h');
    expect(text).toContain('181 EH/s ± 3 % over 7 days');
    expect(text).toContain('blockchain.com');
    expect(text).toMatch(/24\.27 T \(mempool\.space <[^>]+>\), set for 174 EH\/s/u);
    expect(text).toContain('-1.2 % expected about 20 Jan · 31 % of the period has passed');
    expect(text).toMatch(/Data: mempool\.space <[^>]+> · blockchain\.com <[^>]+>/u);
    expect(reply?.message.image?.alt).toContain('Chart of 90 days of the hash rate');
    expect(reply?.message.image?.alt).toContain('176 EH/s ± 8 % over 24 h to 10 Jan, 00:00 UTC (mempool.space)');
  });

  it('admits when nobody answers, and when one does not', async () => {
    const health = { signal: 'blockchain.com', lastAnswerAt: null, noAnswerSince: NOW - HOUR_MS };
    const networkHealth = async () => [health];
    const nobody = await createTestBot({ networkHealth }).ask('/hashrate');
    expect(nobody.text).toContain('no source has a hash rate of the last days');
    expect(nobody.text).toContain('blockchain.com: no answer since 13:00 UTC');
    const one = createTestBot({ hashRate: async () => reading({ second: null }), networkHealth });
    expect((await one.ask('/hashrate')).text).toContain('blockchain.com: no answer since 13:00 UTC');
  });
});

const FOREIGN = /<[^>]*>|NetBlocks|IODA|mempool\.space|blockchain\.com|Cambridge|example\.org|EH\/s|UTC/gu;

/** What an answer says, its picture included, without names and units. */
async function wordsOf(known: Parameters<typeof createTestBot>[0], line: string, locale: string): Promise<string> {
  const { text, reply } = await createTestBot(known).ask(line, { locale });
  return `${text} ${reply?.message.image?.alt ?? ''}`.replace(FOREIGN, '');
}

/** Each two words that follow each other. */
const pairsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\p{L})(?=(\p{L}{2,} \p{L}{2,})(?!\p{L}))/gu)].map(([, pair = '']) => pair);

describe.each(testLocales.available.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const writesLatin = new Intl.Locale(locale).maximize().script === 'Latn';

  it.each([
    ['/status kz', { ...readings, statusOf: async (region: string) => downIn(region) }],
    ['/status', { busyRegions: async () => [downIn('KZ')] }],
    ['/hashrate', readings],
    ['/history kz', { history: async () => [sampleIncident()] }],
  ])('%s has no English words', async (line, known) => {
    const said = await wordsOf(known, line, locale);
    // Languages in Latin letters share single words with English ("internet"), but not two in a row.
    if (!writesLatin) return expect(said).not.toMatch(/[A-Za-z]{3,}/u);
    const english = pairsIn(await wordsOf(known, line, 'en'));
    expect(english).not.toEqual([]);
    expect(pairsIn(said).filter((pair) => english.includes(pair))).toEqual([]);
  });
});

describe('several places at once', () => {
  it.each([
    ['🇰🇿 🇮🇷', ['Iran']],
    ['paraguay, ethiopia and oman', ['Ethiopia', 'Oman']],
  ])('have a button for the card of each that is left out: %s', async (line, places) => {
    const bot = createTestBot();
    const said = { platform: 'telegram', space: 'telegram:1', address: 'telegram:1', at: NOW } as const;
    const caller = { id: '7', isManager: true };
    const reply = await bot.handler.invoke({ ...said, caller, command: '', options: {}, words: line });
    const labels = (reply?.message.buttons ?? []).flat().map(({ label }) => label);
    expect(labels.slice(-places.length)).toEqual(places);
  });
});
