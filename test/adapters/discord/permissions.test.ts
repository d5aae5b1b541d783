import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage } from '../../harness/commands.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { contentOf } from '../../harness/discord-messages.ts';
import { BOT_ID } from '../../harness/discord-server.ts';
import type { Body } from '../../harness/http.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

let there: DiscordCounterpart;
let adapter: Adapter;

beforeEach(async () => {
  ({ there, adapter } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

describe('permissions on Discord', () => {
  const NEEDED = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n);
  const SEND = 1n << 11n;
  const THREADS = 1n << 38n;
  const setUp = (everyone: bigint, overwrites: unknown[]) => {
    there.server.roles.set('1001', [
      { id: '1001', permissions: String(everyone) },
      { id: '2', permissions: '0' },
    ]);
    there.server.members.set('1001', { user: { id: BOT_ID }, roles: ['2'] });
    there.server.channels.set('1002', { id: '1002', type: 0, permission_overwrites: overwrites });
    there.server.channels.set('1003', { id: '1003', type: 11, parent_id: '1002' });
  };
  const missing = (where: 'space' | 'thread' | 'direct' = 'space') =>
    adapter.missingPermissions(there.addresses[where]);

  it('are asked for by the link that adds the bot, bit for bit as they are named', () => {
    const [server, person] = adapter.invites();
    const asked = BigInt(new URL(server?.url ?? '').searchParams.get('permissions') ?? 0);
    const bits = [10n, 11n, 14n, 38n, 15n, 16n].map((bit) => 1n << bit);
    expect(asked).toBe(bits.reduce((sum, bit) => sum | bit));
    expect(server?.rights).toEqual([
      'View Channel',
      'Send Messages',
      'Embed Links',
      'Send Messages in Threads',
      'Attach Files',
      'Read Message History',
    ]);
    expect(person).toMatchObject({ to: 'person', rights: [] });
    expect(new URL(person?.url ?? '').searchParams.get('scope')).toBe('applications.commands');
  });

  it('are complete when the role of everyone has them', async () => {
    setUp(NEEDED | THREADS, []);
    expect(await missing()).toEqual([]);
    expect(await missing('thread')).toEqual([]);
    expect(await missing('direct')).toEqual([]);
  });

  it('are taken by a channel and given back by a role or to the bot alone', async () => {
    const deny = { id: '1001', type: 0, allow: '0', deny: String(SEND) };
    setUp(NEEDED, [deny]);
    expect(await missing()).toEqual(['Send Messages']);
    setUp(NEEDED, [deny, { id: '2', type: 0, allow: String(SEND), deny: '0' }]);
    expect(await missing()).toEqual([]);
    setUp(NEEDED, [deny, { id: BOT_ID, type: 1, allow: String(SEND), deny: '0' }]);
    expect(await missing()).toEqual([]);
  });

  it('of a thread are those of its channel, with its own name for sending', async () => {
    setUp(NEEDED, []);
    expect(await missing('thread')).toEqual(['Send Messages in Threads']);
  });

  it('of an administrator are all', async () => {
    setUp(8n, [{ id: '1001', type: 0, allow: '0', deny: String(NEEDED) }]);
    expect(await missing()).toEqual([]);
  });

  it('that only charts and answers need are not missed', async () => {
    setUp(NEEDED & ~(1n << 15n) & ~(1n << 16n), []);
    expect(await missing()).toEqual([]);
    there.server.refuse(({ body }) => contentOf(body as Body).message_reference !== undefined, {
      status: 400,
      code: 160002,
    });
    await adapter.send(there.addresses.space, plainMessage('an update'), { idempotencyKey: '1', replyTo: '5' });
    expect(there.server.messages).toMatchObject([{ text: expect.stringContaining('an update') }]);
    expect(there.server.messages[0]?.body.embeds).toHaveLength(1);
  });

  it('in a server that removed the bot are not missing but gone with it', async () => {
    setUp(NEEDED, []);
    there.server.left.add('1001');
    there.server.fail(/^POST \/channels/, { status: 403, code: 50001 });
    const sent = adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
    await expect(sent).rejects.toMatchObject({ failure: { kind: 'gone' } });
    await expect(missing()).rejects.toMatchObject({ failure: { kind: 'gone' } });
  });

  it('that a refused message lacked are named in its error', async () => {
    setUp(NEEDED & ~(1n << 14n), []);
    there.server.fail(/^POST \/channels/, { status: 403, code: 50013 });
    await expect(adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' })).rejects.toMatchObject(
      {
        failure: { kind: 'forbidden', missing: ['Embed Links'] },
      },
    );
  });
});
