import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/terminal/render.ts';
import { type Alert, DEFAULT_SETTINGS, type SpaceSettings } from '../../src/alerts/alert.ts';
import type { AlertTelling } from '../../src/alerts/notification.ts';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { readLocales } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import { createCompose } from '../../src/views/alert-message.ts';
import { timeText } from '../../src/views/format-time.ts';
import { sampleAlert, sampleDelivery, sampleIncident, sampleStory, T0 } from '../harness/samples.ts';

const locales = readLocales(new URL('../../config/locales/', import.meta.url));
const compose = createCompose({ locales, regionName });

const telling = (alert: Partial<Alert> = {}, over: Partial<AlertTelling> = {}): AlertTelling => ({
  kind: 'alert',
  alert: sampleAlert(alert),
  delivery: sampleDelivery(),
  edits: false,
  late: false,
  at: T0,
  ...over,
});
const shown = (what: Parameters<typeof compose>[0], settings: SpaceSettings = DEFAULT_SETTINGS) =>
  render(compose(what, settings), { colours: false, commandLine: () => null });

describe('an alert', () => {
  it('gives severity, place and topic, the fact, then how well founded it is', () => {
    expect(shown(telling({ severity: 3 }))).toBe(
      [
        '▲ CRITICAL · Kazakhstan · internet',
        '  Internet cut across Kazakhstan',
        '  Miners are offline.',
        '  One publisher, unconfirmed · example.org <https://example.org/a> 7 Jan, 14:50 UTC',
      ].join('\n'),
    );
  });

  it('does not call an end unconfirmed that it tells as one: whose word it rests on stands there', () => {
    const end = { reason: 'resolved', severity: 3 } as const;
    expect(shown(telling({ ...end, cited: 'KEGOC' }))).toContain('One publisher, citing KEGOC · example.org');
    expect(shown(telling(end))).toContain('One publisher · example.org');
  });

  it('counts and names the publishers once there are more', () => {
    const sources = ['example.org', 'example.net', 'example.com'].map((publisher, index) => ({
      publisher,
      url: `https://${publisher}/a`,
      at: T0 + index * MINUTE_MS,
    }));
    const text = shown(telling({ sources }));
    expect(text).toContain('3 publishers · example.org <https://example.org/a> 7 Jan, 14:50 UTC, example.net');
    expect(text).not.toContain('unconfirmed');
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      publisher: `p${index}.example`,
      url: 'https://a.example',
      at: null,
    }));
    expect(shown(telling({ sources: crowd }))).toContain('and 3 more');
  });

  it.each([
    ['updated', 'UPDATE · Kazakhstan'],
    ['corrected', 'CORRECTED · Kazakhstan'],
    ['escalated', 'MATERIAL · Kazakhstan'],
    ['resolved', 'RESOLVED · Kazakhstan · internet, after 7 days'],
  ] as const)('that is %s says so first', (reason, title) => {
    expect(shown(telling({ reason, lastedMs: 6 * DAY_MS + 18 * HOUR_MS }))).toContain(title);
  });

  it('is good news only when something is resolved', () => {
    expect(compose(telling({ reason: 'resolved', severity: 3 }), DEFAULT_SETTINGS).tone).toBe('good');
    expect(compose(telling({ severity: 3 }), DEFAULT_SETTINGS).tone).toBe('critical');
    expect(compose(telling({ severity: 2 }), DEFAULT_SETTINGS).tone).toBe('warning');
  });

  it('that a second reader doubts says that it is unconfirmed', () => {
    expect(shown(telling({ isDoubted: true }))).toContain('Unconfirmed: a second reading');
    expect(shown(telling({}))).not.toContain('a second reading');
  });

  it('of a measurement before any report says who measured what, in the language of the space', () => {
    const measured = {
      region: 'KZ',
      dimension: 'internet',
      state: 'down',
      kind: 'measured',
      at: T0,
      level: { value: 6, unit: '% of ordinary' },
      evidence: 'bgp 6 %',
      source: 'IODA',
      url: 'https://ioda.example/kz',
    } as const;
    const alert = telling({ severity: 3, storyId: null, headline: '', sentences: [], measured });
    expect(shown(alert)).toContain('IODA: Kazakhstan at 6 % of normal, no report yet');
    const begun = telling({ severity: 3, storyId: null, at: T0, measured: { ...measured, since: T0 - HOUR_MS } });
    expect(shown(begun)).toContain('IODA: Kazakhstan at 6 % of normal since 13:50 UTC, no report yet');
    expect(shown(alert)).toContain('Since 7 Jan, 14:50 UTC · measured by IODA <https://ioda.example/kz>: bgp 6 %');
    expect(shown(alert, { ...DEFAULT_SETTINGS, language: 'ru' })).toContain(
      'Казахстан — 6 % от нормы, сообщений пока нет',
    );
  });

  it('has buttons for status, reasons, 24 hours of silence and what is wrong, each small enough to travel', () => {
    const long = { storyId: 'a'.repeat(32), thread: 'b'.repeat(32), regions: ['US-TX'] };
    const buttons = (compose(telling(long), DEFAULT_SETTINGS).buttons ?? []).flat();
    expect(buttons.map((button) => button.command)).toEqual(['status', 'why', 'mute', 'wrong']);
    for (const button of buttons) expect(encodeButton(button)).not.toBeNull();
    expect(buttons[2]?.options).toEqual({ what: `incident:${'b'.repeat(32)}`, duration: '24h' });
  });

  it('without a region or a story has no button for what is not there', () => {
    const { title, buttons } = compose(telling({ regions: [], storyId: null }), DEFAULT_SETTINGS);
    expect(title).toBe('MATERIAL · internet');
    expect((buttons ?? []).flat().map((button) => button.command)).toEqual(['mute']);
  });

  it('of something that is over says so first, and in its colour', () => {
    const over = { reason: 'resolved', at: T0 + 9 * HOUR_MS } as const;
    const message = compose(telling({ severity: 3 }, { edits: true, over }), DEFAULT_SETTINGS);
    expect(message).toMatchObject({ tone: 'good', title: 'RESOLVED · CRITICAL · Kazakhstan · internet' });
    expect(render(message, { colours: false, commandLine: () => null })).toContain(
      `Over since ${timeText(over.at, 'date-time', { writtenAt: T0 })}, see the messages below.`,
    );
  });

  it('makes no sound where it is routine, or an end, which no role is called for either', () => {
    const settings: SpaceSettings = { ...DEFAULT_SETTINGS, mention: { role: '42', leastSeverity: 3 } };
    expect(compose(telling({ severity: 1 }), settings).silent).toBe(true);
    expect(compose(telling({ severity: 2 }), settings).silent).toBeUndefined();
    for (const reason of ['resolved', 'ended', 'corrected'] as const) {
      const message = compose(telling({ severity: 3, reason }), settings);
      expect(message).toMatchObject({ silent: true });
      expect(message.mention).toBeUndefined();
    }
    const alerts = [sampleAlert({ severity: 1 }), sampleAlert({ severity: 1, id: 'b' })];
    const digest = { kind: 'digest', alerts, reason: 'budget', at: T0 } as const;
    expect(compose(digest, settings).silent).toBe(true);
    expect(compose({ ...digest, alerts: [...alerts, sampleAlert({ severity: 3 })] }, settings).silent).toBeUndefined();
  });

  it('mentions the role a manager named, from its severity on, and never in an edit', () => {
    const settings: SpaceSettings = { ...DEFAULT_SETTINGS, mention: { role: '42', leastSeverity: 3 } };
    expect(compose(telling({ severity: 3 }), settings).mention).toEqual({ role: '42' });
    expect(compose(telling({ severity: 2 }), settings).mention).toBeUndefined();
    expect(compose(telling({ severity: 3 }, { edits: true }), settings).mention).toBeUndefined();
    expect(compose(telling({ severity: 3 }), DEFAULT_SETTINGS).mention).toBeUndefined();
  });

  it('that comes late says so and shows the present', () => {
    const incident = sampleIncident({
      state: 'restored',
      changes: [
        { state: 'restored', partial: true, at: T0 + HOUR_MS, source: 'example.org', url: 'https://example.org' },
      ],
    });
    const late = telling({}, { late: true, incident, at: T0 + 3 * HOUR_MS });
    const text = shown(late);
    expect(text).toContain('Late: this is from 3 h ago');
    expect(text).toContain('Now: Kazakhstan, Internet: partly or temporarily restored, as of 7 Jan, 15:50 UTC.');
    const summary = { ...sampleStory().summary, headline: 'Internet is back' };
    const story = sampleStory({ summary, updatedAt: T0 });
    expect(shown(telling({}, { late: true, story }))).toContain('Now: Internet is back');
  });

  it('speaks the language of the space, but leaves the sentences of the publishers alone', () => {
    const text = shown(telling({ severity: 3 }), { ...DEFAULT_SETTINGS, language: 'ru' });
    expect(text).toContain('КРИТИЧЕСКОЕ · Казахстан · интернет');
    expect(text).toContain('Одно издание, не подтверждено');
    expect(text).toContain('Miners are offline.');
  });
});

