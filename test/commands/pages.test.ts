import { describe, expect, it } from 'vitest';
import { createTestBot, NOW } from '../harness/bot.ts';
import { sampleMute, sampleSubscription } from '../harness/samples.ts';

/** Turns pages until there is none left. @returns the text of each. */
async function allPages(bot: ReturnType<typeof createTestBot>, line: string): Promise<string[]> {
  const texts: string[] = [];
  let shown = await bot.ask(line);
  for (;;) {
    texts.push(shown.text);
    const next = shown.buttons.find(({ label }) => label === '›');
    if (next === undefined) return texts;
    shown = await bot.invoke(next.command, next.options);
    expect(shown.reply?.mode).toBe('replace');
  }
}

describe('a list longer than a message', () => {
  it('of subscriptions is shown whole, each with its number and its end', async () => {
    const bot = createTestBot();
    const [space, address] = ['telegram:1', 'telegram:1'];
    for (let n = 1; n <= 50; n += 1) {
      const one = sampleSubscription({ id: `s${n}`, space, address, words: [`word${n}`], createdAt: NOW + n });
      await bot.services.state.subscriptions.set(one.id, one);
    }
    const pages = await allPages(bot, '/subscriptions');
    expect(pages).toHaveLength(5);
    for (let n = 1; n <= 50; n += 1) expect(pages.join()).toContain(`${n}. “word${n}”`);
    const last = await bot.ask('/subscriptions 5');
    expect(last.text).toContain('page 5 of 5');
    const end = last.buttons.find(({ label }) => label === 'End 50');
    expect(end?.options).toEqual({ which: 's50' });
  });

  it('of mutes is shown whole', async () => {
    const bot = createTestBot();
    for (let n = 1; n <= 23; n += 1) {
      const one = sampleMute({ id: `m${n}`, space: 'telegram:1', kind: 'word', value: `word${n}` });
      await bot.services.state.mutes.set(one.id, one);
    }
    const pages = await allPages(bot, '/mutes');
    expect(pages).toHaveLength(3);
    for (let n = 1; n <= 23; n += 1) expect(pages.join()).toContain(`“word${n}”`);
  });

  it('has no buttons to turn where one page is enough, and its last page where a later one is asked for', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('m', sampleMute({ id: 'm', space: 'telegram:1', kind: 'word', value: 'word' }));
    const { text, buttons } = await bot.ask('/mutes 7');
    expect(text).toContain('“word”');
    expect(text).not.toContain('page');
    expect(buttons.map(({ label }) => label)).not.toContain('›');
  });

  it('says what it is where the page is no number', async () => {
    expect((await createTestBot().invoke('mutes', { page: 'x' })).text).toContain('“x” is no page');
  });
});
