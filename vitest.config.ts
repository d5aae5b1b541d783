import { defineConfig } from 'vitest/config';

/** Tests that start the program, a worker that must die or servers that stand for a platform's, or that take seconds. */
export const PROCESS = [
  'test/{scenarios,shipped,contract,adapters,cli,deploy,charts,faults,hostile,simulate}/**/*.test.ts',
  'test/worker-pool.test.ts',
];
/** Tests that need a PostgreSQL: one server is started for all of them. */
const POSTGRES = ['test/state/postgres/**/*.test.ts', 'test/chaos/chaos.test.ts'];

export default defineConfig({
  test: {
    // Workers, child processes and local servers share two cores on small machines; no test depends on speed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { include: ['src/**', 'commands/**', 'adapters/**', 'config/**'] },
    setupFiles: ['test/harness/seed.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...PROCESS, ...POSTGRES] } },
      { extends: true, test: { name: 'process', include: PROCESS } },
      {
        extends: true,
        test: { name: 'postgres', include: POSTGRES, globalSetup: 'test/harness/postgres-setup.ts' },
      },
    ],
  },
});
