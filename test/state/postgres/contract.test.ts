import type { State } from '../../../src/state/port.ts';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { stateContract } from '../../contract/state.ts';
import { lanesContract } from '../../contract/state-lanes.ts';
import { unreadableContract } from '../../contract/state-unreadable.ts';
import { describePostgres, freshUrl, holdOptions, openFresh, runSql } from '../../harness/postgres.ts';

describePostgres('the contract of a state', () => {
  stateContract('PostgreSQL', openFresh);

  unreadableContract('PostgreSQL', async () => {
    const url = await freshUrl();
    return { state: await openPostgres(url, holdOptions()), damage: async (sql) => void (await runSql(url, sql)) };
  });

  // Emptied for each life: a schema would take longer to make than the life does.
  let one: Promise<{ readonly url: string; readonly state: State }> | undefined;
  const opened = async () => {
    const url = await freshUrl();
    return { url, state: await openPostgres(url, holdOptions()) };
  };
  lanesContract(
    'PostgreSQL',
    async () => {
      one ??= opened();
      const { url, state } = await one;
      await runSql(url, 'TRUNCATE alerts, deliveries, lanes');
      return { ...state, close: async () => undefined };
    },
    40,
  );
});
