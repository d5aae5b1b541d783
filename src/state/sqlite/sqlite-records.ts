import type { z } from 'zod';
import type { EpochMs } from '../../clock.ts';
import { linkKey } from '../../feeds/identity.ts';
import type { Commit, Records } from '../port.ts';
import { linksOf, observationKey } from '../record-keys.ts';
import { alertSchema, decoded, incidentSchema, itemSchema, observationSchema, storySchema } from '../schemas.ts';
import type { SetAside } from '../set-aside.ts';
import type { Database } from './database.ts';

/** Items, stories, incidents, observations and alerts. */
export function createRecords(db: Database, clock: () => EpochMs, aside: SetAside): Records {
  const put = {
    seen: db.prepare('INSERT OR IGNORE INTO seen (key, at) VALUES (?, ?)'),
    item: db.prepare('INSERT OR REPLACE INTO items (id, at, json) VALUES (?, ?, ?)'),
    story: db.prepare('INSERT OR REPLACE INTO stories (id, updated_at, json) VALUES (?, ?, ?)'),
    link: db.prepare('INSERT OR REPLACE INTO story_links (link, story_id) VALUES (?, ?)'),
    incident: db.prepare(
      'INSERT OR REPLACE INTO incidents (id, region, updated_at, closed_at, json) VALUES (?, ?, ?, ?, ?)',
    ),
    observation: db.prepare('INSERT OR IGNORE INTO observations (id, region, at, json) VALUES (?, ?, ?, ?)'),
    alert: db.prepare(
      'INSERT OR IGNORE INTO alerts (id, thread, story_id, at, critical, json) VALUES (?, ?, ?, ?, ?, ?)',
    ),
  };
  const isSeen = db.prepare('SELECT 1 FROM seen WHERE key = ?');

  function readRow<T>(schema: z.ZodType<T>, table: string, row: Readonly<Record<string, unknown>>): T | undefined {
    const id = String(row.id);
    return aside.read(table, id, () => decoded(schema, table, id, row.json));
  }

  function one<T>(schema: z.ZodType<T>, table: string, where: string) {
    const statement = db.prepare(`SELECT id, json FROM ${table} WHERE ${where}`);
    return async (...values: (string | number)[]): Promise<T | undefined> => {
      const row = statement.get(...values);
      return row && readRow(schema, table, row);
    };
  }

  function many<T>(schema: z.ZodType<T>, table: string, where: string) {
    const statement = db.prepare(`SELECT id, json FROM ${table} WHERE ${where}`);
    return async (...values: (string | number)[]): Promise<readonly T[]> =>
      statement.all(...values).flatMap((row) => readRow(schema, table, row) ?? []);
  }

  const incidentsOfAll = many(incidentSchema, 'incidents', 'updated_at >= ? ORDER BY updated_at DESC');
  const incidentsOf = many(incidentSchema, 'incidents', 'updated_at >= ? AND region = ? ORDER BY updated_at DESC');
  const observationsOfAll = many(observationSchema, 'observations', 'at >= ? ORDER BY at DESC');
  const observationsOf = many(observationSchema, 'observations', 'at >= ? AND region = ? ORDER BY at DESC');
  const storyByLink = one(storySchema, 'stories', 'id = (SELECT story_id FROM story_links WHERE link = ?)');

  function write(batch: Commit): void {
    for (const key of batch.seen) put.seen.run(key, clock());
    for (const item of batch.items) put.item.run(item.id, item.seenAt, JSON.stringify(item));
    for (const story of batch.stories) {
      put.story.run(story.id, story.updatedAt, JSON.stringify(story));
      for (const link of linksOf(story)) put.link.run(link, story.id);
    }
    for (const incident of batch.incidents) {
      const { id, region, updatedAt, closedAt } = incident;
      put.incident.run(id, region, updatedAt, closedAt, JSON.stringify(incident));
    }
    for (const observation of batch.observations) {
      const json = JSON.stringify(observation);
      put.observation.run(observationKey(observation), observation.region, observation.at, json);
    }
    for (const alert of batch.alerts) {
      const { id, thread, storyId, at, severity } = alert;
      put.alert.run(id, thread, storyId, at, severity === 3 ? 1 : 0, JSON.stringify(alert));
    }
  }

  return {
    commit: async (batch) => db.transaction(() => write(batch)),
    seen: async (keys) => new Set(keys.filter((key) => isSeen.get(key) !== undefined)),
    item: one(itemSchema, 'items', 'id = ?'),
    story: one(storySchema, 'stories', 'id = ?'),
    storiesSince: many(storySchema, 'stories', 'updated_at >= ? ORDER BY updated_at DESC, id LIMIT ?'),
    storyByUrl: (url) => storyByLink(linkKey(url)),
    incident: one(incidentSchema, 'incidents', 'id = ?'),
    openIncidents: many(incidentSchema, 'incidents', 'closed_at IS NULL ORDER BY updated_at DESC'),
    incidentsSince: (since, region) => (region === undefined ? incidentsOfAll(since) : incidentsOf(since, region)),
    observationsSince: (since, region) =>
      region === undefined ? observationsOfAll(since) : observationsOf(since, region),
    alert: one(alertSchema, 'alerts', 'id = ?'),
    alertsOfStory: many(alertSchema, 'alerts', 'story_id = ? ORDER BY at, rowid'),
    alertsOfThread: many(alertSchema, 'alerts', 'thread = ? ORDER BY at, rowid'),
  };
}
