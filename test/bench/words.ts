/* The words of all users, looked for in what a feed brings. */
import { createWordIndex } from '../../src/text/word-index.ts';
import { createWriter } from './news.ts';
import { duration, median, report } from './row.ts';

const WORDS = 5000;
const ARTICLES = 30;
const SETS = 40;

const writer = createWriter(11);
/** One in five is a phrase of two words; one in fifty is Russian, one in fifty Chinese. */
const words = Array.from({ length: WORDS }, (_, n) => {
  if (n % 50 === 0) return `майнинг${n}`;
  if (n % 50 === 1) return `比特币${n}`;
  return n % 5 === 0 ? `${writer.word()} ${writer.word()}` : writer.word();
});
const sets = Array.from({ length: SETS }, () =>
  Array.from({ length: ARTICLES }, () => {
    const { title, text } = writer.article();
    return `${title}\n${text}`.toLowerCase();
  }),
);
const built = performance.now();
const index = createWordIndex(words);
const building = performance.now() - built;
let found = 0;
const took = sets.map((articles) => {
  const started = performance.now();
  for (const article of articles) found += index.match(article).size;
  return performance.now() - started;
});
const [first = 0] = took;
const typical = median(took.slice(SETS / 4));
report([
  {
    work: 'match 5,000 words in 30 articles',
    measured: `${SETS} sets of new articles of 2,000 characters, ${found} words found; median once warm (the very first set ${duration(first)}, building the index ${duration(building)})`,
    value: duration(typical),
    reach: '<= 5 ms',
    reached: typical <= 5,
    figures: { ms: typical, firstMs: first, buildMs: building },
  },
]);
