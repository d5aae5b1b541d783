import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { MAX_FEEDBACK } from '../../src/alerts/teaching.ts';
import type { Message } from '../../src/chat/message.ts';
import { createTestBot, NOW } from '../harness/bot.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleFeedback,
  sampleReport,
  sampleStory,
  sampleSubscription,
} from '../harness/samples.ts';

const title = 'Best cloud mining sites to earn passive bitcoin income';
const story = sampleStory({ reports: [sampleReport({ title })] });
const news = sampleStory({ id: 'other', reports: [sampleReport({ title: 'Iran bans bitcoin mining' })] });

/** A bot in whose space telegram:1 an alert of the story was sent as message 77. */
async function botThatSent(over: Partial<Alert> = {}) {
  const bot = createTestBot({ latest: async () => [story, news] });
  const alert = sampleAlert({ headline: title, words: `${title.toLowerCase()}\ntext`, regions: ['KZ'], ...over });
  const { state } = bot.services;
  await state.commit(sampleCommit({ stories: [story], alerts: [alert] }));
  const delivery = sampleDelivery({ state: 'sent', messageId: '77' });
  await state.deliveries.expand(alert.id, [delivery], '', true);
  return bot;
}

type TestBot = Awaited<ReturnType<typeof botThatSent>>;
const feedbackIn = async (bot: TestBot) => (await bot.services.state.feedback.entries()).map(([, one]) => one);
const labels = (buttons: readonly { label: string }[]) => buttons.map(({ label }) => label);
const press = (bot: TestBot, message: Message | undefined, label: string, manager = true) => {
  const button = (message?.buttons ?? []).flat().find((one) => one.label === label);
  return bot.invoke(button?.command ?? '', button?.options ?? {}, { manager });
};

describe('/wrong', () => {
  it('asks what is wrong where only the button was pressed, and keeps the answer with the features of the headline', async () => {
    const bot = await botThatSent();
    const asked = await bot.invoke('wrong', { link: 'story:story-1' });
    expect(labels(asked.buttons)).toEqual([
      'not about mining',
      'wrong place',
      'wrong state',
      'same as before',
      'advert',
    ]);
    const { text } = await press(bot, asked.reply?.message, 'advert');
    expect(text).toContain('advert');
    expect(text).toContain('no longer sent here');
    expect(text).toContain('this chat only');
    const [kept] = await feedbackIn(bot);
    expect(kept).toMatchObject({
      space: 'telegram:1',
      kind: 'advert',
      storyId: 'story-1',
      createdBy: '7',
      createdAt: NOW,
    });
    expect(kept?.features).toMatchObject({ cloud: 0.25, bitcoin: 0.75, 'publisher:example.org': 0.75 });
  });

  it('takes the message that it answers, also when it has to ask first', async () => {
    const bot = await botThatSent();
    const answered = {
      platform: 'telegram',
      space: 'telegram:1',
      address: 'telegram:1',
      command: 'wrong',
      at: NOW,
    } as const;
    const caller = { id: '7', isManager: true };
    const reply = await bot.handler.invoke({ ...answered, caller, options: {}, words: '', messageId: '77' });
    await press(bot, reply?.message, 'wrong place');
    expect(await feedbackIn(bot)).toMatchObject([{ kind: 'wrong-place', regions: ['KZ'] }]);
  });

  it.each([
    ['/wrong advert https://example.org/a', 'advert'],
    ['/wrong same as before https://example.org/a', 'same'],
    ['/wrong реклама https://example.org/a', 'advert'],
  ])('understands %s', async (line, kind) => {
    const bot = await botThatSent();
    await bot.ask(line);
    expect(await feedbackIn(bot)).toMatchObject([{ kind }]);
  });

  it('asks about what it does not understand, and keeps nothing', async () => {
    const bot = await botThatSent();
    const { text, buttons } = await bot.invoke('wrong', { link: 'story:story-1', what: 'boring' });
    expect(text).toContain('“boring”');
    expect(buttons).toHaveLength(5);
    expect(await feedbackIn(bot)).toEqual([]);
  });

  it('is for managers only: one hostile member cannot silence a space', async () => {
    const bot = await botThatSent();
    const { text } = await bot.invoke('wrong', { link: 'story:story-1', what: 'advert' }, { manager: false });
    expect(text).toContain('administrators');
    expect(await feedbackIn(bot)).toEqual([]);
  });

  it('is only for what was sent in this very space', async () => {
    const bot = await botThatSent();
    const { text } = await bot.invoke('wrong', { link: 'story:story-1', what: 'advert' }, { space: 'telegram:2' });
    expect(text).toContain("wasn't sent here");
    expect(await feedbackIn(bot)).toEqual([]);
  });

  it('says what an alert does not have', async () => {
    const bot = await botThatSent({ regions: [] });
    expect((await bot.invoke('wrong', { link: 'story:story-1', what: 'wrong-place' })).text).toContain(
      'names no place',
    );
    expect((await bot.invoke('wrong', { link: 'story:story-1', what: 'wrong-state' })).text).toContain(
      'claims no state',
    );
    expect(await feedbackIn(bot)).toEqual([]);
  });

  it('says that critical alerts stay as they are', async () => {
    const bot = await botThatSent({ severity: 3 });
    const { text } = await bot.invoke('wrong', { link: 'story:story-1', what: 'advert' });
    expect(text).toContain('Critical alerts are always sent');
  });

  it('said twice is kept once; beyond the most, the oldest goes and is named', async () => {
    const bot = await botThatSent();
    await bot.invoke('wrong', { link: 'story:story-1', what: 'advert' });
    await bot.invoke('wrong', { link: 'story:story-1', what: 'advert' });
    expect(await feedbackIn(bot)).toHaveLength(1);
    const many = Array.from({ length: MAX_FEEDBACK }, (_, n) =>
      sampleFeedback({ id: `f${n}`, storyId: `s${n}`, createdAt: n }),
    );
    await bot.services.state.feedback.setMany(many.map((one) => [one.id, one]));
    const { text } = await bot.invoke('wrong', { link: 'story:story-1', what: 'not-mining' });
    expect(text).toContain('the oldest was forgotten');
    const kept = await feedbackIn(bot);
    expect(kept).toHaveLength(MAX_FEEDBACK);
    expect(kept.some(({ id }) => id === 'f0')).toBe(false);
  });
});

