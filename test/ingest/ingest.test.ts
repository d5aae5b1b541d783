import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/clock.ts';
import { NO_ARTICLE } from '../../src/stories/article/article.ts';
import { analyze, CUT, START, taking } from '../harness/taking.ts';

const CUT_TOO =
  'The internet has been shut down across Kazakhstan since noon, NetBlocks confirmed on Tuesday. Bitcoin mining farms lost the connection to their pools, and operators wait.';
const BACK =
  'Internet service was restored across Kazakhstan on Thursday, NetBlocks said. Bitcoin miners bring their machines back to the pools.';

describe('the intake', () => {
  it('raises one alert for a story, lets further publishers join it, and tells its end', async () => {
    const { take, item, pass, state } = taking();
    expect(await take(item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT))).toMatchObject([
      { reason: 'first' },
    ]);
    pass(HOUR_MS);
    const [joined] = await take(
      item('two.example', 'Internet shut down across Kazakhstan, miners lose their pools', CUT_TOO),
    );
    expect(joined).toMatchObject({ reason: 'publisher' });
    expect(joined?.alert?.sources.map((source) => source.publisher)).toEqual(['one.example', 'two.example']);
    pass(2 * DAY_MS);
    const [back] = await take(item('three.example', 'Internet restored in Kazakhstan, miners return', BACK));
    expect(back).toMatchObject({
      reason: 'resolved',
      alert: { headline: 'Internet restored in Kazakhstan, miners return' },
    });
    expect(back?.alert?.lastedMs).toBeGreaterThan(DAY_MS);
    expect(await state.openIncidents()).toEqual([]);
  });

  it('takes a copy of a day later for no news of the incident', async () => {
    const { take, item, pass, state } = taking();
    const title = 'Kazakhstan shuts down its internet, miners offline';
    await take(item('one.example', title, CUT));
    const [before] = await state.openIncidents();
    pass(30 * HOUR_MS);
    await take(item('copy.example', title, CUT));
    expect((await state.openIncidents())[0]?.changes).toEqual(before?.changes);
  });

  it.each([
    [
      'the same day, told by its weekday',
      6 * HOUR_MS,
      'Internet access was restored across Kazakhstan, NetBlocks said on Tuesday.',
    ],
    [
      'the evening before, told the next morning',
      20 * HOUR_MS,
      'Internet access was restored across Kazakhstan on Tuesday, NetBlocks said.',
    ],
  ])('closes what was cut in the afternoon when it comes back %s', async (_, laterMs, text) => {
    const { take, item, pass } = taking();
    pass(3 * HOUR_MS);
    await take(item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT));
    pass(laterMs);
    const [back] = await take(item('two.example', 'Internet restored in Kazakhstan, bitcoin miners return', text));
    expect(back).toMatchObject({ reason: 'resolved' });
  });

  it('keeps what is old, undated, first sight or not about mining, and tells nobody', async () => {
    const { take, item, state, woken } = taking();
    const told = await take(
      item('a.example', 'Kazakhstan shuts down its internet, miners offline', CUT, {
        firstSight: true,
        publishedAt: START - 4 * HOUR_MS,
      }),
      item(
        'b.example',
        'Miners of Paraguay face a new power tariff',
        'Paraguay raises the power tariff for bitcoin miners.',
        { publishedAt: null },
      ),
      item(
        'c.example',
        'Texas grid asks bitcoin miners to switch off',
        'The Texas grid asked bitcoin miners to switch off.',
        { publishedAt: START - 3 * DAY_MS },
      ),
      item('d.example', 'A football club wins', 'The club won the match on Tuesday.'),
    );
    expect(told.map((one) => one.because)).toEqual(['first-sight', 'undated', 'too-old', 'not-relevant']);
    expect(woken()).toBe(0);
    expect(await state.storiesSince(0, 10)).toHaveLength(4);
  });

  it('raises what a new feed holds where it is critical and young, and what follows of it', async () => {
    const { take, item } = taking();
    const firstSight = true;
    const told = await take(
      item('a.example', 'Kazakhstan shuts down its internet, miners offline', CUT, {
        firstSight,
        publishedAt: START - 2 * HOUR_MS,
      }),
      item('b.example', 'Internet restored in Kazakhstan, miners return', BACK.replace('Thursday', 'Tuesday'), {
        firstSight,
        publishedAt: START - HOUR_MS,
      }),
      item(
        'c.example',
        'Miners of Paraguay face a new power tariff',
        'Paraguay raises the power tariff for bitcoin miners.',
        { firstSight, publishedAt: START - HOUR_MS },
      ),
    );
    expect(told.map(({ reason, alert }) => [reason, alert?.firstSight])).toEqual([
      ['first', true],
      ['updated', true],
      ['none', undefined],
    ]);
  });

  it('tells what a new feed adds to news of the usual kind in the usual way', async () => {
    const { take, item, pass } = taking();
    await take(item('a.example', 'Kazakhstan shuts down its internet, miners offline', CUT));
    pass(2 * HOUR_MS);
    const text = 'Internet service was restored across Kazakhstan on Tuesday, NetBlocks said.';
    const [back] = await take(item('b.example', 'Internet restored in Kazakhstan', text, { firstSight: true }));
    expect(back).toMatchObject({ reason: 'resolved' });
    expect(back?.alert?.firstSight).toBeUndefined();
  });

  it('marks an item seen together with its story, and recognises it when it comes again', async () => {
    const { take, item, state } = taking();
    const one = item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT);
    await take(one);
    expect([...(await state.seen(one.keys ?? []))].sort()).toEqual([...(one.keys ?? [])].sort());
    expect(await take(one)).toMatchObject([{ reason: 'none' }]);
  });

  it('takes reports of one event that arrive together one after the other: one story, one first alert', async () => {
    const { intake, item, state } = taking();
    const reports = ['one', 'two', 'three'].map((name) =>
      item(`${name}.example`, 'Kazakhstan shuts down its internet, miners offline', name === 'one' ? CUT : CUT_TOO),
    );
    const taken = (await Promise.all(reports.map((one) => intake.take([one])))).flat();
    expect(taken.filter((one) => one.reason.reason === 'first')).toHaveLength(1);
    expect(new Set(taken.map((one) => one.story.id)).size).toBe(1);
    expect(await state.storiesSince(0, 10)).toHaveLength(1);
  });

  it('reads the page where the feed gave only a teaser, and only where it would be told', async () => {
    const asked: string[] = [];
    const readArticle = async (url: string) => {
      asked.push(url);
      return {
        ...NO_ARTICLE,
        title: 'Kazakhstan cuts its internet: bitcoin miners offline',
        paragraphs: [CUT, 'Farms in the north report that 300 MW of machines stand still.'],
      };
    };
    const { take, item, state } = taking({ readArticle });
    await take(
      item('one.example', 'Kazakhstan shuts down its internet, bitcoin miners offline', 'Read more ...'),
      item('two.example', 'A football club wins', 'Read more ...'),
    );
    expect(asked).toEqual(['https://one.example/kazakhstan-shuts-down-its-internet-bitcoin-miners-offline']);
    const [story] = (await state.storiesSince(0, 10)).filter((one) => one.relevant);
    expect(story?.summary.sentences.map((sentence) => sentence.text).join(' ')).toContain('NetBlocks said');
  });

  it('waits for no page, summary or translation of others when an item was seen some time ago', async () => {
    const asked: string[] = [];
    const { take, item, pass } = taking({
      readArticle: async (url) => {
        asked.push(url);
        pass(15 * SECOND_MS);
        return NO_ARTICLE;
      },
      summarizer: {
        summarize: async () => {
          asked.push('summary');
          pass(15 * SECOND_MS);
          return { headline: 'By a model', sentences: [], by: 'model' };
        },
      },
      translation: {
        languages: async () => ['ru', 'es'],
        translate: async (_summary, language) => {
          asked.push(language);
          return null;
        },
      },
    });
    const told = await take(
      item('one.example', 'Kazakhstan shuts down its internet, miners offline', 'Read more ...'),
      item('two.example', 'Texas power grid fails, bitcoin miners shut down', 'Read more ...'),
    );
    expect(asked).toEqual(['https://one.example/kazakhstan-shuts-down-its-internet-miners-offline', 'summary']);
    expect(told.map(({ alert }) => alert?.headline)).toEqual([
      'By a model',
      'Texas power grid fails, bitcoin miners shut down',
    ]);
  });

  it('takes all others before it fails with the one that cannot be taken', async () => {
    const { intake, item, state } = taking({
      analyze: (given) => {
        if (given.publisher === 'broken.example') throw new Error('a text that breaks something');
        return analyze(given);
      },
    });
    const items = ['one', 'broken', 'two'].map((name) => item(`${name}.example`, `News of ${name}`, CUT));
    await expect(intake.take(items)).rejects.toThrow('a text that breaks something');
    const seen = await Promise.all(items.map(async ({ keys = [] }) => (await state.seen(keys)).size > 0));
    expect(seen).toEqual([true, false, true]);
  });

  it('lets nothing overtake what could not be stored, though there is room again for what follows', async () => {
    const { intake, item, state } = taking();
    const { commit } = state;
    let commits = 0;
    const failing: typeof commit = (batch) =>
      ++commits === 1 ? Promise.reject(new Error('disk is full')) : commit(batch);
    Object.assign(state, { commit: failing });
    const items = ['one', 'two'].map((name) => item(`${name}.example`, `News of ${name}`, CUT));
    await expect(intake.take(items)).rejects.toThrow('disk is full');
    const seen = await state.seen(items.flatMap(({ keys = [] }) => keys));
    expect(seen.size).toBe(0);
    expect((await intake.take(items)).map((taken) => taken.item.publisher)).toEqual(['one.example', 'two.example']);
  });
});

describe('translation by a model', () => {
  it('goes with the alert into the languages of the spaces, and not into its own', async () => {
    const asked: string[] = [];
    const { take, item } = taking({
      translation: {
        languages: async () => ['en', 'ru'],
        translate: async (summary, language) => {
          asked.push(language);
          return { ...summary, headline: 'Казахстан отключил интернет', sentences: [] };
        },
      },
    });
    const [first] = await take(item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT));
    expect(asked).toEqual(['ru']);
    expect(first?.alert?.translations).toEqual({ ru: { headline: 'Казахстан отключил интернет', sentences: [] } });
  });
});
