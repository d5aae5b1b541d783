import { describe, expect, it } from 'vitest';
import { createClusterer } from '../../../src/stories/cluster/cluster.ts';
import { item, take } from './reports.ts';

const LONG_TEXT = Array.from(
  { length: 30 },
  (_, at) => `Sentence ${at} says that substation ${at * 7} near the river feeds ${at + 3} halls of machines.`,
).join(' ');

describe('copies', () => {
  it('are recognised under another headline and long after words are forgotten', () => {
    const clusterer = createClusterer();
    const first = item('Substations strain near the river', { text: LONG_TEXT });
    const copy = item('What halls of machines do to a grid', { text: `${LONG_TEXT} Read more.`, hours: 24 * 30 });
    const { storyId } = take(clusterer, first);
    expect(take(clusterer, copy)).toEqual({ storyId, copyOf: first.id });
  });

  it('are recognised when some words were exchanged', () => {
    const clusterer = createClusterer();
    const first = item('Substations strain near the river', { text: LONG_TEXT });
    const respun = item('Grid under strain', { text: LONG_TEXT.replaceAll('near the river', 'by a stream'), hours: 9 });
    take(clusterer, first);
    expect(take(clusterer, respun).copyOf).toBe(first.id);
  });

  it('are recognised by two sentences of a teaser, but not by one of them', () => {
    const clusterer = createClusterer();
    const cause = 'A line of 500 kV failed on Friday and left the east of the country without power, the utility said.';
    const effect = 'Halls of machines near the dam that draw 380 MW went offline at noon and wait for supply.';
    const first = item('Line failure stops machines', { text: `${cause} ${effect}` });
    take(clusterer, first);
    expect(take(clusterer, item('Halls go dark near the dam', { text: `${cause} ${effect}`, hours: 1 })).copyOf).toBe(
      first.id,
    );
    const own = `${cause} Customers of the railway were asked to travel by bus until the following Monday morning.`;
    expect(take(clusterer, item('Trains stand still in the east', { text: own, hours: 2 })).copyOf).toBe(undefined);
  });

  it('are recognised by the headline where there is no text', () => {
    const clusterer = createClusterer();
    const first = item('Outage in Oruro stops eleven mining halls for a day');
    take(clusterer, first);
    expect(take(clusterer, item(first.title, { hours: 8 })).copyOf).toBe(first.id);
  });

  it('are not what one publisher writes about other figures with the same text around them', () => {
    const clusterer = createClusterer();
    const publisher = 'series.example';
    take(clusterer, item('Hash price on Monday: $51', { publisher, text: LONG_TEXT }));
    expect(take(clusterer, item('Hash price on Tuesday: $54', { publisher, text: LONG_TEXT, hours: 24 })).copyOf).toBe(
      undefined,
    );
  });
});
