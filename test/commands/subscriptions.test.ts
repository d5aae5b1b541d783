import { describe, expect, it } from 'vitest';
import { createTestBot, NOW, subscriptionsOf } from '../harness/bot.ts';
import { sampleSubscription } from '../harness/samples.ts';

describe('/unsubscribe and /subscriptions', () => {
  it('end the only one without asking, and ask when there are several', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/unsubscribe');
    expect(await subscriptionsOf(bot)).toEqual([]);
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/subscribe power');
    const { text, buttons } = await bot.ask('/unsubscribe');
    expect(text).toContain('Which one');
    expect(buttons.map((button) => button.label).sort()).toEqual(['Kazakhstan', 'all of them', 'power']);
    await bot.ask('/unsubscribe Kazakhstan');
    expect(await subscriptionsOf(bot)).toMatchObject([{ topics: ['power'] }]);
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/unsubscribe all');
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it.each(['all', 'все', 'todas', 'hepsi', 'everything'])('end all there are, one or several, by %s', async (word) => {
    const bot = createTestBot();
    for (const lines of [['/subscribe kazakhstan'], ['/subscribe kazakhstan', '/subscribe power']]) {
      for (const line of lines) await bot.ask(line);
      await bot.ask(`/unsubscribe ${word}`);
      expect(await subscriptionsOf(bot)).toEqual([]);
    }
  });

  it('number what they list, and end it by that number', async () => {
    const bot = createTestBot();
    const { subscriptions } = bot.services.state;
    await subscriptions.set('b', sampleSubscription({ id: 'b', regions: ['KZ'], topics: [], leastSeverity: 1 }));
    await subscriptions.set('a', sampleSubscription({ id: 'a', topics: ['power'], leastSeverity: 1, createdAt: NOW }));
    expect((await bot.ask('/subscriptions')).text).toMatch(/1\. Kazakhstan[^\n]*\n\s*2\. power/u);
    await bot.ask('/unsubscribe 2');
    expect(await subscriptionsOf(bot)).toMatchObject([{ regions: ['KZ'] }]);
  });

  it('never touch another space', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set('sub-1', sampleSubscription({ space: 'telegram:2' }));
    expect((await bot.ask('/unsubscribe sub-1')).text).toContain('no subscriptions here');
    expect((await bot.ask('/subscriptions')).text).not.toContain('everything ·');
    expect((await subscriptionsOf(bot)).length).toBe(1);
  });

  it('say where alerts arrive when it is not here', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set(
      'sub-1',
      sampleSubscription({ space: 'discord:1', address: 'discord:1:22' }),
    );
    const { text } = await bot.ask('/subscriptions', { platform: 'discord', space: 'discord:1' });
    expect(text).toContain('in #22 <https://discord.com/channels/1/22>');
  });

  it('call a topic of a Telegram chat a topic', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set('sub-1', sampleSubscription({ address: 'telegram:1:31' }));
    expect((await bot.ask('/subscriptions')).text).toContain('in topic 31');
  });

  it('call a topic by its new name once it was renamed, also those that are made later', async () => {
    const bot = createTestBot();
    const topic = { address: 'telegram:1:31', placeName: 'Power news' };
    await bot.services.state.subscriptions.set('sub-1', sampleSubscription({ ...topic, regions: ['KZ'] }));
    await bot.services.state.subscriptions.set('sub-2', sampleSubscription({ ...topic, address: 'telegram:1:32' }));
    await bot.handler.renamed('telegram:1:31', 'Grid news');
    // After a start nothing but the first name of the topic is heard.
    await bot.handler.invoke({
      platform: 'telegram',
      space: 'telegram:1',
      ...topic,
      caller: { id: '7', isManager: true },
      command: 'subscribe',
      options: { regions: 'iran' },
      at: NOW,
    });
    const { text } = await bot.ask('/subscriptions');
    expect(text.match(/in topic Grid news/gu)).toHaveLength(2);
    expect(text.match(/in topic Power news/gu)).toHaveLength(1);
  });

  it('say what is paused, and why', async () => {
    const bot = createTestBot();
    const paused = sampleSubscription({ state: 'paused', stateReason: 'Send Messages' });
    await bot.services.state.subscriptions.set('sub-1', paused);
    const { text, buttons } = await bot.ask('/subscriptions', { manager: false });
    expect(text).toContain('paused, missing there: Send Messages');
    expect(buttons).toEqual([{ label: 'End 1', command: 'unsubscribe', options: { which: 'sub-1' } }]);
  });
});
