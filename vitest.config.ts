import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Workers, child processes and local servers share two cores on small machines; no test depends on speed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { include: ['src/**', 'commands/**', 'adapters/**', 'config/**'] },
  },
});
