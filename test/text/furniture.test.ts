import { describe, expect, it } from 'vitest';
import { withoutFurniture, withoutHeading } from '../../src/text/furniture.ts';
import { plainText, proseOf } from '../../src/text/prose.ts';

describe('furniture of pages', () => {
  const title = 'Freedonia cuts power to forty bitcoin farms';

  it.each([
    [`The post ${title} appeared first on Example Daily. The grid failed at noon.`, 'The grid failed at noon.'],
    [`The grid failed at noon. The post ${title} appeared first on ExampleDaily .`, 'The grid failed at noon.'],
    [`ExampleWorld ${title} The grid failed at noon.`, 'The grid failed at noon.'],
  ])('is left out: "%s"', (text, left) => {
    expect(withoutFurniture(text, title).trim()).toBe(left);
  });

  it('keeps a sentence that goes on behind the words of the headline', () => {
    const text = `${title} because of a drought, the ministry said.`;
    expect(withoutFurniture(text, title)).toBe(text);
  });

  it.each([
    ['Hash Rate and Rewards Slip In June, the company mined 40 coins.', 'In June, the company mined 40 coins.'],
    ['Key Takeaways: Farms closed in June.', 'Farms closed in June.'],
    ['Power costs also hurt miners Meanwhile, tariffs rose by 4%.', 'Meanwhile, tariffs rose by 4%.'],
    [
      'The ministry in Freedonia said on Monday that farms closed.',
      'The ministry in Freedonia said on Monday that farms closed.',
    ],
    [
      'Freedonia Hash Secures $90M Loan to Expand Northern Sites Bitcoin mining firm Freedonia Hash has raised $90 million.',
      'Bitcoin mining firm Freedonia Hash has raised $90 million.',
    ],
    [
      'Uphill Battle: Hashrate Inches Closer to Its Peak As of noon, the rate was 940 EH/s.',
      'As of noon, the rate was 940 EH/s.',
    ],
    [
      'Chiefs Out-Earn Their Peers Across six miners that were reviewed, pay averaged $9 million.',
      'Across six miners that were reviewed, pay averaged $9 million.',
    ],
    [
      'The Freedonian House Committee on Energy and Natural Resources voted for the bill.',
      'The Freedonian House Committee on Energy and Natural Resources voted for the bill.',
    ],
    [
      'Freedonian Ambassador to the United Nations Anna Maria Long said that farms closed.',
      'Freedonian Ambassador to the United Nations Anna Maria Long said that farms closed.',
    ],
    ['Analysts at The Block said that farms closed.', 'Analysts at The Block said that farms closed.'],
    ['Farms closed in June, and In-house plants too.', 'Farms closed in June, and In-house plants too.'],
  ])('"%s" begins where its sentence does', (glued, sentence) => {
    expect(withoutHeading(glued)).toBe(sentence);
  });
});

it('keeps the joiners within words and emoji, and drops what shows nothing', () => {
  expect(plainText('قطع می\u200cشود \u200bو')).toBe('قطع می\u200cشود و');
  expect(plainText('👩\u200d🔧 \u200dx\u200c ')).toBe('👩\u200d🔧 x');
});

it('leaves out where and when a release was sent', () => {
  const text = 'OSLO, May 2, 2026 /PRNewswire/ -- Freedonia Mining opened its second farm near Oslo on Friday.';
  expect(proseOf(text, 'en').map((one) => one.text)).toEqual([
    'Freedonia Mining opened its second farm near Oslo on Friday.',
  ]);
});

it.each([
  ['A Bitcoin ( BTC ) farm in Freedonia closed on Monday.', 'A Bitcoin farm in Freedonia closed on Monday.'],
  ['The “ Difficulty ” of the network rose by 8% on Monday.', 'The “Difficulty” of the network rose by 8% on Monday.'],
  ['The minister called it \\"a waste\\" of power on Monday.', 'The minister called it "a waste" of power on Monday.'],
  [
    'July 29th, 2026 – Toronto, Ontario, Canada class=”ql-align-justify”> Freedonia Power opened a farm on Monday.',
    'Freedonia Power opened a farm on Monday.',
  ],
  ['The ministry (of power) closed farms in Freedonia.', 'The ministry (of power) closed farms in Freedonia.'],
])('quotes "%s" as it was meant', (text, sentence) => {
  expect(proseOf(text, 'en').map((one) => one.text)).toEqual([sentence]);
});
