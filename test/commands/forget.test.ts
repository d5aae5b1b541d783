import { describe, expect, it } from 'vitest';
import { createTestBot, mutesOf, subscriptionsOf } from '../harness/bot.ts';

describe('/forget', () => {
  it('asks first, then deletes all of this space and nothing else', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/mute power');
    await bot.ask('/settings language:ru');
    await bot.ask('/subscribe all', { space: 'telegram:2' });
    const { buttons } = await bot.ask('/forget');
    expect((await subscriptionsOf(bot)).length).toBe(2);
    const { reply } = await bot.invoke('forget', buttons[0]?.options ?? {});
    expect(reply?.mode).toBe('replace');
    expect((await subscriptionsOf(bot)).map((one) => one.space)).toEqual(['telegram:2']);
    expect(await mutesOf(bot)).toEqual([]);
    expect(await bot.services.state.settings.get('telegram:1')).toBeUndefined();
  });
});
