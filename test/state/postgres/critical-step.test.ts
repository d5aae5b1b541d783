import { expect, it } from 'vitest';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { request } from '../../contract/state-samples.ts';
import { describePostgres, freshUrl, holdOptions, runSql } from '../../harness/postgres.ts';
import { sampleAlert, sampleCommit, sampleDelivery } from '../../harness/samples.ts';

describePostgres('the step after which what is critical goes first', () => {
  it('knows it of what still waits, and takes an alert that nobody can read as it is', async () => {
    const url = await freshUrl();
    const before = await openPostgres(url, holdOptions());
    for (const [id, severity] of [['routine', 1] as const, ['critical', 3] as const]) {
      await before.commit(sampleCommit({ alerts: [sampleAlert({ id, severity, thread: id })] }));
      await before.deliveries.expand(id, [sampleDelivery({ id, alertId: id, thread: id })], '', true);
    }
    await before.close();
    await runSql(
      url,
      `INSERT INTO alerts (id, thread, at, expanded, json) VALUES ('broken', 'broken', 0, 1, '{"severity":3');
       ALTER TABLE alerts DROP COLUMN critical; ALTER TABLE deliveries DROP COLUMN critical;
       ALTER TABLE lanes DROP COLUMN critical; CREATE INDEX lanes_ready ON lanes (platform, ready_at, address);
       UPDATE hashwire SET schema_version = 2`,
    );
    const after = await openPostgres(url, holdOptions());
    expect((await after.deliveries.lease(request())).map(({ id }) => id)).toEqual(['critical']);
    await after.close();
  });
});
