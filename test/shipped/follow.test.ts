import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { NEWS } from './discord-ids.ts';
import { comes, hasPolled } from './patience.ts';
import { openSurroundings, type Running, type Surroundings } from './program.ts';
import { LATER_MS } from './walk.ts';

let around: Surroundings;
let program: Running;
let folder = '';

const until = (condition: () => Promise<boolean>, what: string) =>
  Promise.race([comes(condition, what), program.failed(what)]);

beforeAll(async () => {
  around = await openSurroundings(['gazette']);
  folder = await mkdtemp(join(tmpdir(), 'hashwire-follow-'));
  const [, server] = (await around.discord.address()).split(':');
  const channels = [
    { id: 'asia', address: `discord:${server}:${NEWS}`, link: 'https://discord.gg/asia', regions: ['KZ', 'UZ'] },
    { id: 'ru', address: 'telegram:-1002', link: 'https://t.me/mining', language: 'ru' },
  ];
  const file = join(folder, 'channels.json');
  await writeFile(file, JSON.stringify({ channels }));
  program = await around.start('npm start', { FOLLOW_CHANNELS: file });
  await until(() => hasPolled(program.healthUrl), 'the first round of polls');
}, LATER_MS);

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(program.log()));
});

afterAll(async () => {
  await program.kill();
  await around.close();
  await rm(folder, { recursive: true, force: true });
});

it('news reaches the channels to follow, each in its language, and on Discord their followers', {
  timeout: LATER_MS,
}, async () => {
  const url = await around.world.publish({
    id: 'shutdown',
    title: 'Kazakhstan shuts down its internet, bitcoin miners offline',
    text: 'A nationwide internet shutdown began in Kazakhstan at noon, NetBlocks said. Bitcoin miners cannot reach their pools.',
    at: Date.now(),
  });
  const published = async () => (await around.discord.posts(NEWS)).find(({ isPublished }) => isPublished);
  await until(async () => (await published()) !== undefined, 'a published message');
  expect(await published()).toMatchObject({
    text: expect.stringContaining('Kazakhstan'),
    links: expect.arrayContaining([url]),
  });
  const inRussian = async () => (await around.telegram.messages('channel')).some(({ text }) => /Казахстан/u.test(text));
  await until(inRussian, 'the alert in the channel on Telegram');
});

it('/follow names them, and /subscribe mentions one that carries the same', { timeout: LATER_MS }, async () => {
  const answer = await around.discord.ask('follow', { region: 'kazakhstan' }, 'member');
  expect(answer.text).toMatch(/Kazakhstan, Uzbekistan.*Русский/su);
  expect(answer.links).toEqual(expect.arrayContaining(['https://discord.gg/asia', 'https://t.me/mining']));
  const done = await around.discord.ask('subscribe', { regions: 'kazakhstan', severity: 'material' }, 'owner');
  expect(done.text).toContain('/follow');
  expect(await around.discord.violations()).toEqual([]);
});
