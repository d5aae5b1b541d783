import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/stories/summarize/anaphora.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

describe('how a sentence stands', () => {
  const standing = (text: string, title = '') =>
    standingOf(
      { text, position: 3, tokens: tokenize(text, 'en') },
      new Set(tokenize(title, 'en').map(({ stem }) => stem)),
    );

  it('hangs on the one before it where "this" or "that" is all it speaks of', () => {
    for (const text of [
      'That was up from 8 % in April.',
      'This means that farms stop.',
      'But that could hit demand.',
      "That's forcing them to move.",
      'These include the largest farms.',
      'Instead, farms moved north.',
    ]) {
      expect(standing(text), text).toBe('hangs');
    }
  });

  it('leans where it speaks of who was named before, and stands alone else', () => {
    for (const text of ['They plan to stop on Friday.', 'Its machines run on.']) {
      expect(standing(text), text).toBe('leans');
    }
    for (const text of [
      'Some farms stopped.',
      'Instead of leaving, farms stay.',
      'But farms stopped.',
      'This week the grid failed twice.',
    ]) {
      expect(standing(text), text).toBe('alone');
    }
    const first = 'It has been a month since the grid failed.';
    expect(standingOf({ text: first, position: 0, tokens: tokenize(first, 'en') }, new Set())).toBe('alone');
  });
});

describe('a noun that is named again', () => {
  const stands = (text: string, title: string) =>
    standingOf(
      { text, position: 3, tokens: tokenize(text, 'en') },
      new Set(tokenize(title, 'en').map(({ stem }) => stem)),
    );

  it.each([
    'That dominance ended in May.',
    'The ban, which takes effect in June, hits 40 farms.',
    'Only a third of them have done so.',
    'As a result, two sites closed.',
  ])('hangs where the headline does not name it: "%s"', (text) => {
    expect(stands(text, 'Freedonia loses its farms')).toBe('hangs');
  });

  it('leans where the headline does', () => {
    expect(stands('The ban, which takes effect in June, hits 40 farms.', 'Freedonia orders a ban on mining')).toBe(
      'leans',
    );
  });
});
