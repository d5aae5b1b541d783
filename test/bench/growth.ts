/* What a state of two years costs: a start, and an hour's deletion of what is older than retention says. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '../../src/clock.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleDelivery, sampleItem, sampleReport, sampleStory } from '../harness/samples.ts';
import { duration, megabytes, progress, report } from './row.ts';

const NOW = Date.UTC(2026, 0, 1);
const ALERTS = 10_000;
const CHATS = 100;
const ITEMS = 94_000;
const STORIES = 50_000;
/** How long each table goes back: as long as it is kept. */
const DAYS = { deliveries: 180, items: 30, stories: 180, seen: 400 } as const;

const folder = mkdtempSync(join(tmpdir(), 'hashwire-growth-'));
const path = join(folder, 'hashwire.sqlite');
const clock = () => NOW;
/** The nth of so many, spread over so many days. */
const spread = (n: number, of: number, days: number) => Math.round(NOW - days * DAY_MS * (1 - n / of));

progress(`${ALERTS * CHATS} deliveries, ${ITEMS} items, ${STORIES} stories`);
await openSqlite(path, { clock }).close();
fill(new DatabaseSync(path));

const opening = performance.now();
const state = openSqlite(path, { clock });
const openedMs = performance.now() - opening;
const before = statSync(path).size;

/** @returns the longest time for which nothing else was done. */
async function longestStall(work: () => Promise<void>): Promise<number> {
  let isOver = false;
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  longest = Math.max(longest, performance.now() - last);
  isOver = true;
  return longest;
}

progress('a first deletion, and that of a month');
const hourMs = await longestStall(() => state.prune(NOW));
const monthBegun = performance.now();
const monthMs = await longestStall(() => state.prune(NOW + 30 * DAY_MS));
const monthTook = performance.now() - monthBegun;
const after = statSync(path).size;
await state.close();
rmSync(folder, { recursive: true });

report([
  {
    work: 'start with a state of two years',
    measured: `${ALERTS * CHATS} deliveries, ${ITEMS} items, ${STORIES} stories, ${megabytes(before)}: until the state can be used`,
    value: duration(openedMs),
    reach: '<= 0.5 s',
    reached: openedMs <= 500,
    figures: { ms: openedMs },
  },
  {
    work: 'deleting what is old',
    measured: `longest time for which nothing else is done; that of a month at once took ${duration(monthTook)}`,
    value: `${duration(hourMs)}, a month ${duration(monthMs)}`,
    reach: '<= 50 ms',
    reached: Math.max(hourMs, monthMs) <= 50,
    figures: { hourMs, monthMs, monthTook },
  },
  {
    work: 'size of the file when a month was deleted',
    measured: `of ${megabytes(before)} before`,
    value: megabytes(after),
    reach: 'less',
    reached: after < before,
    figures: { before, after },
  },
]);

function fill(db: DatabaseSync): void {
  db.exec('BEGIN');
  const alert = db.prepare('INSERT INTO alerts (id, thread, story_id, at, expanded, json) VALUES (?, ?, ?, ?, 1, ?)');
  const delivery = db.prepare(
    `INSERT INTO deliveries (id, alert_id, address, subscription_id, thread, state, due_at, attempts, message_id, told_at, trail)
     VALUES (?, ?, ?, ?, ?, 'sent', ?, 1, ?, ?, ?)`,
  );
  const words = 'Miners in the country cannot reach their pools since this morning, said the operator. '.repeat(20);
  for (let n = 0; n < ALERTS; n++) {
    const at = spread(n, ALERTS, DAYS.deliveries);
    const one = sampleAlert({
      id: `a${n}`,
      thread: `t${n}`,
      storyId: `s${n}`,
      at,
      words: at > NOW - 30 * DAY_MS ? words : '',
    });
    alert.run(one.id, one.thread, one.storyId, at, JSON.stringify(one));
    const trail = JSON.stringify([{ at, stage: 'deliver', outcome: 'sent', reason: 'first' }]);
    for (let chat = 0; chat < CHATS; chat++) {
      const { subscriptionId } = sampleDelivery();
      delivery.run(`d${n}-${chat}`, one.id, `telegram:${chat}`, subscriptionId, one.thread, at, `m${n}`, at, trail);
    }
  }
  const item = db.prepare('INSERT INTO items (id, at, json) VALUES (?, ?, ?)');
  const seen = db.prepare('INSERT INTO seen (key, at) VALUES (?, ?)');
  for (let n = 0; n < ITEMS; n++) {
    const at = spread(n, ITEMS, DAYS.items);
    item.run(`i${n}`, at, JSON.stringify(sampleItem({ id: `i${n}`, text: words, seenAt: at })));
    for (const key of ['guid', 'link', 'title']) seen.run(`${key}-${n}`, spread(n, ITEMS, DAYS.seen));
  }
  const story = db.prepare('INSERT INTO stories (id, updated_at, json) VALUES (?, ?, ?)');
  const link = db.prepare('INSERT INTO story_links (link, story_id) VALUES (?, ?)');
  for (let n = 0; n < STORIES; n++) {
    const at = spread(n, STORIES, DAYS.stories);
    const url = `https://example.org/${n}`;
    story.run(
      `s${n}`,
      at,
      JSON.stringify(sampleStory({ id: `s${n}`, updatedAt: at, reports: [sampleReport({ url })] })),
    );
    link.run(`example.org/${n}`, `s${n}`);
  }
  db.exec('COMMIT');
  db.close();
}
