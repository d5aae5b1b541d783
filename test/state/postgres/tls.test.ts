import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lookAt } from '../../../src/state/postgres/look.ts';
import { freshUrl, runSql } from '../../harness/postgres.ts';
import { asUser, type PostgresServer, startPostgres } from '../../harness/postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
const made = spawnSync('openssl', [
  'req',
  '-x509',
  '-newkey',
  'rsa:2048',
  '-nodes',
  '-keyout',
  key,
  '-out',
  certificate,
  ...subject,
]);
const missing = made.status === 0 ? undefined : 'no openssl';
const postgres = inject('postgres');
const why = 'url' in postgres ? missing : postgres.missing;

describe.skipIf(why !== undefined)(why === undefined ? 'a connection' : `a connection (skipped: ${why})`, () => {
  let server: PostgresServer;
  let url = '';

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    for (const file of [certificate, key]) {
      chmodSync(file, file === key ? 0o600 : 0o644);
      if (asUser.uid !== undefined && asUser.gid !== undefined) chownSync(file, asUser.uid, asUser.gid);
    }
    server = await startPostgres(['-c', 'ssl=on', '-c', `ssl_cert_file=${certificate}`, '-c', `ssl_key_file=${key}`]);
    url = await freshUrl(server.url);
    await runSql(server.url, 'CREATE VIEW own_tls AS SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
  });
  afterAll(() => server?.remove());

  const withMode = (mode: string) => `${url}&sslmode=${mode}`;

  it.each(['require', `verify-ca&sslrootcert=${certificate}`, `verify-full&sslrootcert=${certificate}`])(
    'is encrypted with sslmode=%s',
    async (mode) => {
      expect((await lookAt(withMode(mode))).schema).toBe(0);
      expect(await runSql(`${server.url}?uselibpqcompat=true&sslmode=${mode}`, 'SELECT ssl FROM own_tls')).toEqual([
        { ssl: true },
      ]);
    },
  );

  it('is refused where the certificate is of nobody that is known, and where the name is another one', async () => {
    await expect(lookAt(withMode('verify-full'))).rejects.toThrow(/cannot be reached: self-signed certificate/u);
    const named = withMode(`verify-full&sslrootcert=${certificate}`).replace('127.0.0.1', 'localhost');
    await expect(lookAt(named)).rejects.toThrow(/cannot be reached: .*does not match/u);
  });

  it('is refused where the server has no TLS and some is asked for', async () => {
    const plain = 'url' in postgres ? postgres.url : '';
    await expect(lookAt(`${plain}?sslmode=require`)).rejects.toThrow(/cannot be reached: .*SSL/u);
  });
});
