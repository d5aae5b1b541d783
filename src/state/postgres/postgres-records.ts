import type { z } from 'zod';
import type { EpochMs } from '../../clock.ts';
import { linkKey } from '../../feeds/identity.ts';
import type { Commit, Records } from '../port.ts';
import { linksOf, observationKey } from '../record-keys.ts';
import { alertSchema, decoded, incidentSchema, itemSchema, observationSchema, storySchema } from '../schemas.ts';
import type { SetAside } from '../set-aside.ts';
import type { Row, Session } from './connection.ts';
import type { Database } from './database.ts';

/** Items, stories, incidents, observations and alerts. */
export function createRecords(db: Database, clock: () => EpochMs, aside: SetAside): Records {
  function many<T>(schema: z.ZodType<T>, table: string, where: string) {
    const sql = `SELECT id, json FROM ${table} WHERE ${where}`;
    const read = (row: Row) => {
      const id = String(row.id);
      return aside.read(table, id, () => decoded(schema, table, id, row.json)) ?? [];
    };
    return async (...values: (string | number)[]): Promise<readonly T[]> =>
      (await db.rows(sql, ...values)).flatMap(read);
  }

  function one<T>(schema: z.ZodType<T>, table: string, where: string) {
    const find = many(schema, table, where);
    return async (...values: (string | number)[]): Promise<T | undefined> => (await find(...values))[0];
  }

  const incidentsOfAll = many(incidentSchema, 'incidents', 'updated_at >= $1 ORDER BY updated_at DESC');
  const incidentsOf = many(incidentSchema, 'incidents', 'updated_at >= $1 AND region = $2 ORDER BY updated_at DESC');
  const observationsOfAll = many(observationSchema, 'observations', 'at >= $1 ORDER BY at DESC');
  const observationsOf = many(observationSchema, 'observations', 'at >= $1 AND region = $2 ORDER BY at DESC');
  const storyByLink = one(storySchema, 'stories', 'id = (SELECT story_id FROM story_links WHERE link = $1)');

  return {
    commit: (batch) =>
      db.transaction(async (session) => {
        await write(session, batch, clock());
        if (batch.alerts.length > 0) await db.notify.due(session);
      }),
    async seen(keys) {
      const rows = await db.rows('SELECT key FROM seen WHERE key = ANY($1)', keys);
      return new Set(rows.map(({ key }) => String(key)));
    },
    item: one(itemSchema, 'items', 'id = $1'),
    story: one(storySchema, 'stories', 'id = $1'),
    storiesSince: many(storySchema, 'stories', 'updated_at >= $1 ORDER BY updated_at DESC, id LIMIT $2'),
    storyByUrl: (url) => storyByLink(linkKey(url)),
    incident: one(incidentSchema, 'incidents', 'id = $1'),
    openIncidents: many(incidentSchema, 'incidents', 'closed_at IS NULL ORDER BY updated_at DESC'),
    incidentsSince: (since, region) => (region === undefined ? incidentsOfAll(since) : incidentsOf(since, region)),
    observationsSince: (since, region) =>
      region === undefined ? observationsOfAll(since) : observationsOf(since, region),
    alert: one(alertSchema, 'alerts', 'id = $1'),
    alertsOfStory: many(alertSchema, 'alerts', 'story_id = $1 ORDER BY at, seq'),
    alertsOfThread: many(alertSchema, 'alerts', 'thread = $1 ORDER BY at, seq'),
  };
}

async function write({ run }: Session, batch: Commit, now: EpochMs): Promise<void> {
  await run(
    'INSERT INTO seen (key, at) SELECT key, $2 FROM unnest($1::text[]) AS s (key) ON CONFLICT DO NOTHING',
    batch.seen,
    now,
  );
  for (const item of batch.items) {
    await run(
      'INSERT INTO items (id, at, json) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET at = excluded.at, json = excluded.json',
      item.id,
      item.seenAt,
      JSON.stringify(item),
    );
  }
  for (const story of batch.stories) {
    await run(
      `INSERT INTO stories (id, updated_at, json) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, json = excluded.json`,
      story.id,
      story.updatedAt,
      JSON.stringify(story),
    );
    await run(
      `INSERT INTO story_links (link, story_id) SELECT link, $2 FROM unnest($1::text[]) AS l (link)
       ON CONFLICT (link) DO UPDATE SET story_id = excluded.story_id`,
      linksOf(story),
      story.id,
    );
  }
  for (const incident of batch.incidents) {
    const { id, region, updatedAt, closedAt } = incident;
    await run(
      `INSERT INTO incidents (id, region, updated_at, closed_at, json) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE
       SET region = excluded.region, updated_at = excluded.updated_at, closed_at = excluded.closed_at, json = excluded.json`,
      id,
      region,
      updatedAt,
      closedAt,
      JSON.stringify(incident),
    );
  }
  for (const observation of batch.observations) {
    await run(
      'INSERT INTO observations (id, region, at, json) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      observationKey(observation),
      observation.region,
      observation.at,
      JSON.stringify(observation),
    );
  }
  for (const alert of batch.alerts) {
    await run(
      'INSERT INTO alerts (id, thread, story_id, at, critical, json) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
      alert.id,
      alert.thread,
      alert.storyId,
      alert.at,
      alert.severity === 3,
      JSON.stringify(alert),
    );
  }
}
