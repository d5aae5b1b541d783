import pg from 'pg';

/** A row that a transaction changed which was committed. */
export interface Committed {
  /** The program whose connection it was. */
  readonly program: string;
  /** A delivery was leased or its message recorded, or an item was read. */
  readonly what: 'leased' | 'sent' | 'read';
  /** Of the delivery: `address alert`. */
  readonly id: string;
  /** By the clock of this machine. */
  readonly at: number;
}

const TRIGGERS = `
  CREATE SCHEMA chaos;
  CREATE TABLE chaos.log (n bigserial PRIMARY KEY, program text, what text, id text, at float8);
  CREATE FUNCTION chaos.note_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO chaos.log (program, what, id, at) VALUES (
      current_setting('application_name'), NEW.state, NEW.address || ' ' || NEW.alert_id,
      extract(epoch FROM clock_timestamp()) * 1000);
    RETURN NULL; END $$;
  CREATE FUNCTION chaos.note_item() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO chaos.log (program, what, id, at) VALUES (
      current_setting('application_name'), 'read', NEW.id, extract(epoch FROM clock_timestamp()) * 1000);
    RETURN NULL; END $$;
  CREATE TRIGGER chaos AFTER UPDATE OF state ON deliveries FOR EACH ROW
    WHEN (NEW.state IN ('leased', 'sent') AND OLD.state <> NEW.state) EXECUTE FUNCTION chaos.note_delivery();
  CREATE TRIGGER chaos AFTER INSERT ON items FOR EACH ROW EXECUTE FUNCTION chaos.note_item();
`;

/** PostgreSQL itself notes who commits what: a row of a transaction that was rolled back is gone with it. */
export interface CommitLog {
  read(): Promise<readonly Committed[]>;
  /** Breaks connections of the programs: each with this probability. @returns how many. */
  breakConnections(share: number): Promise<number>;
  /** Deliveries that have not come to their end. */
  left(): Promise<number>;
}

export async function keepCommitLog(url: string): Promise<CommitLog> {
  async function rows(sql: string, ...values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url, application_name: 'chaos' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows ?? [];
    } finally {
      await client.end();
    }
  }
  await rows(TRIGGERS);
  return {
    async read() {
      const all = await rows('SELECT program, what, id, at FROM chaos.log ORDER BY n');
      return all as unknown as readonly Committed[];
    },
    async breakConnections(share) {
      const broken = await rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name <> 'chaos' AND random() < $1`,
        share,
      );
      return broken.length;
    },
    async left() {
      const [row] = await rows(
        `SELECT (SELECT count(*) FROM deliveries WHERE state IN ('waiting', 'held', 'leased'))
           + (SELECT count(*) FROM alerts WHERE expanded = 0) AS n`,
      );
      return Number(row?.n);
    },
  };
}
