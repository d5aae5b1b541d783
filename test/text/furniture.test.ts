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
