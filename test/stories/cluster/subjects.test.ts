import { describe, expect, it } from 'vitest';
import { createClusterer } from '../../../src/stories/cluster/cluster.ts';
import { item, take } from './reports.ts';

/** Whether two reports, of these titles and hours apart, become one story. */
function isOne(language: string, first: string, second: string, hours: number, text = ''): boolean {
  const clusterer = createClusterer();
  const { storyId } = take(clusterer, item(first, { language, text }));
  return take(clusterer, item(second, { language, text, hours })).storyId === storyId;
}

describe('headlines in the same words', () => {
  it.each<[string, string, string, string]>([
    ['two cities of one state', 'en', 'Illegal bitcoin farm found in Houston', 'Illegal bitcoin farm found in Dallas'],
    [
      'two cities of one region',
      'ru',
      'В Братске закрыли нелегальную майнинг-ферму',
      'В Ангарске закрыли нелегальную майнинг-ферму',
    ],
    [
      'two firms where every noun has a capital',
      'de',
      'Bitcoin-Miner Bitdeer will 300 Millionen Dollar mit Wandelanleihen einsammeln',
      'Bitcoin-Miner CleanSpark will 325 Millionen Dollar mit Wandelanleihen einsammeln',
    ],
    [
      'two counts with a point for thousands',
      'pt',
      'Polícia apreende 1.498 mineradoras de bitcoin no Paraná',
      'Polícia apreende 310 mineradoras de bitcoin no Paraná',
    ],
  ])('that name %s tell two events', (_, language, first, second) => {
    expect(isOne(language, first, second, 20)).toBe(false);
  });

  it('that name two regions are no copies of each other, though their texts are', () => {
    const text =
      'A fire at a substation cut the supply of a mining site on Wednesday, the operator said. ' +
      'All of its machines stand still until the transformer has been replaced, which takes two weeks.';
    expect(
      isOne(
        'en',
        'Substation fire stops mining site in Ethiopia',
        'Substation fire stops mining site in Paraguay',
        9,
        text,
      ),
    ).toBe(false);
  });

  it('that name a city of which the other text tells are of one event', () => {
    const clusterer = createClusterer();
    const text = 'Police shut an illegal bitcoin farm in a garage in Houston, a suburb of which is called Pasadena.';
    const { storyId } = take(clusterer, item('Illegal bitcoin farm found in a garage in Houston', { text }));
    const other = item('Illegal bitcoin farm found in a garage in Pasadena, Texas', { text, hours: 2 });
    expect(take(clusterer, other).storyId).toBe(storyId);
  });
});

describe('what a firm borrows', () => {
  const offer = 'CleanSpark plans $1.2 billion convertible sale';
  it('is one offer with the option of the buyers and without it', () => {
    expect(isOne('en', offer, 'CleanSpark wants up to $1.35B from convertible notes', 6)).toBe(true);
  });

  it('is another offer where much more is asked for', () => {
    expect(isOne('en', offer, 'CleanSpark wants up to $2.4B from bonds for a plant', 30)).toBe(false);
  });

  it('is another offer where another firm asks for nearly as much', () => {
    expect(isOne('en', offer, 'Bitfarms plans $1.25 billion convertible sale', 6)).toBe(false);
  });
});
