import { describe, expect, it } from 'vitest';
import type { Alert, Feedback } from '../../src/alerts/alert.ts';
import { featuresOf, sharesIn, teach, weightsOf } from '../../src/alerts/teaching.ts';
import { createVerdicts } from '../../src/alerts/verdict.ts';
import { linkKey } from '../../src/feeds/identity.ts';
import { createDelivering } from '../harness/delivering.ts';
import { sampleAlert, sampleFeedback, sampleStory, T0 } from '../harness/samples.ts';

const NEWS = [
  'Kazakhstan cuts power to bitcoin miners',
  'Bitcoin miners in Texas curtail as ERCOT warns of rolling blackouts',
  'Russia bans bitcoin mining in Dagestan until 2031',
  'Bitcoin mining difficulty falls after power cuts in Iran',
].map((title) => featuresOf(title, 'example.org'));

let count = 0;
function feedbackOn(title: string, over: Partial<Feedback> = {}): Feedback {
  const id = `f${++count}`;
  const features = sharesIn(featuresOf(title, 'ads.example'), NEWS);
  return sampleFeedback({ id, storyId: `story-${id}`, headline: title, features, createdAt: T0 + count, ...over });
}

const alertOf = (title: string, over: Partial<Alert> = {}): Alert =>
  sampleAlert({
    storyId: 'new',
    thread: 'new',
    words: `${title.toLowerCase()}\ntext`,
    topics: [],
    regions: [],
    ...over,
  });

/** A word of its own for each number. */
const nonce = (n: number): string => String.fromCharCode(...[...String(n)].map((digit) => 103 + Number(digit)));

const ADVERTS = [
  'Best cloud mining platforms to earn passive bitcoin income daily',
  'Top 7 free cloud mining platforms: earn passive income from home daily',
  'Earn $9,900 daily passive income with the best cloud mining contracts',
].map((title) => feedbackOn(title));
const ANOTHER_ADVERT = 'Earn daily passive income with these free cloud mining platforms';

describe('what a space is taught', () => {
  it('keeps back what is worded like the adverts that were called so, and says like which and why', () => {
    const { unwanted } = teach(alertOf(ANOTHER_ADVERT), ADVERTS);
    expect(unwanted?.kind).toBe('advert');
    expect(ADVERTS).toContain(unwanted?.feedback);
    expect(unwanted?.common.length).toBeGreaterThan(2);
    for (const word of unwanted?.common ?? []) expect(ANOTHER_ADVERT.toLowerCase()).toContain(word);
  });

  it.each([
    'Kazakhstan cuts power to bitcoin miners daily',
    'Cloud mining firm sued in Texas',
    'Bitcoin miners in Texas curtail',
  ])('lets news pass that shares a word or two with them: %s', (title) => {
    expect(teach(alertOf(title), ADVERTS).unwanted).toBeUndefined();
  });

  it('asks for twice the likeness of an alert that tells the state of a place', () => {
    const title = 'Iran bans cloud mining platforms';
    expect(teach(alertOf(title), ADVERTS).unwanted).toBeDefined();
    const ban = { id: 'i', region: 'IR', dimension: 'regulation', state: 'banned', openedAt: T0, since: T0 } as const;
    expect(teach(alertOf(title, { conditions: [ban] }), ADVERTS).unwanted).toBeUndefined();
  });

  it('takes one piece of feedback for one thing only: its story, or nearly the same headline', () => {
    const [one] = ADVERTS.slice(0, 1);
    if (one === undefined) throw new Error('needs one');
    expect(teach(alertOf('short', { storyId: one.storyId }), [one]).unwanted?.feedback).toBe(one);
    expect(teach(alertOf(one.headline), [one]).unwanted).toBeDefined();
    expect(teach(alertOf('Cloud mining platforms compared: hidden fees and risks'), [one]).unwanted).toBeUndefined();
  });

  it('never keeps back what is critical, however often it was called wrong', () => {
    const title = 'Nationwide internet shutdown in Kazakhstan, miners offline';
    const kinds = ['not-mining', 'advert', 'same', 'wrong-place', 'wrong-state'] as const;
    const about = { regions: ['KZ'], topics: ['internet'], conditions: ['internet.down'], storyId: 'new' } as const;
    const hostile = Array.from({ length: 200 }, (_, n) =>
      feedbackOn(title, { ...about, kind: kinds[n % 5] ?? 'same' }),
    );
    const alert = alertOf(title, { severity: 3, regions: ['KZ'], topics: ['internet'] });
    expect(teach(alert, hostile)).toEqual({ alert, unwanted: undefined, changes: [] });
    expect(teach({ ...alert, severity: 2 }, hostile).unwanted).toBeDefined();
  });

  it('bounds what a word can weigh, and how many words weigh anything', () => {
    const many = Array.from({ length: 200 }, (_, n) => feedbackOn(`advert ${nonce(n)}a ${nonce(n)}b ${nonce(n)}c`));
    const weights = weightsOf(many);
    expect(weights.size).toBe(300);
    expect(Math.max(...weights.values())).toBeLessThanOrEqual(2);
    expect(Math.min(...weights.values())).toBeGreaterThanOrEqual(-2);
    expect(
      weightsOf(many.slice(0, 1))
        .values()
        .every((weight) => weight <= 0.5),
    ).toBe(true);
  });

  it('takes a place away that was called wrong, and leaves the others', () => {
    const title = 'Georgia regulators approve data center power rules for bitcoin miners';
    const wrong = feedbackOn(title, { kind: 'wrong-place', regions: ['GE'] });
    const told = alertOf(`${title} again`, { regions: ['GE', 'US'] });
    expect(teach(told, [wrong]).alert.regions).toEqual(['US']);
    expect(teach(told, [wrong]).unwanted).toBeUndefined();
    expect(teach(alertOf('Tbilisi without power', { regions: ['GE'] }), [wrong]).alert.regions).toEqual(['GE']);
  });

  it('takes a state away that was called wrong', () => {
    const title = 'Operator denies talk of rolling blackouts for mining farms in Irkutsk';
    const condition = { id: 'i', region: 'RU-IRK', dimension: 'power', state: 'cut', openedAt: T0, since: T0 } as const;
    const wrong = feedbackOn(title, { kind: 'wrong-state', conditions: ['power.cut'] });
    expect(teach(alertOf(title, { conditions: [condition] }), [wrong]).alert.conditions).toBeUndefined();
    const other = { ...condition, state: 'restored' } as const;
    expect(teach(alertOf(title, { conditions: [other] }), [wrong]).alert.conditions).toEqual([other]);
  });

  it('keeps back the same again of the same place, and no end, worsening or other place', () => {
    const title = 'Irkutsk miners still wait for power limits to be lifted by the regional grid operator';
    const same = feedbackOn(title, { kind: 'same', regions: ['RU-IRK'], topics: ['power'] });
    const again = alertOf(title, { reason: 'updated', regions: ['RU-IRK'], topics: ['power'] });
    expect(teach(again, [same]).unwanted?.kind).toBe('same');
    expect(teach({ ...again, regions: ['KZ'] }, [same]).unwanted).toBeUndefined();
    for (const reason of ['escalated', 'resolved', 'ended', 'corrected', 'in-force'] as const)
      expect([reason, teach({ ...again, reason }, [same]).unwanted]).toEqual([reason, undefined]);
  });

  it('costs no time on a hostile headline', () => {
    expect(featuresOf('x'.repeat(1_000_000), 'p')).toHaveLength(2);
    expect(featuresOf('word '.repeat(100_000), 'p')).toEqual(['word', 'publisher:p']);
  });
});

