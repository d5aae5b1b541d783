import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mute } from '../../src/alerts/alert.ts';
import { clockText } from '../../src/chat/option-parsers.ts';
import { regionName } from '../../src/regions/regions.ts';
import { createTestBot, mutesOf, subscriptionsOf, testCommands, testLocales } from '../harness/bot.ts';

/** What a command was given, parsed. */
interface Run {
  readonly command: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Filters {
  readonly regions?: { readonly wanted: readonly string[]; readonly excluded: readonly string[] };
  readonly topics?: Filters['regions'];
  readonly words?: { readonly words: readonly string[]; readonly excluded: readonly string[] };
  readonly severity?: number;
}

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const rows = ['phone-lines', 'night-lines', 'night-lines-2', 'night-lines-3'].flatMap((name) =>
  linesOf(`./${name}.tsv`),
);

const quoted = (word: string) => `"${word}"`;

function filtersIn({ regions, topics, words, severity = 1 }: Filters): string[] {
  return [
    ...[...(regions?.wanted ?? []), ...(topics?.wanted ?? [])].map((one) => `+${one}`),
    ...(words?.words ?? []).map(quoted),
    ...[...(regions?.excluded ?? []), ...(topics?.excluded ?? []), ...(words?.excluded ?? [])].map((one) => `-${one}`),
    ...(severity > 1 ? [`!${severity}`] : []),
  ];
}

function shown(name: string, value: unknown): string {
  if (name === 'digest') {
    const { every, minute } = value as { readonly every: string; readonly minute: number };
    return every === 'day' ? `daily ${clockText(minute)}` : `${every}ly`;
  }
  if (name === 'silent') return name;
  if (name === 'length') return String(value);
  if (name === 'about') return Object.values(value as object).join(' ');
  // A place stands where a link would, for `/why`.
  if (name === 'link') {
    const { link, target } = value as { readonly link?: string; readonly target?: object };
    return link ?? Object.values(target ?? {}).join(' ');
  }
  if (name === 'region' || name === 'command') return String(value);
  if (name === 'quiet_hours' && value !== null) {
    const { fromMinute, untilMinute } = value as { readonly fromMinute: number; readonly untilMinute: number };
    return `${name}=${clockText(fromMinute)}-${clockText(untilMinute)}`;
  }
  return `${name}=${String(value)}`;
}

function muted(mutes: readonly Mute[]): string {
  const names = mutes.map(({ kind, value, topic }) =>
    kind === 'topic' || kind === 'region' ? `+${value}${topic ? `/${topic}` : ''}` : quoted(value),
  );
  const until = mutes[0]?.until;
  return [
    ...names.toSorted(),
    'until',
    until == null ? 'unmuted' : new Date(until).toISOString().slice(8, 16).replace('T', ' '),
  ].join(' ');
}

async function meaningOf(lines: string, locale: string): Promise<{ meaning: string; text: string; offered: string }> {
  let run: Run | undefined;
  const commands = testCommands.map((one) => ({
    ...one,
    run: (context: Parameters<typeof one.run>[0]) => {
      run = { command: one.name, args: context.args };
      return one.run(context);
    },
  }));
  const bot = createTestBot({}, commands);
  let answer = { text: '', buttons: [] as readonly { label: string; options: Readonly<Record<string, string>> }[] };
  for (const line of lines.split(' && ')) {
    run = undefined;
    answer = await bot.ask(line, { locale });
  }
  const { text } = answer;
  const offered = answer.buttons.map(({ options }) => Object.values(options).join(' ')).join(' ');
  const said = (meaning: string) => ({ meaning, text, offered });
  const done = run as Run | undefined;
  const isFault = text.startsWith('△') || done === undefined;
  if (isFault && done?.command === 'help') return said('help');
  if (isFault && done?.command !== 'feed' && done?.command !== 'why') return said('?');
  const { command = '', args = {} } = done ?? {};
  const before = testLocales.translator(testLocales.match(locale))('note-unread', { value: '@' }).split('@')[0] ?? '';
  const unread = text.includes(before) ? ['~'] : [];
  if (command === 'subscribe') {
    const { regions, topics, words, severity, ...how } = args;
    const rest = Object.entries(how).filter(([, value]) => value !== undefined);
    return said(
      [...filtersIn(args as Filters), ...rest.map(([name, value]) => shown(name, value)), ...unread].join(' '),
    );
  }
  if (command === 'mute') return said(muted(await mutesOf(bot)));
  if (command === 'unmute') return said('unmuted');
  if (command === 'unsubscribe') {
    const left = (await subscriptionsOf(bot)).map((one) =>
      filtersIn({
        regions: { wanted: one.regions, excluded: one.excludedRegions ?? [] },
        topics: { wanted: one.topics, excluded: one.excludedTopics ?? [] },
      }).join(' '),
    );
    return said(['left', ...(left.length === 0 ? ['nothing'] : left)].join(' '));
  }
  const { regions, topics, ...others } = args;
  const named = Object.entries(others)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => shown(name, value));
  return said([command, ...named, ...filtersIn({ regions, topics } as Filters), ...unread].join(' '));
}

describe('what people type on a phone', () => {
  it.each(rows)('%s: %s', async (locale = '', line = '', meaning = '') => {
    const found = await meaningOf(line, locale);
    const mayLeaveOut = meaning.endsWith(' ~');
    const wanted = meaning.replace(/ ~$/u, '');
    const [sign = '', ...offered] = wanted.split(' ');
    const got = mayLeaveOut ? found.meaning.replace(/ ~$/u, '') : found.meaning;
    expect(got, found.text).toBe(sign === '?' ? '?' : wanted);
    if (sign === '?') for (const one of offered) expect(found.offered).toContain(one);
    if (sign === '?') return;
    // The answer names each place as its reader calls it.
    for (const [code] of wanted.matchAll(
      /(?<=(?:status |latest |(?:^|\s)[+-]))[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?=\s|\/|$)/gu,
    )) {
      if (!wanted.startsWith('left')) expect(found.text).toContain(regionName(code, locale));
    }
  });
});
