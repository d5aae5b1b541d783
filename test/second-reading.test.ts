import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../src/clock.ts';
import type { Analysis } from '../src/stories/analyze.ts';
import { NO_ARTICLE } from '../src/stories/article/article.ts';
import type { Reader } from '../src/stories/model-reader.ts';
import { taking } from './harness/taking.ts';

const CUT_TITLE = 'Kazakhstan shuts down its internet, miners offline';
const CUT =
  'Kazakhstan went offline on Tuesday: a nationwide internet shutdown began at noon, NetBlocks said. Bitcoin miners across the country cannot reach their pools.';
const BACK =
  'Internet service was restored across Kazakhstan on Thursday, NetBlocks said. Bitcoin miners bring their machines back to the pools.';

/** A reader that notes what it is asked about. */
function readerThat(answer: (analysis: Analysis) => Analysis) {
  const asked: string[] = [];
  const reader: Reader = {
    read: async (analysis) => {
      asked.push(analysis.item.title);
      return answer(analysis);
    },
  };
  return { asked, reader };
}
const same = (analysis: Analysis) => analysis;

describe('a second reader', () => {
  it('is asked about what would be material, or changes an incident, and about nothing else', async () => {
    const { asked, reader } = readerThat(same);
    const { take, item } = taking({ reader });
    await take(
      item('one.example', CUT_TITLE, CUT),
      item('two.example', 'A football club wins', 'Nobody mines here.'),
      item('three.example', 'Old: Kazakhstan shuts down its internet', CUT, { publishedAt: 0 }),
      item('four.example', 'Internet restored across Kazakhstan', BACK),
    );
    expect(asked).toEqual([CUT_TITLE, 'Internet restored across Kazakhstan']);
  });

  it('stops what it refutes, and opens no incident for it', async () => {
    const { reader } = readerThat((analysis) => ({ ...analysis, observations: [], isRetold: true }));
    const { take, item, state } = taking({ reader });
    expect(await take(item('one.example', CUT_TITLE, CUT))).toMatchObject([{ reason: 'none', because: 'retold' }]);
    expect(await state.openIncidents()).toEqual([]);
  });

  it('marks what it doubts in the alert', async () => {
    const { reader } = readerThat((analysis) => ({ ...analysis, observations: [], isDoubted: true }));
    const { take, item } = taking({ reader });
    expect(await take(item('one.example', CUT_TITLE, CUT))).toMatchObject([
      { reason: 'first', alert: { isDoubted: true } },
    ]);
  });

  it('is not waited for when an item was seen some time ago', async () => {
    const { asked, reader } = readerThat(same);
    const { take, item, pass } = taking({
      reader,
      readArticle: async () => {
        pass(25 * SECOND_MS);
        return NO_ARTICLE;
      },
    });
    expect(await take(item('one.example', CUT_TITLE, 'Read more ...'))).toMatchObject([{ reason: 'first' }]);
    expect(asked).toEqual([]);
  });
});
