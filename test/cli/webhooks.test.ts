import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  openWebhook,
  readWebhooks,
  subscribeWebhooks,
  targetsOf,
  type Webhook,
  webhookNames,
} from '../../src/cli/webhooks.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleSubscription } from '../harness/samples.ts';

const SECRET = `whsec_${Buffer.from('nobody may see this secret').toString('base64')}`;
const folder = mkdtempSync(join(tmpdir(), 'hashwire-webhooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function read(content: unknown): readonly Webhook[] {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readWebhooks(path, ['en', 'ru']);
}
const mistakes = (content: unknown): string => {
  try {
    read(content);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was wrong');
};

describe('WEBHOOKS_FILE', () => {
  it('takes no language that the bot does not speak', () => {
    const webhooks = [{ id: 'ops', url: 'https://ops.example/x', form: 'slack', language: 'klingon' }];
    expect(mistakes({ webhooks })).toContain('webhooks.0.language: expected one of en, ru');
  });

  it('needs an id, an address and a secret; the rest has defaults', () => {
    const [one] = read({ webhooks: [{ id: 'ops', url: 'http://127.0.0.1:9000/in', secret: SECRET }] });
    expect(one).toMatchObject({ form: 'json', regions: [], topics: [], severity: 'routine', language: 'en' });
    expect(readWebhooks(undefined, [])).toEqual([]);
  });

  it('names each mistake by its place, and shows neither address nor secret', () => {
    const url = 'https://hooks.example/T0/very-secret';
    const said = mistakes({
      webhooks: [
        { id: 'Ops!', url, form: 'irc', secret: SECRET },
        {
          id: 'a',
          url: 'ftp://hooks.example/very-secret',
          form: 'slack',
          regions: ['Kazakhstan'],
          topics: ['weather'],
        },
        { id: 'b', url, secret: 'very-secret' },
        { id: 'c', url, form: 'pagerduty' },
        { id: 'd', url, form: 'slack', filter: 'x' },
      ],
    });
    for (const place of [
      '0.id',
      '0.form',
      '1.url',
      '1.regions.0',
      '1.topics.0',
      '2.secret',
      '3.secret',
      'webhooks.4',
    ]) {
      expect(said).toContain(place);
    }
    expect(said).toContain('openssl rand -base64 32');
    expect(said).not.toMatch(/very-secret|hooks\.example|whsec_bm9/u);
    expect(mistakes('{')).toContain('expected JSON');
    expect(mistakes({ webhooks: ['a', 'a'].map((id) => ({ id, url, form: 'slack' })) })).toContain('twice');
    expect(() => readWebhooks(join(folder, 'none.json'), [])).toThrow('cannot be read (ENOENT)');
  });

  it('subscribes what it names and forgets what it no longer names', async () => {
    const state = openSqlite(':memory:', { clock: () => 5 });
    const webhooks = (...ids: string[]) =>
      read({
        webhooks: ids.map((id) => ({
          id,
          url: 'https://a.example/x',
          form: 'slack',
          regions: ['KZ'],
          severity: 'critical',
          language: 'ru',
        })),
      });
    await subscribeWebhooks(state, webhooks('a', 'b'), 5);
    await subscribeWebhooks(state, webhooks('b', 'c'), 9);
    const entries = (await state.subscriptions.entries()).map(([, one]) => one);
    expect(entries.map(({ address, createdAt }) => [address, createdAt])).toEqual([
      ['webhook:b', 5],
      ['webhook:c', 9],
    ]);
    expect(entries[0]).toMatchObject({ space: 'webhook:b', regions: ['KZ'], leastSeverity: 3, state: 'active' });
    expect(await state.settings.get('webhook:b')).toMatchObject({ language: 'ru' });
    expect(await state.settings.get('webhook:a')).toBeUndefined();
    await state.close();
  });
});

describe('a webhook that is named at the terminal', () => {
  const URL_OF_IT = 'https://ops.example/hook?key=very-secret';

  it('keeps its address, key and language, and survives a start without it in the file', async () => {
    const state = openSqlite(':memory:', { clock: () => 5 });
    const { address, secret } = await openWebhook(state, URL_OF_IT, 'de');
    expect(await openWebhook(state, URL_OF_IT, 'ru')).toEqual({ address, secret });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u);
    expect(address).toMatch(/^webhook:ops-example-[0-9a-f]{12}$/u);
    await state.subscriptions.set('s', sampleSubscription({ id: 's', space: address, address, createdBy: 'local' }));
    await subscribeWebhooks(state, [], 9);
    expect((await state.subscriptions.entries()).map(([id]) => id)).toEqual(['s']);
    expect(await state.settings.get(address)).toMatchObject({ language: 'de' });
    const secrets = new Set<string | undefined>();
    const targetOf = targetsOf(state, [], secrets);
    const id = address.slice('webhook:'.length);
    expect(await targetOf(address)).toEqual({ id, form: 'json', url: URL_OF_IT, secret });
    // What an error quotes of the request is hidden in the log of every later start, too.
    expect([...secrets].toSorted()).toEqual([URL_OF_IT, secret].toSorted());
    expect(await webhookNames(state)).toEqual([URL_OF_IT]);
    await state.forgetSpace(address);
    expect(await targetOf(address)).toBeUndefined();
    await state.close();
  });

  it('is another one for another address, and never the one of the file', async () => {
    const state = openSqlite(':memory:', { clock: () => 5 });
    const [one, other] = [await openWebhook(state, URL_OF_IT, 'en'), await openWebhook(state, `${URL_OF_IT}2`, 'en')];
    expect(one.address).not.toBe(other.address);
    expect(one.secret).not.toBe(other.secret);
    const file = read({ webhooks: [{ id: 'ops', url: 'https://a.example/x', form: 'slack' }] });
    expect(await targetsOf(state, file, new Set())('webhook:ops')).toMatchObject({
      form: 'slack',
      url: 'https://a.example/x',
    });
    await state.close();
  });
});
