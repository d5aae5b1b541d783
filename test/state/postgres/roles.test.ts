import { expect, it, vi } from 'vitest';
import type { Role } from '../../../src/state/port.ts';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { request } from '../../contract/state-samples.ts';
import { describePostgres, freshUrl, holdOptions, runSql } from '../../harness/postgres.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleSubscription, T0 } from '../../harness/samples.ts';

const openAs = (url: string, role: Role, over: Parameters<typeof holdOptions>[0] = {}) =>
  openPostgres(url, holdOptions({ role, ...over }));
const settings = { language: 'en', timeZone: 'UTC', quietHours: null, mention: null };

describePostgres('a database that a reader and a sender share', () => {
  it('is held by one of each, or by one process that does everything', async () => {
    const url = await freshUrl();
    const [reader, sender] = await Promise.all([openAs(url, 'reader'), openAs(url, 'sender')]);
    for (const role of ['reader', 'sender', 'all'] as const)
      await expect(openAs(url, role)).rejects.toThrow('in use by another running Hashwire');
    await reader.close();
    const next = await openAs(url, 'reader');
    await expect(openAs(url, 'all')).rejects.toThrow('in use by another running Hashwire');
    await Promise.all([next.close(), sender.close()]);
    const all = await openAs(url, 'all');
    for (const role of ['reader', 'sender'] as const)
      await expect(openAs(url, role)).rejects.toThrow('in use by another running Hashwire');
    await all.close();
  });

  it('is given to who waits for all of it only when both have ended', async () => {
    const url = await freshUrl();
    const [reader, sender] = await Promise.all([openAs(url, 'reader'), openAs(url, 'sender')]);
    const said: string[] = [];
    const onStandby = async () => void said.push('stands by');
    const all = openAs(url, 'all', { whenHeld: 'wait', onStandby }).then((state) => {
      said.push('took over');
      return state;
    });
    await vi.waitFor(() => expect(said).toEqual(['stands by']), 10_000);
    await reader.close();
    const again = await openAs(url, 'reader');
    await Promise.all([again.close(), sender.close()]);
    await (await all).close();
    expect(said).toEqual(['stands by', 'took over']);
  });

  it('tells the other what one of them changed, and what is to be sent', async () => {
    const url = await freshUrl();
    const [reader, sender] = await Promise.all([openAs(url, 'reader'), openAs(url, 'sender')]);
    const due = vi.fn();
    sender.onDue(due);
    const one = sampleSubscription({ id: 's1', space: 'telegram:1', address: 'telegram:1' });
    await reader.subscriptions.set('s1', one);
    await reader.settings.setMany([['telegram:1', settings]]);
    await vi.waitFor(async () => {
      expect(await sender.subscriptions.entries()).toEqual([['s1', one]]);
      expect(await sender.settings.get('telegram:1')).toEqual(settings);
    });
    await sender.subscriptions.set('s1', { ...one, state: 'paused' });
    await vi.waitFor(async () => expect(await reader.subscriptions.get('s1')).toMatchObject({ state: 'paused' }));
    await reader.moveSpace('telegram:1', 'telegram:-100');
    await vi.waitFor(async () => expect(await sender.settings.get('telegram:-100')).toEqual(settings));
    await reader.subscriptions.delete('s1');
    await vi.waitFor(async () => expect(await sender.subscriptions.entries()).toEqual([]));
    due.mockClear();
    await reader.commit(sampleCommit({ seen: ['k'] }));
    await reader.commit(sampleCommit({ alerts: [sampleAlert()] }));
    await vi.waitFor(() => expect(due).toHaveBeenCalledTimes(1));
    expect(await sender.deliveries.unexpanded(9)).toHaveLength(1);
    await Promise.all([reader.close(), sender.close()]);
  });

  it('leaves the leases of the sender alone when a reader takes over', async () => {
    const url = await freshUrl();
    const [reader, sender] = await Promise.all([openAs(url, 'reader'), openAs(url, 'sender')]);
    await sender.deliveries.expand('alert-1', [sampleDelivery()], '', true);
    expect(await sender.deliveries.lease(request())).toHaveLength(1);
    await reader.close();
    const next = await openAs(url, 'reader');
    const trail = { at: T0, stage: 'deliver', outcome: 'sent', reason: 'first' } as const;
    await sender.deliveries.update([{ id: 'delivery-1', state: 'sent', messageId: 'm', toldAt: T0, trail }]);
    expect(await next.deliveries.get('delivery-1')).toMatchObject({ state: 'sent', messageId: 'm' });
    await Promise.all([next.close(), sender.close()]);
  });

  it('takes nothing more from one whose role another process took', async () => {
    const url = await freshUrl();
    const [reader, sender] = await Promise.all([openAs(url, 'reader'), openAs(url, 'sender')]);
    await runSql(url, 'UPDATE hashwire_sender SET term = term + 1');
    await expect(sender.facts.set('a', 1)).rejects.toThrow('another Hashwire took over');
    await reader.facts.set('a', 2);
    await Promise.all([reader.close(), sender.close()]);
    const all = await openAs(url, 'all');
    await runSql(url, 'UPDATE hashwire_sender SET term = term + 1');
    await expect(all.facts.set('a', 3)).rejects.toThrow('another Hashwire took over');
    await all.close();
  });
});
