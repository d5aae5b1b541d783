import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { DIGEST_SIZE } from '../../src/alerts/notification.ts';
import { link, type Message, text, time } from '../../src/chat/message.ts';
import { regionName } from '../../src/regions/regions.ts';
import { createCompose } from '../../src/views/alert-message.ts';
import { testLocales } from '../harness/bot.ts';
import { plainMessage } from '../harness/commands.ts';
import { type Shown, until } from '../harness/counterpart.ts';
import { sampleAlert, sampleDelivery, sampleIncident, T0 } from '../harness/samples.ts';

const compose = createCompose({ locales: testLocales, regionName });

/** Declares a test where the platform has what it is about. */
export type Test = (title: string, run: () => Promise<void>) => void;

/** Where one adapter posts. */
export interface Room {
  shown(): readonly Shown[];
  send(message: Message): Promise<unknown>;
  /** Connects the adapter anew, with these pictures. */
  drawWith(resolve: () => Promise<Uint8Array>): void;
}

const HOSTILE = [
  '**bold** _italic_ `code` ~~gone~~ ||spoiler|| [here](https://evil.example)',
  '@everyone @here <@123> <@&456> <#789> @durov_the_first @all',
  '<b>bold</b> & <a href="tg://user?id=1">x</a> &lt;i&gt; <script>',
  'tg://user?id=1 https://evil.example/x?y=z discord://-/x',
  '# heading\n> quote\n- item\n1. first\n-# small\n* star',
  '\\*not bold\\* \\\\ `` ` ``',
  '<t:0:R> <:emoji:123> :skull: <id:customize>',
];
/** Invisible signs keep a text as it looks; for comparing they go. */
const visible = (shown: string) => shown.replace(/\u2060/gu, '');
const emoji = '👩‍👩‍👧‍👦';

/** How every adapter shows a message, whatever stands in it. */
export function describeShown(test: Test, room: Room) {
  for (const hostile of HOSTILE) {
    test(`${JSON.stringify(hostile)} as it is, and pings nobody`, async () => {
      const url = 'https://publisher.example/story';
      const span = text(hostile);
      await room.send({
        tone: 'critical',
        title: hostile,
        url,
        paragraphs: [[span], [{ kind: 'bold', text: hostile }], [link(hostile, url)]],
        fields: [{ name: hostile, value: [span] }],
        footer: [span],
        buttons: [[{ label: hostile, command: 'status', options: {} }]],
      });
      const [shown] = room.shown();
      expect(shown?.pings).toEqual([]);
      expect(new Set(shown?.links)).toEqual(new Set([url]));
      expect(visible(shown?.text ?? '')).toContain(hostile);
    });
  }

  test('no text that turns around the rest of the message', async () => {
    await room.send(plainMessage('\u202Egnitset\u202C \u2067x\u2069 \u0000\u0007'));
    for (const sign of '\u202E\u202C\u2067\u2069\u0000\u0007') expect(room.shown()[0]?.text).not.toContain(sign);
  });

  test('a message that is far too long inside the limits, cut between characters, its source kept', async () => {
    await room.send({
      tone: 'warning',
      title: emoji.repeat(200),
      url: 'https://publisher.example/story',
      paragraphs: Array.from({ length: 10 }, () => [text(emoji.repeat(1000))]),
      fields: Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, value: [text('*_'.repeat(2000))] })),
      links: Array.from({ length: 100 }, () => ({ text: 'publisher', url: 'https://publisher.example/story' })),
      footer: [link('publisher.example', 'https://publisher.example/story')],
      buttons: Array.from({ length: 12 }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => ({
          label: emoji.repeat(100),
          command: 'status',
          options: { region: `${row} ${column}` },
        })),
      ),
    });
    const [shown] = room.shown();
    expect(shown?.links).toContain('https://publisher.example/story');
    expect(shown?.text.isWellFormed()).toBe(true);
    expect(shown?.text).toContain(`${emoji}…`);
    expect(shown?.text).not.toContain('\u200D…');
  });

  test('a full digest with the page of each alert, under what became of it', async () => {
    const alerts = Array.from({ length: DIGEST_SIZE }, (_, n) => {
      const sources = [{ publisher: 'publisher.example', url: `https://publisher.example/${n}`, at: T0 }];
      return sampleAlert({ id: `a${n}`, incidentId: `i${n}`, headline: 'x'.repeat(300), sources });
    });
    const schedule = { every: 'day', open: [sampleIncident({ id: 'i1' })] } as const;
    await room.send(compose({ kind: 'digest', alerts, reason: 'schedule', schedule, at: T0 }, DEFAULT_SETTINGS));
    const [shown] = room.shown();
    expect(shown?.text).toMatch(/Daily digest · 15[\s\S]*What happened[\s\S]*Still going on/u);
    expect(new Set(shown?.links)).toEqual(new Set(alerts.map(({ sources }) => sources[0]?.url)));
  });

  test('an alert in one line, with its page', async () => {
    const alert = sampleAlert({ severity: 3 });
    const asked = { roles: [], isSilent: false, isBrief: true };
    const told = {
      kind: 'alert',
      alert,
      delivery: sampleDelivery(),
      edits: false,
      late: false,
      asked,
      at: T0,
    } as const;
    await room.send(compose(told, DEFAULT_SETTINGS));
    const [shown] = room.shown();
    expect(visible(shown?.text ?? '').trim()).toMatch(/^.*Kazakhstan \(One publisher.*\)(?:\s+\S*example\.org\S*)?$/u);
    expect(new Set(shown?.links)).toEqual(new Set(['https://example.org/a']));
  });

  test('times, and only links to web pages', async () => {
    await room.send({
      ...plainMessage(''),
      paragraphs: [
        [time(Date.UTC(2022, 0, 7, 14, 50)), link('bad', 'javascript:alert(1)'), link('worse', 'tg://user?id=1')],
      ],
    });
    const [shown] = room.shown();
    expect(shown?.text).toMatch(/14:50/);
    expect(shown?.links).toEqual([]);
  });

  test('a button that no platform can carry not at all, and the message all the same', async () => {
    const buttons = [[{ label: 'Too long', command: 'status', options: { region: 'x'.repeat(200) } }]];
    await room.send(plainMessage('hello', { buttons }));
    expect(room.shown()[0]?.buttons).toEqual([]);
  });

  test('a picture with what it says in words', async () => {
    room.drawWith(async () => new Uint8Array([137, 80, 78, 71]));
    await room.send(plainMessage('with a picture', { image: { key: 'chart', alt: 'Connectivity fell to 5 %' } }));
    expect(room.shown()[0]?.picture?.alt).toContain('Connectivity fell to 5 %');
  });

  test('the text at once where a picture is slow, and the picture when it is made', async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<Uint8Array>();
    room.drawWith(() => slow);
    await room.send(plainMessage('text first', { image: { key: 'chart', alt: 'A chart' } }));
    expect(room.shown().some((shown) => shown.picture !== undefined)).toBe(false);
    finish(new Uint8Array([137, 80, 78, 71]));
    await until(() => room.shown().some((shown) => shown.picture !== undefined));
  });

  test('a message without its picture where none can be made', async () => {
    room.drawWith(() => Promise.reject(new Error('no canvas')));
    await room.send(plainMessage('no picture', { image: { key: 'chart', alt: 'A chart' } }));
    expect(room.shown()[0]?.text).toContain('no picture');
  });
}
