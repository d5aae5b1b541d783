import { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '../../src/clock.ts';
import { sampleAlert } from '../harness/samples.ts';

const CHATS = 6000;
const DAYS = 180;

/** So many deliveries that were sent in the last half year, to the first chats of Telegram. */
export function fillDeliveries(path: string, count: number): void {
  const db = new DatabaseSync(path);
  const alert = db.prepare('INSERT INTO alerts (id, thread, story_id, at, expanded, json) VALUES (?, ?, ?, ?, 1, ?)');
  const delivery = db.prepare(
    `INSERT INTO deliveries (id, alert_id, address, subscription_id, thread, state, due_at, attempts, message_id, told_at, trail)
     VALUES (?, ?, ?, 's', ?, 'sent', ?, 1, ?, ?, ?)`,
  );
  db.exec('BEGIN');
  for (let n = 0; n < count; n++) {
    const [round, chat] = [Math.floor(n / CHATS), n % CHATS];
    const at = Date.now() - DAYS * DAY_MS * (1 - n / count);
    const id = `old-${round}`;
    if (chat === 0) alert.run(id, id, null, at, JSON.stringify(sampleAlert({ id, thread: id, at })));
    const trail = JSON.stringify([{ at, stage: 'deliver', outcome: 'sent', reason: 'first' }]);
    delivery.run(`d${n}`, id, `telegram:${chat}`, id, at, `m${n}`, at, trail);
  }
  db.exec('COMMIT');
  db.close();
}
