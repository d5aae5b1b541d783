import { expect, it } from 'vitest';
import { createUpdates, type TakeUpdate } from '../../../adapters/web/updates.ts';

const SECRET = 'x-telegram-bot-api-secret-token';
const open = (take: TakeUpdate, now = () => 0) => {
  const app = createUpdates(take, now);
  return (body: string, secret = 'known', method = 'POST') =>
    app.request('/', { method, headers: { [SECRET]: secret }, ...(method === 'POST' && { body }) });
};

it.each([
  ['taken', 200],
  ['refused', 401],
  ['invalid', 400],
  ['away', 503],
] as const)('an update that is %s is answered with %i', async (taken, status) => {
  expect((await open(async () => taken)('{}')).status).toBe(status);
});

it('what is posted is read only where it is known who sent it', async () => {
  const read: unknown[] = [];
  const post = open(async (secret, body) => {
    if (secret !== 'known') return 'refused';
    read.push(await body());
    return 'taken';
  });
  await post('{"update_id":1}', 'guessed');
  expect(read).toEqual([]);
  await post('{"update_id":1}');
  await post('no json');
  expect(read).toEqual([{ update_id: 1 }, undefined]);
});

it('nothing is taken that is too long, or is not posted', async () => {
  const post = open(async () => 'taken');
  expect((await post('x'.repeat(1_100_000))).status).toBe(413);
  expect((await post('', 'known', 'GET')).status).toBe(405);
});

it('who guesses again and again waits for a minute', async () => {
  let now = 0;
  const post = open(
    async () => 'refused',
    () => now,
  );
  for (let n = 0; n < 60; n++) expect((await post('{}')).status).toBe(401);
  expect((await post('{}')).status).toBe(429);
  now += 60_000;
  expect((await post('{}')).status).toBe(401);
});

it('a failure says nothing of what was posted', async () => {
  const answer = await open(async () => {
    throw new Error('what somebody wrote');
  })('{}');
  expect([answer.status, await answer.text()]).toEqual([503, '']);
});
