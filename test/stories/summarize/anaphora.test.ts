import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/stories/summarize/anaphora.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const standing = (text: string, title = '') =>
  standingOf(
    { text, position: 3, tokens: tokenize(text, 'en') },
    new Set(tokenize(title, 'en').map(({ stem }) => stem)),
  );

describe('how a sentence stands', () => {
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

  it('hangs on what names again what the headline does not', () => {
    expect(standing('Some of these requirements concern foreigners.', 'Freedonia registers miners')).toBe('hangs');
    expect(standing('Some of these miners are foreigners.', 'Freedonia registers miners')).toBe('leans');
    const teaser = 'When power got dear, these firms chased other dreams.';
    expect(standingOf({ text: teaser, position: 0, tokens: tokenize(teaser, 'en') }, new Set())).toBe('hangs');
  });

  it('leans on what is new beside the old', () => {
    expect(standing('The new capacity adds 10 EH/s.')).toBe('leans');
    expect(standing('Recently, it was up 8%.')).toBe('leans');
    expect(standing('The newspaper told of 10 EH/s.')).toBe('alone');
  });

  it.each([
    ['de', 'Das ist der dritte Ausfall.', 'hangs'],
    ['de', 'Sie stehen seit Montag still.', 'leans'],
    ['de', 'Das Netz fiel am Montag aus.', 'alone'],
    ['fr', "C'est la troisième panne.", 'hangs'],
    ['fr', 'Elles sont à l’arrêt depuis lundi.', 'leans'],
    ['fr', 'Il faut attendre lundi.', 'alone'],
    ['es', 'Por eso pararon las granjas.', 'hangs'],
    ['pt', 'Isso parou as fazendas.', 'hangs'],
    ['it', 'Questo è il terzo guasto.', 'hangs'],
    ['pl', 'Dlatego kopalnie stoją.', 'hangs'],
    ['uk', 'Вони стоять з понеділка.', 'leans'],
    ['ru', 'Поэтому фермы стоят.', 'hangs'],
    ['tr', 'Onlar pazartesiden beri çalışmıyor.', 'leans'],
  ] as const)('in %s: "%s" %s', (language, text, dependence) => {
    expect(standingOf({ text, position: 3, tokens: tokenize(text, language) }, new Set(), language)).toBe(dependence);
  });
});