describe('an alert in one line', () => {
  const asked = { roles: [], isSilent: false, isBrief: true };

  it('says the fact, how well founded it is and when, with its page, and nothing else', () => {
    const message = compose(telling({ severity: 3 }, { asked }), DEFAULT_SETTINGS);
    expect(message.title).toBe(
      'CRITICAL · Kazakhstan · internet · Internet cut across Kazakhstan (One publisher, unconfirmed, 7 Jan, 14:50 UTC)',
    );
    expect(message).toMatchObject({ url: 'https://example.org/a', paragraphs: [] });
    expect(message.buttons).toBeUndefined();
  });

  it('cuts a long headline and never how well founded it is', () => {
    const { title } = compose(telling({ headline: 'word '.repeat(200) }, { asked }), DEFAULT_SETTINGS);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/… \(One publisher, unconfirmed, 7 Jan, 14:50 UTC\)$/u);
  });
});

describe('the sound of an alert', () => {
  it.each([
    ['is for material ones', undefined, 2, false],
    ['is not for routine ones', undefined, 1, true],
    ['is for routine ones where that was asked for', 1, 1, false],
    ['is not for material ones where only critical ones should be heard', 3, 2, true],
    ['is for critical ones where only they should be heard', 3, 3, false],
  ] as const)('%s', (_, soundFrom, severity, isQuiet) => {
    const asked = { roles: [], isSilent: false, ...(soundFrom && { soundFrom }) };
    expect(compose(telling({ severity }, { asked }), DEFAULT_SETTINGS).silent ?? false).toBe(isQuiet);
  });

  it('wakes no role for what should not be heard', () => {
    const message = compose(telling({}, { asked: { roles: ['5'], isSilent: false, soundFrom: 3 } }), DEFAULT_SETTINGS);
    expect([message.silent, message.mention]).toEqual([true, undefined]);
  });
});

