import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePostgres } from '../harness/postgres.ts';
import { chaos } from './chaos.ts';

describePostgres('programs that share a database', () => {
  // Two hundred faults are made by hand with `npm run chaos`.
  it.each([
    ['do everything', 5, false],
    ['read or send', 6, true],
  ])(
    'and %s lose nothing and act one after the other, whatever breaks',
    { timeout: 420_000 },
    async (_, seed, split) => {
      const { faults, messages, folder } = await chaos({ seed, kills: 12, split, say: () => undefined });
      expect(faults).toEqual([]);
      expect(messages).toBeGreaterThanOrEqual(12);
      rmSync(folder, { recursive: true, force: true });
    },
  );
});
