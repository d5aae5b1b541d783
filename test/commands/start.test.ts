import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { createTestBot, NOW, subscriptionsOf } from '../harness/bot.ts';
import { sampleSubscription } from '../harness/samples.ts';

const SPACE = 'telegram:1';

describe('/start where the bot was removed from and is back', () => {
  const back = async (missingAt: string) => {
    const bot = createTestBot({
      missingPermissions: async (address) => (address === missingAt ? ['Send Messages'] : []),
    });
    const { subscriptions } = bot.services.state;
    for (const topic of ['2', '3']) {
      const one = sampleSubscription({ id: `s${topic}`, space: SPACE, address: `${SPACE}:${topic}`, regions: ['KZ'] });
      await subscriptions.set(one.id, { ...one, state: 'closed', stateReason: 'gone' });
    }
    const other = sampleSubscription({ id: 'other', space: 'telegram:9', address: 'telegram:9' });
    await subscriptions.set(other.id, { ...other, state: 'closed' });
    return bot;
  };

  it('offers its subscriptions with one button, which resumes them as they were', async () => {
    const bot = await back('nowhere');
    const { buttons } = await bot.invoke('start', {}, { space: SPACE });
    expect(buttons[0]?.label).toBe('Resume 2 subscriptions');
    const { text } = await bot.invoke('subscribe', buttons[0]?.options ?? {}, { space: SPACE });
    expect(text).toContain('2 subscriptions go on');
    const stored = await subscriptionsOf(bot);
    expect(stored.map(({ id, state }) => [id, state]).sort()).toEqual([
      ['other', 'closed'],
      ['s2', 'active'],
      ['s3', 'active'],
    ]);
    expect(stored.find(({ id }) => id === 's2')).not.toHaveProperty('stateReason');
  });

  it('leads to what still goes on, where nothing was closed meanwhile', async () => {
    const bot = createTestBot();
    const labels = async () => (await bot.invoke('start', {}, { space: SPACE })).buttons.map(({ label }) => label);
    expect(await labels()).toEqual(['Subscribe here', 'Status', 'Help']);
    await bot.services.state.subscriptions.set('s', sampleSubscription({ id: 's', space: SPACE, address: SPACE }));
    expect(await labels()).toEqual(['All subscriptions', 'Subscribe here', 'Status', 'Help']);
  });

  it('resumes feeds of its own, too, and what they brought long before is as old as when they were added', async () => {
    const bot = await back('nowhere');
    const { ownFeeds } = bot.services.state;
    const feed = { url: 'https://club.example/feed', title: 'Club' };
    const own = { ...sampleSubscription({ id: 'f1', space: SPACE, address: SPACE, createdAt: 1 }), feed };
    await ownFeeds.set('f1', { ...own, state: 'closed', stateReason: 'gone' });
    const { buttons } = await bot.invoke('start', {}, { space: SPACE });
    expect(buttons[0]?.label).toBe('Resume 3 subscriptions');
    const done = await bot.invoke('subscribe', buttons[0]?.options ?? {}, { space: SPACE });
    expect(done.text).toContain('3 subscriptions go on');
    expect(done.buttons.map(({ label }) => label)).toEqual(['All subscriptions', 'Own feeds']);
    expect(await ownFeeds.get('f1')).toEqual({ ...own, createdAt: NOW });
  });

  it('says which stay closed because they cannot be posted to', async () => {
    const bot = await back(`${SPACE}:3`);
    const { text } = await bot.invoke('subscribe', { again: 'true' }, { space: SPACE });
    expect(text).toMatch(/1 subscription goes on.*1 stays closed/su);
  });

  it('offers the region that a link to the bot names, and nothing for another word', async () => {
    const bot = createTestBot();
    const { buttons } = await bot.invoke('start', { subscribe: 'kz' }, { space: SPACE });
    expect(buttons.map(({ label }) => label)).toEqual([
      'Subscribe here · Kazakhstan',
      'Subscribe here',
      'Status',
      'Help',
    ]);
    await bot.invoke('subscribe', buttons[0]?.options ?? {}, { space: SPACE });
    expect(await subscriptionsOf(bot)).toMatchObject([{ space: SPACE, regions: ['KZ'], topics: [] }]);
    const unknown = await bot.invoke('start', { subscribe: 'XX' }, { space: SPACE });
    expect(unknown.buttons.map(({ label }) => label)).toEqual([
      'All subscriptions',
      'Subscribe here',
      'Status',
      'Help',
    ]);
  });

  it('offers nothing where nothing was closed', async () => {
    const { buttons, text } = await createTestBot().invoke('start', {}, { space: SPACE });
    expect(text).toContain(`Hashwire ${packageJson.version}`);
    expect(buttons.map(({ label }) => label)).toEqual(['Subscribe here', 'Status', 'Help']);
  });
});
