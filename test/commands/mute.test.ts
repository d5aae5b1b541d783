import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/clock.ts';
import { createTestBot, mutesOf, NOW } from '../harness/bot.ts';
import { sampleCommit, sampleIncident, sampleMute } from '../harness/samples.ts';

describe('/mute, /unmute and /mutes', () => {
  it.each([
    ['/mute regulation', { kind: 'topic', value: 'regulation', until: null, exceptCritical: false }],
    ['/mute south korea 7d', { kind: 'region', value: 'KR', until: NOW + 7 * DAY_MS }],
    [
      '/mute https://www.Example.org/news 2 weeks',
      { kind: 'publisher', value: 'example.org', until: NOW + 14 * DAY_MS },
    ],
    ['/mute immersion cooling 24h except_critical', { kind: 'word', value: 'immersion cooling', exceptCritical: true }],
    ['/mute incident:abc123 24h', { kind: 'incident', value: 'abc123', until: NOW + DAY_MS }],
    ['/mute word:power', { kind: 'word', value: 'power' }],
    ['/mute internet in the hague', { kind: 'region', value: 'NL-ZH', topic: 'internet' }],
    ['/mute хешрейт', { kind: 'topic', value: 'hashrate' }],
  ])('understand %s', async (line, expected) => {
    const bot = createTestBot();
    await bot.ask(line);
    expect(await mutesOf(bot)).toMatchObject([{ space: 'telegram:1', createdBy: '7', ...expected }]);
  });

  it.each(['power 1000y', 'iran -5h', 'south korea 0'])(
    'refuses /mute %s: a span it cannot read is no part of a word',
    async (words) => {
      const bot = createTestBot();
      const { text } = await bot.ask(`/mute ${words}`);
      expect(text).toContain('is not a duration');
      expect(await mutesOf(bot)).toEqual([]);
    },
  );

  it('muting the same again changes the one mute', async () => {
    const bot = createTestBot();
    await bot.ask('/mute power 7d');
    await bot.ask('/mute power 24h');
    expect(await mutesOf(bot)).toMatchObject([{ until: NOW + DAY_MS }]);
  });

  it('end the only mute without a name, and ask which of several', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/unmute')).text).toContain('Nothing is muted here');
    await bot.ask('/mute power 2h');
    await bot.ask('/mute iran');
    expect((await bot.ask('/unmute')).buttons.map(({ label }) => label)).toHaveLength(3);
    await bot.ask('/unmute iran');
    expect((await bot.ask('/unmute')).text).toContain('Unmuted: power');
    expect(await mutesOf(bot)).toEqual([]);
  });

  it('unmute by name, by button, and in another language than it was muted in', async () => {
    const bot = createTestBot();
    await bot.ask('/mute power');
    await bot.ask('/unmute электричество');
    expect(await mutesOf(bot)).toEqual([]);
    const { buttons } = await bot.ask('/mute kazakhstan');
    const [undo] = buttons;
    await bot.invoke(undo?.command ?? '', undo?.options ?? {});
    expect(await mutesOf(bot)).toEqual([]);
  });

  it('end all at once, and offer what was nearly named', async () => {
    const bot = createTestBot();
    await bot.ask('/mute coindesk.com');
    await bot.ask('/mute power');
    expect((await bot.ask('/unmute coindesk')).buttons.map(({ label }) => label)).toEqual(['coindesk.com']);
    expect((await bot.ask('/unmute all')).text).toMatch(/Unmuted: (?:coindesk\.com, power|power, coindesk\.com)\n/u);
    expect(await mutesOf(bot)).toEqual([]);
    expect((await bot.ask('/unmute all')).text).toContain('Nothing is muted here');
    for (const word of ['всё', 'todo', 'الكل']) {
      await bot.ask('/mute power');
      await bot.ask(`/unmute ${word}`);
      expect([word, await mutesOf(bot)]).toEqual([word, []]);
    }
  });

  it('call a topic in a region by the same kind in the answer and in the list', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/mute internet in kazakhstan')).text).toContain('Kazakhstan · internet (topic in a region)');
    expect((await bot.ask('/mutes')).text).toContain('Kazakhstan · internet (topic in a region)');
  });

  it('call an incident by what happened where', async () => {
    const bot = createTestBot();
    const incident = sampleIncident();
    await bot.services.state.commit(sampleCommit({ incidents: [incident] }));
    expect((await bot.invoke('mute', { what: `incident:${incident.id}` })).text).toContain(
      'Muted: Kazakhstan · Internet',
    );
    expect((await bot.ask('/mutes')).text).toContain('1. Kazakhstan · Internet (incident)');
    expect((await bot.ask('/unmute that')).buttons.map(({ label }) => label)).toEqual(['Kazakhstan · Internet']);
    expect((await bot.ask('/unmute 1')).text).toContain('Unmuted: Kazakhstan · Internet');
  });

  it('offer what is muted when something else is named, and never show another space', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('far', sampleMute({ id: 'far', space: 'telegram:2' }));
    expect((await bot.ask('/unmute power')).text).toContain('Nothing is muted here');
    await bot.ask('/mute power');
    const { buttons } = await bot.ask('/unmute regulation');
    expect(buttons.map((button) => button.label)).toEqual(['power']);
    expect((await bot.ask('/unmute far')).text).toContain('not muted');
    expect((await bot.ask('/mutes')).text).toContain('1 mute\n');
  });

  it('number what they list, and end it by that number', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('0', sampleMute({ id: '0', until: NOW - 1 }));
    await bot.ask('/mute regulation 7d');
    expect((await bot.ask('/mutes')).text).toContain('1. regulation');
    expect((await bot.ask('/unmute 1')).text).toContain('Unmuted: regulation');
  });

  it('list what still holds, with its end', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('over', sampleMute({ id: 'over', until: NOW - 1 }));
    expect((await bot.ask('/mutes')).text).toContain('Nothing is muted');
    await bot.ask('/mute power 7d');
    expect((await bot.ask('/mutes', { manager: false })).text).toContain('until 17 Jan, 14:00 UTC');
  });

  it('refuse a duration that is none', async () => {
    const bot = createTestBot();
    expect((await bot.invoke('mute', { what: 'power', duration: 'soon' })).text).toContain('is not a duration');
    expect((await bot.invoke('mute', { what: 'power', duration: '9999d' })).text).toContain('is not a duration');
    expect(await mutesOf(bot)).toEqual([]);
  });
});
