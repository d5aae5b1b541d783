import { describe, expect, it } from 'vitest';
import { createRateQuotes, rateQuotes } from '../../src/stories/rate-quotes.ts';
import { sampleItem, sampleReport, sampleStory } from '../harness/samples.ts';

const quoted = (text: string, language = 'en') =>
  rateQuotes([sampleItem({ text, language })], 2).map((one) => one.text);

describe('what publishers say of the hash rate', () => {
  it('is a whole sentence of theirs about what happened to it', () => {
    const text = 'Miners left the city.\nThe unrest has had no effect on the global hash rate so far. They wait.';
    expect(quoted(text)).toEqual(['The unrest has had no effect on the global hash rate so far.']);
  });

  it.each([
    ['ru', 'Хешрейт сети биткоина упал на десять процентов за сутки.'],
    ['es', 'La tasa de hash cayó un diez por ciento en un solo día.'],
  ])('is understood in %s', (language, sentence) => {
    expect(quoted(`${sentence}\n`, language)).toEqual([sentence]);
  });

  it('is nothing where the hash rate is only mentioned', () => {
    expect(quoted('The hash rate is a measure of computing power in the network.')).toEqual([]);
    expect(quoted('Miners in the country stand for 18.1 % of the global hash rate by the Cambridge figures.')).toEqual(
      [],
    );
  });

  it('is one sentence a publisher, with its page, and copies count once', () => {
    const text = 'The hash rate fell by ten per cent. The hash rate fell again on the next day.';
    const items = [
      sampleItem({ text }),
      sampleItem({ text: `${text} More.`, url: 'https://example.org/b' }),
      sampleItem({ text, publisher: 'copy.example', url: 'https://copy.example/a' }),
      sampleItem({ text: 'Its hash rate dropped.', publisher: 'example.net', url: 'https://example.net/c' }),
    ];
    expect(rateQuotes(items, 5).map(({ publisher, url }) => [publisher, url])).toEqual([
      ['example.org', 'https://example.org/a'],
      ['example.net', 'https://example.net/c'],
    ]);
  });
});

describe('the quotes of stories', () => {
  it('are read once for each revision, from originals only, and say when they were said', async () => {
    const asked: string[] = [];
    const quotesOf = createRateQuotes(async (id) => {
      asked.push(id);
      return sampleItem({ id, text: 'The hash rate fell by ten per cent.', publisher: `${id}.example` });
    });
    const reports = [sampleReport({ itemId: 'a' }), sampleReport({ itemId: 'b', copyOf: 'a' })];
    const story = sampleStory({ reports });
    const [quote, ...others] = await quotesOf([story], 2);
    expect(quote).toMatchObject({ publisher: 'a.example', at: sampleItem().publishedAt });
    expect(others).toEqual([]);
    await quotesOf([story], 2);
    expect(asked).toEqual(['a']);
    await quotesOf([{ ...story, revision: 2 }], 2);
    expect(asked).toEqual(['a', 'a']);
  });

  it('are left out while they cannot be read, and there when they can', async () => {
    let isAway = true;
    const quotesOf = createRateQuotes(async (id) => {
      if (isAway) throw new Error('away');
      return sampleItem({ id, text: 'The hash rate fell by ten per cent.' });
    });
    const story = sampleStory({ reports: [sampleReport()] });
    expect(await quotesOf([story], 2)).toEqual([]);
    isAway = false;
    expect(await quotesOf([story], 2)).toHaveLength(1);
  });
});