describe('alerts in a space that was taught', () => {
  const advert = { words: ANOTHER_ADVERT.toLowerCase(), topics: ['business'], regions: [] } as const;

  it('are kept back there at once, and in no other space', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 'a', space: 'telegram:1', address: 'telegram:1' });
    await world.subscribe({ id: 'b', space: 'telegram:2', address: 'telegram:2' });
    await world.state.feedback.setMany(ADVERTS.map((one) => [one.id, one]));
    await world.raise(advert);
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:2']);
    const [verdict] = await createVerdicts({ state: world.state, clock: () => world.now, pageOf: linkKey })(
      sampleStory(),
      'telegram:1',
    );
    expect(verdict).toMatchObject({ outcome: 'stopped', stage: 'feedback', reason: 'taught:advert' });
    expect(verdict?.lessons.map(({ kind }) => kind)).toEqual(['advert']);
  });

  it('are sent again once the feedback is taken back', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.feedback.setMany(ADVERTS.map((one) => [one.id, one]));
    await world.raise(advert);
    for (const { id } of ADVERTS) await world.state.feedback.delete(id);
    await world.raise({ ...advert, id: 'alert-2', storyId: 'story-2', thread: 't2' });
    expect(world.adapter.sent).toHaveLength(1);
  });

  it('reach a subscription of a place only where the place was not called wrong', async () => {
    const title = 'georgia regulators approve data center power rules for bitcoin miners';
    const world = createDelivering();
    await world.subscribe({ id: 'a', address: 'telegram:1:1', regions: ['GE'] });
    await world.subscribe({ id: 'b', address: 'telegram:1:2' });
    await world.state.feedback.set('f', feedbackOn(title, { id: 'f', kind: 'wrong-place', regions: ['GE'] }));
    await world.raise({ words: title, regions: ['GE'] });
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:1:2']);
    expect(world.adapter.sent[0]?.telling).toMatchObject({ alert: { regions: [] } });
  });

  it('that end what was sent here come all the same', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(advert);
    await world.state.feedback.setMany(ADVERTS.map((one) => [one.id, one]));
    await world.raise({ ...advert, id: 'alert-2', reason: 'resolved' });
    expect(world.adapter.sent).toHaveLength(2);
  });
});