describe('/feedback', () => {
  it('lists what was said here, and undoes one by its button, by number, or all', async () => {
    const bot = await botThatSent();
    await bot.services.state.feedback.set('far', sampleFeedback({ id: 'far', space: 'telegram:2' }));
    for (const what of ['advert', 'same', 'not-mining']) await bot.invoke('wrong', { link: 'story:story-1', what });
    const list = await bot.ask('/feedback');
    expect(list.text).toContain('3 alerts were called wrong here');
    await press(bot, list.reply?.message, 'Undo 1');
    expect(await feedbackIn(bot)).toHaveLength(3);
    expect((await bot.ask('/feedback undo:1')).text).toContain('Taken back');
    expect((await bot.ask('/feedback undo:nothing')).text).toContain('“nothing” is not in the list');
    await bot.ask('/feedback undo:all');
    expect((await feedbackIn(bot)).map(({ id }) => id)).toEqual(['far']);
    expect((await bot.ask('/feedback')).text).toContain('Nothing was called wrong');
  });
});

describe('/feedback undo', () => {
  it.each([
    ['/feedback undo 1', 1],
    ['/feedback undo all', 0],
    ['/feedback undo все', 0],
    ['/feedback all', 0],
  ])('needs no colon: %s', async (line, left) => {
    const bot = await botThatSent();
    for (const what of ['advert', 'same']) await bot.invoke('wrong', { link: 'story:story-1', what });
    await bot.ask(line);
    expect(await feedbackIn(bot)).toHaveLength(left);
  });

  it('alone is asked about', async () => {
    expect((await (await botThatSent()).ask('/feedback undo')).text).toContain('What should undo be?');
  });
});

describe('/why', () => {
  it('shows what was taught about news like it, what they have in common, and undoes it', async () => {
    const feedback = sampleFeedback();
    const lesson = { kind: 'advert', feedback, common: ['cloud', 'passive'] } as const;
    const verdict = { outcome: 'stopped', stage: 'feedback', reason: 'taught:advert', at: NOW } as const;
    const subscription = sampleSubscription();
    const bot = createTestBot({ verdicts: async () => [{ ...verdict, subscription, lessons: [lesson] }] });
    await bot.services.state.commit(sampleCommit({ stories: [story] }));
    await bot.services.state.feedback.set(feedback.id, feedback);
    const { text, reply } = await bot.invoke('why', { link: 'story:story-1' });
    expect(text).toContain('a manager here called news like this wrong');
    expect(text).toContain(feedback.headline);
    expect(text).toContain('In common: cloud, passive');
    await press(bot, reply?.message, 'Undo');
    expect(await bot.services.state.feedback.entries()).toEqual([]);
  });
});
