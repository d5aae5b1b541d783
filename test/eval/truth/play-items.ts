import { play } from '../../../src/cli/play.ts';
import type { RecordedLine } from '../../../src/cli/recording.ts';
import type { Item } from '../../../src/feeds/feed.ts';
import { readLocales } from '../../../src/i18n.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { isOfEvent } from './messages.ts';

export interface PlayedItem {
  readonly item: Item;
  readonly storyId: string;
  /** Messages to a subscriber to everything that followed the item; one more publisher is an edit, and none of them. */
  readonly posts: number;
}

const locales = readLocales(new URL('../../../config/locales/', import.meta.url));

/** Plays items through the whole pipeline, deliveries included. @param items in the order of `seenAt`. */
export async function playItems(items: readonly Item[]): Promise<PlayedItem[]> {
  const lines = items.map(({ seenAt, publishedAt, publisher, url, title, text, language }): RecordedLine => {
    const published = new Date(publishedAt ?? seenAt).toISOString();
    return { at: seenAt, item: { publisher, url, title, text, published, language } };
  });
  const time = { now: lines[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const taken: { storyId: string; posts: number }[] = [];
  await play({
    lines,
    state,
    time,
    locales,
    audience: {
      item: (_at, { story }) => void taken.push({ storyId: story.id, posts: 0 }),
      told: (_at, { alerts, options }) => {
        const last = taken.at(-1);
        const isPost = options.edit === undefined && alerts.some(({ reason }) => isOfEvent(reason));
        if (last !== undefined && isPost) last.posts++;
      },
      reply: () => undefined,
    },
  });
  await state.close();
  return items.flatMap((item, at) => {
    const one = taken[at];
    return one === undefined ? [] : [{ item, ...one }];
  });
}
