/**
 * The schema, a step a version: `user_version` counts how many have run. A step that was released is never changed.
 * Records are kept as JSON beside the columns they are looked up by. `deliveries.seq` is the order of telling.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE kv (namespace TEXT, key TEXT, value TEXT NOT NULL, expires INTEGER, PRIMARY KEY (namespace, key)) WITHOUT ROWID;

  CREATE TABLE seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX seen_at ON seen (at);
  CREATE TABLE items (id TEXT PRIMARY KEY, at INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX items_at ON items (at);

  CREATE TABLE stories (id TEXT PRIMARY KEY, updated_at INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX stories_updated ON stories (updated_at);
  CREATE TABLE story_links (link TEXT PRIMARY KEY, story_id TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX story_links_story ON story_links (story_id);

  CREATE TABLE incidents (id TEXT PRIMARY KEY, region TEXT NOT NULL, updated_at INTEGER NOT NULL, closed_at INTEGER, json TEXT NOT NULL);
  CREATE INDEX incidents_open ON incidents (updated_at) WHERE closed_at IS NULL;
  CREATE INDEX incidents_updated ON incidents (updated_at);
  CREATE INDEX incidents_region ON incidents (region, updated_at);

  CREATE TABLE observations (id TEXT PRIMARY KEY, region TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX observations_at ON observations (at);
  CREATE INDEX observations_region ON observations (region, at);

  CREATE TABLE alerts (
    id TEXT PRIMARY KEY, thread TEXT NOT NULL, story_id TEXT, at INTEGER NOT NULL,
    expanded INTEGER NOT NULL DEFAULT 0, cursor TEXT, json TEXT NOT NULL
  );
  CREATE INDEX alerts_unexpanded ON alerts (at) WHERE expanded = 0;
  CREATE INDEX alerts_at ON alerts (at);
  CREATE INDEX alerts_story ON alerts (story_id, at);
  CREATE INDEX alerts_thread ON alerts (thread, at);

  CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, alert_id TEXT NOT NULL, address TEXT NOT NULL,
    subscription_id TEXT NOT NULL, thread TEXT NOT NULL, state TEXT NOT NULL, due_at INTEGER NOT NULL,
    leased_until INTEGER, held INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL, message_id TEXT,
    told_at INTEGER, trail TEXT NOT NULL, UNIQUE (alert_id, address)
  );
  CREATE INDEX deliveries_state ON deliveries (address, state, seq);
  CREATE INDEX deliveries_thread ON deliveries (address, thread, seq);
  CREATE INDEX deliveries_told ON deliveries (address, told_at) WHERE told_at IS NOT NULL;
  CREATE INDEX deliveries_message ON deliveries (address, message_id) WHERE message_id IS NOT NULL;

  CREATE TABLE lanes (address TEXT PRIMARY KEY, platform TEXT NOT NULL, ready_at INTEGER, blocked_until INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX lanes_ready ON lanes (platform, ready_at) WHERE ready_at IS NOT NULL;
  `,
  // What is critical goes first: `critical` of a lane says that something waits in it that may overtake the rest.
  `
  ALTER TABLE alerts ADD COLUMN critical INTEGER NOT NULL DEFAULT 0;
  UPDATE alerts SET critical = 1 WHERE CASE WHEN json_valid(json) THEN json_extract(json, '$.severity') END = 3;
  CREATE INDEX alerts_critical ON alerts (at) WHERE expanded = 0 AND critical;

  ALTER TABLE deliveries ADD COLUMN critical INTEGER NOT NULL DEFAULT 0;
  UPDATE deliveries SET critical = 1 WHERE address IN (SELECT address FROM lanes WHERE ready_at IS NOT NULL)
    AND state IN ('waiting', 'held', 'leased') AND alert_id IN (SELECT id FROM alerts WHERE critical);
  CREATE INDEX deliveries_critical ON deliveries (address, seq) WHERE critical AND state = 'waiting';

  ALTER TABLE lanes ADD COLUMN critical INTEGER NOT NULL DEFAULT 0;
  DROP INDEX lanes_ready;
  CREATE INDEX lanes_ready ON lanes (platform, critical, ready_at) WHERE ready_at IS NOT NULL;
  `,
];
