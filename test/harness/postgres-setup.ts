import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server of this run is, or why there is none. */
    readonly postgres: { readonly url: string } | { readonly missing: string };
  }
}

/** Starts one PostgreSQL for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: PostgresServer | undefined;
  try {
    server = await startPostgres();
    project.provide('postgres', { url: server.url });
  } catch (error) {
    project.provide('postgres', { missing: (error as Error).message });
  }
  return async () => server?.remove();
}
