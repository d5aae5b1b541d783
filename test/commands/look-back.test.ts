import { describe, expect, it } from 'vitest';
import { createTestBot } from '../harness/bot.ts';
import { sampleStory } from '../harness/samples.ts';

describe('what a line would have changed', () => {
  const month = async () => [
    sampleStory({ id: 's1', severity: 3, regions: ['KZ'], topics: ['internet'] }),
    sampleStory({ id: 's2', severity: 2, regions: ['IR'], topics: ['power'] }),
  ];

  it('/mute says how much of the last month it would have silenced', async () => {
    const bot = createTestBot({ latest: month });
    await bot.ask('/subscribe all');
    expect((await bot.ask('/mute internet in kazakhstan 2h')).text).toContain('silenced 1 of the 2 stories');
    expect((await bot.ask('/mute power in kazakhstan 2h')).text).toContain('silenced none of the 2 stories');
  });

  it('/subscribe says why nothing would have come', async () => {
    const bot = createTestBot({ latest: month });
    const { text } = await bot.ask('/subscribe paraguay');
    expect(text).toContain('2 left out: another region');
    expect((await bot.ask('/subscribe iran critical')).text).toContain('1 left out: less severe than asked for');
  });

  it('/subscribe says each reason in a line of its own, with the full stop of its language', async () => {
    const bot = createTestBot({ latest: month });
    await bot.ask('/settings language:zh-Hans');
    const { reply } = await bot.ask('/subscribe iran internet critical');
    const lines = (reply?.message.paragraphs ?? []).map((spans) =>
      spans.map((one) => 'text' in one && one.text).join(''),
    );
    expect(lines.filter((line) => line.startsWith('略去'))).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/[;.]$|。[;.]/mu);
  });
});
