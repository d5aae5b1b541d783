import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { comes } from './patience.ts';
import { freePort, openSurroundings, type Running, type Surroundings } from './program.ts';
import { LATER_MS } from './walk.ts';

let around: Surroundings;
let program: Running;
let url = '';
let settings: NodeJS.ProcessEnv;

beforeAll(async () => {
  around = await openSurroundings(['gazette']);
  const port = await freePort();
  url = `http://127.0.0.1:${port}/telegram`;
  settings = { WEB_PORT: String(port), TELEGRAM_WEBHOOK_URL: url };
  program = await around.start('npm start', settings);
  await Promise.race([comes(around.telegram.isConnected, 'the webhook'), program.failed('the webhook')]);
}, LATER_MS);

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(program.log()));
});

afterAll(async () => {
  await program.kill();
  await around.close();
});

it('commands that Telegram posts are answered, and nobody asks for updates', { timeout: LATER_MS }, async () => {
  expect((await around.telegram.say('/help', 'private')).text).toContain('/status');
  const card = await around.telegram.say('/subscribe kazakhstan', 'private');
  expect(card.text).toContain('Subscribed');
  await around.telegram.press(card.id, 'All subscriptions', 'private');
  await comes(
    async () => (await around.telegram.messages('private')).some(({ text }) => text.includes('1 subscription')),
    'the answer to the button',
  );
  expect(await around.telegram.called()).not.toContain('getUpdates');
  expect(await around.telegram.violations()).toEqual([]);
});

it('what anybody else posts there is refused, and the board is as it was', async () => {
  const post = (secret?: string) =>
    fetch(url, {
      method: 'POST',
      body: '{"update_id":1}',
      headers: secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret },
    });
  expect((await post()).status).toBe(401);
  expect((await post('guessed')).status).toBe(401);
  expect((await fetch(url)).status).toBe(405);
  expect((await fetch(new URL('/', url))).status).toBe(200);
  expect(program.log()).not.toContain('guessed');
});

it('what is said while it is down is answered after the next start, once', { timeout: LATER_MS }, async () => {
  await program.stop();
  const before = (await around.telegram.messages('private')).length;
  const answered = around.telegram.say('/topics', 'private');
  program = await around.start('npm start', settings);
  expect((await answered).text).toContain('internet');
  expect((await around.telegram.messages('private')).length).toBe(before + 1);
  // While it starts, a signal ends it as a crash would, and what it had not confirmed comes again.
  await comes(async () => program.log().includes('"started"'), 'the end of the start');
});

it('without the setting updates are asked for again', { timeout: LATER_MS }, async () => {
  await program.stop();
  program = await around.start('npm start');
  expect((await around.telegram.say('/help', 'private')).text).toContain('/status');
  expect(await around.telegram.called()).toEqual(expect.arrayContaining(['deleteWebhook', 'getUpdates']));
});
