import { expect, it, vi } from 'vitest';
import { lookAt } from '../../../src/state/postgres/look.ts';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { StateError } from '../../../src/state/state-error.ts';
import { request } from '../../contract/state-samples.ts';
import { describePostgres, freshUrl, holdOptions, runSql, serverUrl } from '../../harness/postgres.ts';
import { startPostgres } from '../../harness/postgres-server.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory, T0 } from '../../harness/samples.ts';
import { openProxy } from '../../harness/tcp-proxy.ts';

const open = (url: string, over: Parameters<typeof holdOptions>[0] = {}) => openPostgres(url, holdOptions(over));
/** The same database, reached through another port. */
const through = (url: string, port: number): string => {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
};
const settings = { language: 'en', timeZone: 'UTC', quietHours: null, mention: null };

describePostgres('a database of PostgreSQL', () => {
  it('is found again after a restart, and leases of the process that ended are free', async () => {
    const url = await freshUrl();
    const before = await open(url);
    await before.facts.set('a', { b: 1 });
    await before.commit(sampleCommit({ seen: ['k'], stories: [sampleStory()], alerts: [sampleAlert()] }));
    await before.deliveries.expand('alert-1', [sampleDelivery(), sampleDelivery({ id: 'delivery-2' })], '', true);
    await before.deliveries.lease(request());
    await before.deliveries.block('telegram:9', T0 + 5);
    await before.deliveries.expand('alert-3', [sampleDelivery({ id: 'delivery-3', address: 'telegram:9' })], '', true);
    await before.close();
    const after = await open(url);
    expect(await after.facts.get('a')).toEqual({ b: 1 });
    expect(await after.seen(['k'])).toEqual(new Set(['k']));
    expect(await after.deliveries.nextDueAt('telegram')).toBe(T0);
    expect((await after.deliveries.lease(request())).map(({ id }) => id)).toEqual(['delivery-1']);
    const later = await after.deliveries.lease(request({ now: T0 + 5 }));
    expect(later.map(({ id }) => id)).toEqual(['delivery-3']);
    await after.close();
  });

  it('is held by one process; another one is refused, or stands by and takes over', async () => {
    const url = await freshUrl();
    const first = await open(url);
    await first.facts.set('a', 1);
    await expect(open(url)).rejects.toThrow('in use by another running Hashwire');
    expect((await lookAt(url)).isHeld).toBe(true);
    const said: string[] = [];
    const log = { ...holdOptions().log, info: (_: object, message: string) => void said.push(message) };
    const standby = open(url, { whenHeld: 'wait', log });
    await vi.waitFor(() => expect(said).toEqual([expect.stringContaining('stands by')]), 10_000);
    await first.facts.set('a', 2);
    await first.close();
    const second = await standby;
    expect(await second.facts.get('a')).toBe(2);
    await second.close();
    expect((await lookAt(url)).isHeld).toBe(false);
  });

  it('that is empty is prepared by one of two that start at once', async () => {
    const url = await freshUrl();
    expect((await lookAt(url)).schema).toBe(0);
    const starting = [1, 2].map(() => open(url, { whenHeld: 'wait' }));
    const first = await Promise.race(starting);
    await first.facts.set('a', 1);
    await first.close();
    const [one, other] = await Promise.all(starting);
    const second = first === one ? other : one;
    expect(await second?.facts.get('a')).toBe(1);
    await second?.close();
    expect((await lookAt(url)).schema).toBeGreaterThan(0);
  });

  it.each([
    ['was written by a newer version', 'UPDATE hashwire SET schema_version = 99', 'newer Hashwire (schema 99'],
    ['belongs to another program', 'ALTER TABLE hashwire RENAME TO theirs', 'tables of another program'],
    [
      'has a record that is no JSON',
      `UPDATE kv SET value = '{"a' WHERE namespace = 'settings'`,
      '"telegram:1" in "settings" cannot be read',
    ],
    [
      'has a record of another shape',
      `UPDATE kv SET value = '{}' WHERE namespace = 'settings'`,
      '"telegram:1" in "settings" cannot be read',
    ],
  ])('that %s stops the start with a clear error and is not touched', async (_, damage, said) => {
    const url = await freshUrl();
    const state = await open(url);
    await state.settings.set('telegram:1', settings);
    await state.close();
    await runSql(url, damage);
    const opening = open(url);
    await expect(opening).rejects.toThrow(StateError);
    await expect(opening).rejects.toThrow(said);
    await expect(opening).rejects.toThrow('Nothing was overwritten');
    // And the lock is free again.
    await expect(open(url)).rejects.toThrow(said);
  });

  it('keeps nothing of a commit whose connection is killed in the middle, and goes on', async () => {
    const url = await freshUrl();
    const state = await open(url);
    await runSql(
      url,
      `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NEW; END';
       CREATE TRIGGER die BEFORE INSERT ON alerts FOR EACH ROW EXECUTE FUNCTION die()`,
    );
    const batch = sampleCommit({ seen: ['k'], stories: [sampleStory()], alerts: [sampleAlert()] });
    await expect(state.commit(batch)).rejects.toThrow(StateError);
    expect(await state.seen(['k'])).toEqual(new Set());
    expect(await state.story('story-1')).toBeUndefined();
    await runSql(url, 'DROP TRIGGER die ON alerts');
    await state.commit(batch);
    expect(await state.deliveries.unexpanded(9)).toHaveLength(1);
    await state.close();
  });

  it('knows that a commit was made whose answer was lost', async () => {
    const url = await freshUrl();
    const proxy = await openProxy(Number(new URL(url).port));
    const state = await open(through(url, proxy.port));
    proxy.swallowAnswerTo('COMMIT');
    await state.commit(sampleCommit({ seen: ['k'], alerts: [sampleAlert()] }));
    expect(await state.seen(['k'])).toEqual(new Set(['k']));
    await state.close();
    await proxy.close();
  });

  it('takes nothing from a process that lost it to another one without noticing', async () => {
    const url = await freshUrl();
    const state = await open(url);
    await runSql(url, 'UPDATE hashwire SET term = term + 1');
    await expect(state.commit(sampleCommit({ seen: ['k'] }))).rejects.toThrow('another Hashwire took over');
    await expect(state.facts.set('a', 1)).rejects.toThrow('another Hashwire took over');
    expect(await state.seen(['k'])).toEqual(new Set());
    await state.close();
  });

  it('that cannot be reached for a while is used again, and what was read once is known meanwhile', async () => {
    const url = await freshUrl();
    const proxy = await openProxy(Number(new URL(url).port));
    const said: string[] = [];
    const say = (details: object, message: string) => void said.push(`${message} ${JSON.stringify(details)}`);
    const state = await open(through(url, proxy.port), { log: { info: say, warn: say, error: say } });
    await state.settings.set('telegram:1', settings);
    expect(state.awaySince()).toBeUndefined();
    proxy.cut();
    await vi.waitFor(() => expect(state.awaySince()).toBe(T0), 10_000);
    await expect(state.commit(sampleCommit({ seen: ['k'] }))).rejects.toThrow('cannot be reached since');
    await expect(state.settings.set('telegram:2', settings)).rejects.toThrow('cannot be reached since');
    expect(await state.settings.get('telegram:1')).toEqual(settings);
    expect(await state.settings.entries()).toHaveLength(1);
    const { feeds, subscriptions, ownFeeds, mutes, feedback } = state;
    for (const one of [feeds, subscriptions, ownFeeds, mutes, feedback]) expect(await one.entries()).toEqual([]);
    proxy.restore();
    await vi.waitFor(() => expect(state.awaySince()).toBeUndefined(), 20_000);
    await state.commit(sampleCommit({ seen: ['k'] }));
    await state.settings.set('telegram:2', settings);
    expect(await state.settings.entries()).toHaveLength(2);
    expect(said.map((line) => line.slice(0, 15))).toEqual(['the database ca', 'the database is']);
    await state.close();
    await proxy.close();
  });

  it('survives that PostgreSQL itself crashes and starts again', { timeout: 120_000 }, async () => {
    const server = await startPostgres();
    const url = await freshUrl(server.url);
    const state = await open(url);
    for (let round = 0; round < 3; round++) {
      await state.commit(sampleCommit({ seen: [`k${round}`] }));
      await server.stop('immediate');
      await vi.waitFor(() => expect(state.awaySince()).toBe(T0), 10_000);
      await expect(state.commit(sampleCommit({ seen: ['never'] }))).rejects.toThrow(StateError);
      await server.start();
      await vi.waitFor(() => expect(state.awaySince()).toBeUndefined(), 20_000);
    }
    expect(await state.seen(['k0', 'k1', 'k2', 'never'])).toEqual(new Set(['k0', 'k1', 'k2']));
    await state.close();
    await server.remove();
  });

  it('is given up by a process that comes back when another one has taken over', async () => {
    const url = await freshUrl();
    const proxy = await openProxy(Number(new URL(url).port));
    const lost = Promise.withResolvers<void>();
    const state = await open(through(url, proxy.port), { onLost: lost.resolve });
    const standby = open(url, { whenHeld: 'wait' });
    proxy.cut();
    const other = await standby;
    proxy.restore();
    await lost.promise;
    await expect(state.commit(sampleCommit({ seen: ['k'] }))).rejects.toThrow(StateError);
    await other.commit(sampleCommit({ seen: ['k'] }));
    await Promise.all([state.close(), other.close()]);
    await proxy.close();
  });

  it('leaves what a process that is cut off had leased to it for 5 s, and gives everything else at once', async () => {
    const url = await freshUrl();
    const proxy = await openProxy(Number(new URL(url).port));
    const state = await open(through(url, proxy.port));
    const lost = state.lost();
    expect(lost?.aborted).toBe(false);
    await state.deliveries.expand('alert-1', [sampleDelivery()], '', true);
    await state.deliveries.lease(request());
    const other = sampleDelivery({ id: 'delivery-2', address: 'telegram:2' });
    await state.deliveries.expand('alert-1', [other], '', true);
    proxy.cut();
    await vi.waitFor(() => expect(lost?.aborted).toBe(true), 10_000);
    const next = await open(url, { whenHeld: 'wait' });
    expect((await next.deliveries.lease(request())).map(({ id }) => id)).toEqual(['delivery-2']);
    expect(await next.deliveries.lease(request({ now: T0 + 4999 }))).toEqual([]);
    expect((await next.deliveries.lease(request({ now: T0 + 5000 }))).map(({ id }) => id)).toEqual(['delivery-1']);
    await Promise.all([state.close(), next.close()]);
    await proxy.close();
  });

  it('says who refuses and where, and never with which password', async () => {
    const base = serverUrl();
    const wrong = new URL(base);
    wrong.password = 'not-the-password';
    const away = through(base, 1);
    const schema = `${base}?options=${encodeURIComponent('-c search_path=nowhere')}`;
    for (const [url, words] of [
      [wrong.href, 'password authentication failed'],
      [away, 'ECONNREFUSED'],
      [schema, 'search_path does not exist'],
    ] as const) {
      const error = await open(url).catch((reason: Error) => reason);
      const said = error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)}` : '';
      expect(said).toContain(words);
      expect(said).toContain('Check DATABASE_URL');
      expect(said).not.toContain('not-the-password');
      expect(said).not.toContain(decodeURIComponent(new URL(base).password));
      expect(said).not.toContain(new URL(base).password);
    }
  });
});
