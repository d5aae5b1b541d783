import { crashContract } from '../../contract/state-crash.ts';
import { describePostgres, freshUrl } from '../../harness/postgres.ts';

describePostgres('a process with a database', () => {
  crashContract('PostgreSQL', () => freshUrl(), { chats: 300, rounds: 4 });
});
