import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePostgres, freshUrl, runSql } from '../../harness/postgres.ts';
import { NEWS } from '../../shipped/discord-ids.ts';
import { comes, hasPolled, PATIENCE_MS } from '../../shipped/patience.ts';
import { freePort, openSurroundings, type Running, type Surroundings } from '../../shipped/program.ts';

describePostgres('channels to follow, of a process that reads and one that sends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-follow-roles-'));
  const programs: Running[] = [];
  let around: Surroundings;
  let database: string;
  const until = (condition: () => Promise<boolean>, what: string) =>
    Promise.race([comes(condition, what), ...programs.map((one) => one.failed(what))]);

  beforeAll(async () => {
    around = await openSurroundings(['gazette']);
    const [, server] = (await around.discord.address()).split(':');
    const channels = [
      { id: 'asia', address: `discord:${server}:${NEWS}`, link: 'https://discord.gg/asia', regions: ['KZ', 'UZ'] },
      { id: 'ru', address: 'telegram:-1002', link: 'https://t.me/mining', language: 'ru' },
    ];
    const FOLLOW_CHANNELS = join(folder, 'channels.json');
    writeFileSync(FOLLOW_CHANNELS, JSON.stringify({ channels }));
    database = await freshUrl();
    const common = { DATABASE_URL: database, FOLLOW_CHANNELS };
    programs.push(
      await around.start('npm start', { ...common, ROLE: 'reader', DATA_DIR: join(folder, 'reader') }),
      await around.start('npm start', {
        ...common,
        ROLE: 'sender',
        DATA_DIR: join(folder, 'sender'),
        HEALTH_PORT: String(await freePort()),
      }),
    );
    await until(() => hasPolled(programs[0]?.healthUrl ?? ''), 'the first round of polls');
  }, PATIENCE_MS);

  afterAll(async () => {
    for (const program of programs) await program.kill();
    await around.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are filled by the sender, which also publishes to followers', { timeout: PATIENCE_MS }, async () => {
    await around.world.publish({
      id: 'shutdown',
      title: 'Kazakhstan shuts down its internet, bitcoin miners offline',
      text: 'A nationwide internet shutdown began in Kazakhstan at noon, NetBlocks said. Bitcoin miners cannot reach their pools.',
      at: Date.now(),
    });
    const isPublished = async () => (await around.discord.posts(NEWS)).some((one) => one.isPublished);
    await until(isPublished, 'a published message');
    const inRussian = async () =>
      (await around.telegram.messages('channel')).some(({ text }) => /Казахстан/u.test(text));
    await until(inRussian, 'the alert in the channel on Telegram');
    expect(await around.discord.posts(NEWS)).toHaveLength(1);
    // The hour of the channel goes on where another sender takes over.
    const kept = async () => {
      const rows = await runSql(database, "SELECT value FROM kv WHERE key LIKE '%discord-crossposts'");
      return rows.some(({ value }) => String(value).includes('publishedAt":[1'));
    };
    await until(kept, 'what was published in this hour, in the state');
    expect(await around.discord.violations()).toEqual([]);
  });
});
