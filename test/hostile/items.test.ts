import { expect, it } from 'vitest';
import { render as renderDiscord } from '../../adapters/discord/render.ts';
import { MAX_TEXT, render as renderTelegram } from '../../adapters/telegram/render.ts';
import { play, type SentMessage } from '../../src/cli/play.ts';
import { readRecording } from '../../src/cli/recording.ts';
import { DAY_MS } from '../../src/clock.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { testLocales } from '../harness/bot.ts';
import { parseDiscordMarkdown } from '../harness/discord-markdown.ts';
import { HOSTILE_TEXTS } from '../harness/hostile.ts';
import { comparable } from '../harness/messages.ts';
import { sampleItem, T0 } from '../harness/samples.ts';
import { parseTelegramHtml } from '../harness/telegram-html.ts';

const TITLE_CHARACTERS = 900;
const TEXT_CHARACTERS = 20_000;
/** More than any honest text says of itself. */
const MAX_CLAIMS = 60;
const LEAD = 'A nationwide power outage hit Norway, the grid operator Statnett said. All bitcoin miners are offline.';

/** The same news with what is hostile behind it. */
const lines = HOSTILE_TEXTS.map(({ kind, of }, n) => ({
  at: T0 + n * DAY_MS,
  item: {
    title: `Nationwide power outage hits Norway, bitcoin miners offline ${of(TITLE_CHARACTERS)}`.slice(
      0,
      TITLE_CHARACTERS,
    ),
    text: `${LEAD} ${of(TEXT_CHARACTERS)}`.slice(0, TEXT_CHARACTERS),
    url: `https://publisher-${n}.example/${encodeURIComponent(kind)}`,
  },
}));
const honest = {
  at: T0 + lines.length * DAY_MS,
  item: {
    title: 'Nationwide power outage hits Paraguay, bitcoin miners offline',
    text: 'A nationwide blackout hit Paraguay, the grid operator ANDE said. All bitcoin miners are offline.',
    url: 'https://honest.example/blackout',
  },
};

const recorded = [...lines, honest].map((line) => {
  const at = new Date(line.at);
  return JSON.stringify({ at, item: { ...line.item, published: at } });
});

it('what hostile news makes of a message is inside the limits, pings nobody and leads only to its publisher; honest news is told after it', {
  timeout: 300_000,
}, async () => {
  const state = openSqlite(':memory:', { clock: () => time.now });
  const time = { now: T0 };
  const told: SentMessage[] = [];
  await play({
    lines: readRecording(recorded.join('\n'), 'hostile'),
    state,
    time,
    locales: testLocales,
    audience: {
      told: (_, one) => void told.push(one),
      reply: () => undefined,
    },
  });
  await state.close();
  const known = new Set([...lines, honest].map(({ item }) => comparable(item.url)));
  for (const { message } of told) {
    const { embeds } = renderDiscord(message);
    for (const { title = '', description = '', fields = [] } of embeds) {
      for (const part of [title, description, ...fields.flatMap(({ name, value }) => [name, value])]) {
        const seen = parseDiscordMarkdown(part);
        expect(seen.pings).toEqual([]);
        for (const address of seen.links) expect(known).toContain(comparable(address));
        expect(part.isWellFormed()).toBe(true);
      }
    }
    const { text } = renderTelegram(message);
    const seen = parseTelegramHtml(text);
    if ('error' in seen) throw new Error(`${seen.error} in ${text}`);
    expect(seen.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(seen.pings).toEqual([]);
    for (const address of seen.links) expect(known).toContain(comparable(address));
  }
  expect(told.length).toBeGreaterThan(0);
  expect(told.at(-1)?.alerts[0]?.regions).toContain('PY');
});

it.each(HOSTILE_TEXTS.map(({ kind, of }) => [kind, of] as const))('%s: claims no more than a text can say', (_, of) => {
  const analyze = createAnalyze();
  for (const language of ['', 'ru']) {
    const item = { ...sampleItem({ title: of(TITLE_CHARACTERS), text: of(TEXT_CHARACTERS) }), language };
    const { observations, match } = analyze(item);
    expect(observations.length).toBeLessThanOrEqual(MAX_CLAIMS);
    expect(match.severity).toBeLessThanOrEqual(3);
  }
});
