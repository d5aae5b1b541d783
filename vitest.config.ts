import { defineConfig } from 'vitest/config';

/** Tests that start the program, a worker that must die or servers that stand for a platform's, or that take seconds. */
export const PROCESS = [
  'test/{scenarios,shipped,contract,adapters,cli,deploy,charts,faults,hostile,simulate}/**/*.test.ts',
  'test/worker-pool.test.ts',
];
/** Tests that play recorded or simulated worlds, try hundreds of random ones, or read long lists of what people type and ask. */
export const EVALUATION = [
  'test/alerts/{digest,order}.test.ts',
  'test/chat/{anything-typed,plain-words,work}.test.ts',
  'test/commands/{phone,typed}-lines.test.ts',
  'test/documents.test.ts',
  'test/eval/**/*.test.ts',
  'test/feeds/{cases,shared}.test.ts',
  'test/ingest/own-feeds.test.ts',
  'test/regions/{asked-places,going-on,typed-places}.test.ts',
  'test/state/growth.test.ts',
  'test/status/{hashrate-alarm,measured-scenarios,providers}.test.ts',
  'test/status/gold/**/*.test.ts',
  'test/stories/summarize/summaries-real.test.ts',
];
/** Tests that need a PostgreSQL: one server is started for all of them. */
const POSTGRES = ['test/state/postgres/**/*.test.ts', 'test/chaos/chaos.test.ts'];

export default defineConfig({
  test: {
    // Workers, child processes and local servers share two cores on small machines; no test depends on speed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Without this, Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    coverage: { include: ['src/**', 'commands/**', 'adapters/**', 'config/**'] },
    setupFiles: ['test/harness/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESS, ...EVALUATION, ...POSTGRES],
          // Words, names of places and models are read once by each worker, not once for each of 200 files.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'evaluation', include: EVALUATION } },
      { extends: true, test: { name: 'process', include: PROCESS } },
      {
        extends: true,
        test: { name: 'postgres', include: POSTGRES, globalSetup: 'test/harness/postgres-setup.ts' },
      },
    ],
  },
});
