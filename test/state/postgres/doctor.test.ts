import { expect, it } from 'vitest';
import { readConfig } from '../../../config/index.ts';
import { examine } from '../../../src/cli/doctor.ts';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { describePostgres, freshUrl, holdOptions } from '../../harness/postgres.ts';

/** What it says of the database; what it would ask afterwards is not asked. */
async function diagnosisOf(DATABASE_URL: string) {
  for await (const one of examine(readConfig({ test: { DATABASE_URL, DATA_DIR: '/tmp' } })))
    if (one.what === 'database') return one;
  return undefined;
}

describePostgres('the doctor', () => {
  it('says what is in a database, and whether a running Hashwire holds it', async () => {
    const url = await freshUrl();
    const said = async () => (await diagnosisOf(url))?.text;
    expect(await said()).toMatch(/^PostgreSQL \d+\.\d+ .*at 127\.0\.0\.1:\d+\/postgres, empty; .* not running$/u);
    const state = await openPostgres(url, holdOptions());
    expect(await said()).toMatch(/schema \d+; a running Hashwire holds it$/u);
    await state.close();
    expect(await said()).toMatch(/schema \d+; Hashwire is not running$/u);
  });

  it('says why a database cannot be used, without the password', async () => {
    const wrong = new URL(await freshUrl());
    wrong.password = 'not-the-password';
    const found = await diagnosisOf(wrong.href);
    expect(found?.is).toBe('fault');
    expect(found?.text).toMatch(/password authentication failed.*Check DATABASE_URL/u);
    expect(found?.text).not.toContain('not-the-password');
  });
});
