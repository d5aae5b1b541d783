import { z } from 'zod';
import { type Row, readJsonLines } from './row.ts';
import { playItems } from './truth/play-items.ts';

const report = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  text: z.string().default(''),
  language: z.string().default('en'),
  published: z.iso.datetime(),
  url: z.url().optional(),
});
const pair = z.strictObject({
  id: z.string(),
  kind: z.string().default('pair'),
  first: report,
  second: report,
  /** The second is news to a subscriber who was sent the first. */
  told: z.boolean(),
  /** Both are reports of one event; null: not decided. */
  joined: z.boolean().nullish(),
  /** Why, for readers. */
  reason: z.string().optional(),
});
type Report = z.output<typeof report>;

const itemOf = ({ publisher, title, text, language, published, url }: Report, id: string) => {
  const at = Date.parse(published);
  const address = url ?? `https://${publisher}/${id}`;
  return {
    id,
    feedId: 'pairs',
    publisher,
    url: address,
    title,
    text,
    language,
    publishedAt: at,
    seenAt: at,
    firstSight: false,
  };
};

export async function readPairs(path: string): Promise<z.output<typeof pair>[]> {
  return (await readJsonLines<unknown>(path)).map((line, index) => {
    const parsed = pair.safeParse(line);
    if (!parsed.success) throw new Error(`${path}, entry ${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** Two reports, one after the other, through the real pipeline: is the second told, and is it the same story? */
export async function evaluatePairs(paths: readonly string[]): Promise<Row[]> {
  const judged: { name: string; told: boolean; isTold: boolean; joined: boolean | null; isJoined: boolean }[] = [];
  const pairs = (await Promise.all(paths.map(readPairs))).flat();
  for (const { id, kind, first, second, told, joined } of pairs) {
    const [one, other] = await playItems([itemOf(first, `${id}-1`), itemOf(second, `${id}-2`)]);
    const name = `${id} [${kind}] ${first.title} / ${second.title}`;
    const isTold = (other?.posts ?? 0) > 0;
    judged.push({ name, told, isTold, joined: joined ?? null, isJoined: one?.storyId === other?.storyId });
  }
  const row = (
    measure: string,
    some: typeof judged,
    isRight: (of: (typeof judged)[number]) => boolean,
    detail: string,
  ): Row => ({
    measure: `own pairs: ${measure}`,
    value: some.filter(isRight).length / Math.max(1, some.length),
    count: some.length,
    target: 1,
    detail,
    misses: some.filter((one) => !isRight(one)).map(({ name }) => name),
  });
  const news = judged.filter(({ told }) => told);
  const same = judged.filter(({ told }) => !told);
  return [
    row(
      'news told',
      news,
      ({ isTold }) => isTold,
      'the second is another event or a further turn, and a message tells of it',
    ),
    row('repeats silent', same, ({ isTold }) => !isTold, 'the second says nothing new, and no message is sent'),
    row(
      'joined',
      judged.filter(({ joined }) => joined !== null),
      ({ joined, isJoined }) => joined === isJoined,
      'both are one story, or two, as labelled',
    ),
  ];
}