describe('what concerns Hashwire itself', () => {
  it('says that silence is not good news while no source answers, and for how long it was so', () => {
    const blind = telling({ reason: 'service-blind', storyId: null, regions: [], topics: [] });
    expect(compose(blind, DEFAULT_SETTINGS).tone).toBe('unknown');
    expect(shown(blind)).toContain('no alerts does not mean no news');
    expect(shown(telling({ reason: 'service-back', lastedMs: 2 * HOUR_MS }))).toContain('answer again, after 2 h.');
    expect(shown(telling({ reason: 'service-back' }))).toContain('answer again. What');
  });

  it('tells a manager which permission is missing where, and that nothing is lost', () => {
    const notice = {
      kind: 'notice',
      notice: 'forbidden',
      address: 'discord:1:22',
      missing: ['Send Messages'],
      why: '',
      waiting: 2,
      isDirect: false,
      at: T0,
    } as const;
    const text = shown(notice);
    expect(text).toContain('#22 <https://discord.com/channels/1/22>');
    expect(text).toContain("I'm missing these permissions: Send Messages");
    expect(text).toContain('2 alerts are waiting');
    expect(shown({ ...notice, notice: 'gone', address: 'telegram:-100:7' })).toContain('reach topic 7 any more');
    expect(shown({ ...notice, missing: [] })).toContain("I'm missing permission to post there");
    const rejected = { ...notice, notice: 'rejected', why: '400 Message was blocked (200000)' } as const;
    expect(shown(rejected)).toContain('is not tried again: 400 Message was blocked (200000). Others go on');
    const alone = { ...notice, isDirect: true };
    expect(shown({ ...alone, address: 'telegram:-1001234:7' })).toContain(
      'the chat you subscribed <https://t.me/c/1234/7>',
    );
    expect(shown({ ...alone, address: 'telegram:-99' })).toContain("I can't post in the chat you subscribed: ");
    const named = { ...alone, placeName: 'Mining news' };
    expect(shown({ ...named, address: 'telegram:-1001234' })).toContain('Mining news <https://t.me/c/1234/1>');
    expect(shown({ ...named, address: 'telegram:-1001234:7' })).toContain('the chat you subscribed');
  });
});
