import { describe, expect, it } from 'vitest';
import { createTestBot, mutesOf, NOW } from '../harness/bot.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory } from '../harness/samples.ts';

describe('what a line would have changed', () => {
  const month = async () => [
    sampleStory({ id: 's1', severity: 3, regions: ['KZ'], topics: ['internet'] }),
    sampleStory({ id: 's2', severity: 2, regions: ['IR'], topics: ['power'] }),
  ];

  it('/mute says how much of the last month it would have silenced', async () => {
    const bot = createTestBot({ latest: month });
    await bot.ask('/subscribe all');
    expect((await bot.ask('/mute internet in kazakhstan 2h')).text).toContain('silenced 1 of the 2 stories');
    expect((await bot.ask('/mute power in kazakhstan 2h')).text).toContain('silenced 0 of the 2 stories');
  });

  it('/subscribe says why nothing would have come', async () => {
    const bot = createTestBot({ latest: month });
    const { text } = await bot.ask('/subscribe paraguay');
    expect(text).toContain('2 left out: another region');
    expect((await bot.ask('/subscribe iran critical')).text).toContain('1 left out: less severe than asked for');
  });

  it('/mute and /why answer the alert they are a reply to', async () => {
    const bot = createTestBot();
    const { state } = bot.services;
    const alert = sampleAlert();
    await state.commit(sampleCommit({ alerts: [alert], stories: [sampleStory()] }));
    const delivery = sampleDelivery({ alertId: alert.id, address: 'telegram:1', thread: alert.thread });
    await state.deliveries.expand(alert.id, [delivery], 'telegram:1', true);
    const trail = { at: NOW, stage: 'deliver', outcome: 'sent', reason: 'first' } as const;
    await state.deliveries.update([{ id: delivery.id, state: 'sent', messageId: '77', trail }]);
    const reply = { platform: 'telegram', space: 'telegram:1', address: 'telegram:1', options: {}, at: NOW } as const;
    const caller = { id: '7', isManager: true };
    const ask = (command: string, words: string) =>
      bot.handler.invoke({ ...reply, caller, command, words, messageId: '77' });
    await ask('mute', '2h');
    expect(await mutesOf(bot)).toMatchObject([{ kind: 'incident', value: alert.thread, until: NOW + 2 * 3_600_000 }]);
    expect(JSON.stringify(await ask('why', ''))).toContain('Internet cut across Kazakhstan');
  });
});
