import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { createTestBot, mutesOf, NOW } from '../harness/bot.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory } from '../harness/samples.ts';

const MESSAGE = '77';

/** A bot that told these in one message, and somebody who answers that message, or another one. */
async function told(...names: readonly string[]) {
  const bot = createTestBot();
  const { state } = bot.services;
  for (const name of names) {
    const story = sampleStory({ id: name, summary: { ...sampleStory().summary, headline: `Story ${name}` } });
    const alert = sampleAlert({
      id: `alert-${name}`,
      storyId: name,
      thread: `thread-${name}`,
      headline: `Story ${name}`,
    });
    await state.commit(sampleCommit({ alerts: [alert], stories: [story] }));
    const delivery = sampleDelivery({
      id: `d-${name}`,
      alertId: alert.id,
      address: 'telegram:1',
      thread: alert.thread,
    });
    await state.deliveries.expand(alert.id, [delivery], 'telegram:1', true);
    const trail = { at: NOW, stage: 'deliver', outcome: 'sent', reason: 'first' } as const;
    await state.deliveries.update([{ id: delivery.id, state: 'sent', messageId: MESSAGE, toldAt: NOW, trail }]);
  }
  const place = { platform: 'telegram', space: 'telegram:1', address: 'telegram:1', options: {}, at: NOW } as const;
  const caller = { id: '7', isManager: true };
  return {
    bot,
    async answer(line: string, messageId = MESSAGE) {
      const [, command = '', words = line] = /^\/(\w+)\s*(.*)$/su.exec(line) ?? [];
      const reply = await bot.handler.invoke({ ...place, caller, command, words, messageId });
      return { said: JSON.stringify(reply?.message), buttons: reply?.message.buttons?.flat() ?? [] };
    },
  };
}

describe('an answer to an alert', () => {
  it.each([
    ['/mute', {}],
    ['/mute 2h', { until: NOW + 2 * HOUR_MS }],
    ['/mute it', {}],
    ['/mute this alert for 2 days', { until: NOW + 2 * DAY_MS }],
    ['/mute это на 3 часа', { until: NOW + 3 * HOUR_MS }],
    ['/mute на неделю кроме критических', { until: NOW + 7 * DAY_MS, exceptCritical: true }],
    ['/mute esto por 2 horas salvo críticas', { until: NOW + 2 * HOUR_MS, exceptCritical: true }],
    ['/mute isto por 2 dias', { until: NOW + 2 * DAY_MS }],
    ['/mute ceci 2 jours', { until: NOW + 2 * DAY_MS }],
    ['/mute das für 2 stunden', { until: NOW + 2 * HOUR_MS }],
    ['/mute bunu 1 hafta', { until: NOW + 7 * DAY_MS }],
    ['/mute 这个 24小时', { until: NOW + DAY_MS }],
    ['/mute 這個 三天', { until: NOW + 3 * DAY_MS }],
    ['/mute این ۳ روز', { until: NOW + 3 * DAY_MS }],
    ['/mute هذا لمدة أسبوع', { until: NOW + 7 * DAY_MS }],
    ['/mute ساعتين', { until: NOW + 2 * HOUR_MS }],
    ['/mute це на 3 години', { until: NOW + 3 * HOUR_MS }],
    ['/mute осыны 3 сағат', { until: NOW + 3 * HOUR_MS }],
    ['mute this', {}],
    ['sessize al', {}],
    ['بی‌صدا ۲ ساعت', { until: NOW + 2 * HOUR_MS }],
    ['be quiet for an hour', { until: NOW + HOUR_MS }],
  ])('with %s mutes what it told', async (line, more) => {
    const { bot, answer } = await told('a');
    await answer(line);
    const mute = { kind: 'incident', value: 'thread-a', until: null, exceptCritical: false };
    expect(await mutesOf(bot)).toMatchObject([{ ...mute, ...more }]);
  });

  it.each([
    '/why',
    '/why ?',
    '/why это',
    '/why did i get this',
    'why?',
    'why did i get this?',
    '¿por qué?',
    'pourquoi ?',
  ])('with %s asks why it was told', async (line) => {
    const { answer } = await told('a');
    const { said } = await answer(line);
    expect(said).toContain('Story a');
  });

  it('mutes what it names, if it names something', async () => {
    const { bot, answer } = await told('a');
    await answer('/mute power 2h');
    expect(await mutesOf(bot)).toMatchObject([{ kind: 'topic', value: 'power' }]);
  });

  it('says which of its words it left out', async () => {
    const { answer } = await told('a');
    expect((await answer('/why kazakhstan')).said).toContain('Left out of this answer: “kazakhstan”');
    expect((await answer('/why this?')).said).not.toContain('Left out');
  });

  it('asks which is meant where the message told several', async () => {
    const { bot, answer } = await told('a', 'b');
    const { said, buttons } = await answer('/mute 2h');
    expect(said).toContain('Which one');
    expect(buttons.map(({ label }) => label)).toEqual(['Story a', 'Story b']);
    expect(await mutesOf(bot)).toEqual([]);
    const [, second] = buttons;
    await bot.invoke(second?.command ?? '', second?.options ?? {});
    expect(await mutesOf(bot)).toMatchObject([{ value: 'thread-b', until: NOW + 2 * HOUR_MS }]);
    expect((await answer('/why')).buttons.map(({ label }) => label)).toEqual(['Story a', 'Story b']);
  });
});

describe('what points at nothing', () => {
  it.each([
    ['this', "I can't tell what “this” is"],
    ['это оповещение', "I can't tell what"],
    ['this region 2d', "I can't tell what “this region” is"],
    ['region', "I can't mute “region”"],
    ['until the cows come home', 'is not a duration'],
    ['кроме важных', "can't leave “кроме важных” out"],
  ])('mutes no word of the news: /mute %s', async (words, wanted) => {
    const { bot, answer } = await told('a');
    expect((await answer(`/mute ${words}`, '1')).said).toContain(wanted);
    expect(await mutesOf(bot)).toEqual([]);
  });

  it('is nearly the name of no place', async () => {
    const { answer } = await told('a');
    expect((await answer('/mute this', '1')).buttons).toEqual([]);
  });

  it('is a word in quotes', async () => {
    const { bot, answer } = await told('a');
    await answer('/mute "this region"');
    expect(await mutesOf(bot)).toMatchObject([{ kind: 'word', value: 'this region' }]);
  });
});
