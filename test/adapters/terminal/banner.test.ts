import { describe, expect, it } from 'vitest';
import { readyMessage } from '../../../adapters/terminal/banner.ts';
import { NOW, testLocales, unknownStatus } from '../../harness/bot.ts';

describe('the ready line', () => {
  const ready = (busy: readonly string[], answering = 5) =>
    readyMessage(
      testLocales.translator('en'),
      { answering, sources: 6, items: 3, busy: busy.map(unknownStatus) },
      { locale: 'en', now: NOW },
    );

  it('names what is not quiet now', () => {
    expect(JSON.stringify(ready(['KZ', 'IR']))).toContain(
      'Not quiet now, 2 places: Kazakhstan: unknown; Iran: unknown',
    );
  });

  it('counts a country and a part of it once, as charts and cards do', () => {
    expect(JSON.stringify(ready(['KZ', 'KZ-75', 'IR']))).toContain(
      'Not quiet now, 2 places: Kazakhstan: unknown; Almaty',
    );
  });

  it('says no more where nothing is known, and warns where nobody answers', () => {
    expect(ready([])).toMatchObject({ tone: 'good', paragraphs: [] });
    expect(ready(['KZ'], 0)).toMatchObject({ tone: 'warning' });
    expect(ready(['KZ'], 0).paragraphs).toHaveLength(2);
  });
});
