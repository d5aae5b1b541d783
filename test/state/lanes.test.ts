import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { lanesContract } from '../contract/state-lanes.ts';
import { T0 } from '../harness/samples.ts';

lanesContract('memory', async () => openSqlite(':memory:', { clock: () => T0 }), 100);
