import { expect, it } from 'vitest';
import { createDiskNotice } from '../../src/health/disk-notice.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { testLocales } from '../harness/bot.ts';
import { sampleSubscription, T0 } from '../harness/samples.ts';

it('a full disk is logged, and told once in every server and chat, in its language, also where one cannot be reached', async () => {
  let now = T0;
  const clock = () => now;
  const state = openSqlite(':memory:', { clock });
  const subscribe = (id: string, space: string, state_: 'active' | 'closed' = 'active') =>
    state.subscriptions.set(id, sampleSubscription({ id, space, address: `${space}`, state: state_ }));
  await subscribe('a', 'telegram:1');
  await subscribe('b', 'telegram:1');
  await subscribe('c', 'telegram:2');
  await subscribe('d', 'telegram:3');
  await subscribe('e', 'telegram:4', 'closed');
  await state.settings.set('telegram:3', { language: 'de', timeZone: 'UTC', quietHours: null, mention: null });
  const sent: string[] = [];
  const adapters = new Map([
    [
      'telegram',
      {
        async send(address: string, { title }: { readonly title: string }) {
          if (address === 'telegram:1') throw new Error('away');
          sent.push(`${address} ${title}`);
          return { messageId: '1' };
        },
      },
    ],
  ]);
  const logged: string[] = [];
  const log = { error: (_: unknown, message: string) => void logged.push(message) };
  const options = { state, adapters: adapters as never, locales: testLocales, clock, log, dataDir: '/data' };
  const notice = createDiskNotice({ ...options, isTold: true });
  notice('full');
  notice('full');
  const wanted = ['telegram:2 Alerts are not being sent', 'telegram:3 Es werden keine Warnungen gesendet'];
  await expect.poll(() => sent).toEqual(wanted);
  expect(logged).toEqual([expect.stringContaining('The disk that holds /data is full')]);
  now += 7 * 3_600_000;
  notice('full');
  await expect.poll(() => sent).toEqual([...wanted, ...wanted]);
  createDiskNotice({ ...options, isTold: false })('read-only');
  expect(logged.at(-1)).toContain('may not write to /data');
  expect(sent).toHaveLength(4);
  await state.close();
});
