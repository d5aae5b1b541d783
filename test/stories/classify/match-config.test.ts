import { expect, it } from 'vitest';
import { loadRules, RULE_TARGETS, TRAINED } from '../../../src/stories/classify/rules.ts';
import { loadWeights, writtenWeights } from '../../../src/stories/classify/weights.ts';
import { LANGUAGES } from '../../../src/text/languages.ts';
import { phraseIndex, wordsOf } from '../../../src/text/phrase-files.ts';

const SECTION = 'match.';
/** Made of the headline's shape, not of words. */
const SHAPES = ['asks', 'quotes', 'attributed'];
const conceptsOf = (language: string) =>
  Object.keys(wordsOf(language).phrases)
    .filter((id) => id.startsWith(SECTION))
    .map((id) => id.slice(SECTION.length));

const file = loadRules();
const concepts = new Set(conceptsOf('en'));

it('rules name concepts that have words, or rules before them', () => {
  const known = new Set([...concepts, ...SHAPES, 'coinPress']);
  const unknown: string[] = [];
  for (const { name, all, none, with: item, without } of file.rules) {
    const named = [...all, ...none, ...item, ...without].flat();
    unknown.push(...named.filter((one) => !known.has(one)).map((one) => `${name}: ${one}`));
    known.add(name);
  }
  expect(unknown).toEqual([]);
});

it('every concept of another language is one of English: rules are the same for all', () => {
  const strange = LANGUAGES.flatMap((language) =>
    conceptsOf(language)
      .filter((concept) => !concepts.has(concept))
      .map((concept) => `${language}: ${concept}`),
  );
  expect(strange).toEqual([]);
});

it.each(LANGUAGES)('the words of %s compile', (language) => {
  expect(phraseIndex('match', language).find({ tokens: [] })).toEqual([]);
});

it('trained weights are of features that still exist', () => {
  const names = new Set([...concepts, ...SHAPES, ...file.rules.map((rule) => rule.name), ...Object.keys(file.facts)]);
  const weights = loadWeights(file);
  const stale = TRAINED.flatMap((claim) =>
    Object.keys(weights[claim].weights).filter((feature) => !names.has(feature.slice(0, feature.lastIndexOf('@')))),
  );
  expect(stale).toEqual([]);
});

it('every claim has weights, trained or written', () => {
  expect(Object.keys(loadWeights(file)).sort()).toEqual([...RULE_TARGETS].sort());
  expect(writtenWeights(file).severity3.weights['state.internet.down.country@item']).toBeGreaterThan(0);
});
