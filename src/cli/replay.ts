import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { render } from '../../adapters/terminal/render.ts';
import type { Alert } from '../alerts/alert.ts';
import type { Message } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';
import { readLocales } from '../i18n.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';
import { DIMENSIONS, type Dimension } from '../status/observation.ts';
import { independentPublishers } from '../stories/story.ts';
import { play, type ReplayAudience } from './play.ts';
import { readRecording } from './recording.ts';
import { statusRecord } from './status-record.ts';

const USAGE = `Plays a recording (JSON Lines) through the real pipeline on a simulated clock.

  npm run --silent replay -- FILE [--json] [--data DIR]

  FILE        lines {"at", "item": {"publisher", "url", "title", "text", "published", "language"?, "standing"?}},
              {"at", "command": "/status kazakhstan", "as": "manager" | "member"} or {"at", "observation": {...}};
              config/replays/january-2022.jsonl is one
  --json      one JSON object a line instead of what a channel would have looked like
  --data DIR  keeps the state in DIR; without it, the state is in memory and gone afterwards`;

const textOf = (message: Message): string => render(message, { colours: false, commandLine: () => null });
const iso = (at: EpochMs): string => new Date(at).toISOString();

/** One JSON object a line: items, alerts, statuses, replies. */
export function jsonAudience(print: (line: string) => void): ReplayAudience {
  const say = (line: object) => print(JSON.stringify(line));
  return {
    item: (at, { item, match, story, reason, alerts }) =>
      say({
        at: iso(at),
        kind: 'item',
        url: item.url,
        relevant: match.relevant,
        topics: match.topics,
        regions: match.regions,
        severity: match.severity,
        story: story.id,
        stopped: alerts.length === 0 ? reason.because : null,
      }),
    told: (at, { address, message, options, alerts }) =>
      say({
        at: iso(at),
        kind: 'alert',
        address,
        story: alerts[0]?.storyId ?? null,
        region: [...new Set(alerts.flatMap(({ regions }) => regions))],
        dimension: DIMENSIONS.filter((name) => alerts.some((alert) => tellsOf(alert, name))),
        reason: alerts.length > 1 ? 'digest' : (alerts[0]?.reason ?? null),
        edit: options.edit !== undefined,
        text: textOf(message),
        publishers: [...new Set(alerts.flatMap((alert) => alert.sources.map((source) => source.publisher)))],
      }),
    status: (at, status) => say({ at: iso(at), kind: 'status', ...statusRecord(status) }),
    reply: (at, _command, message) => say({ at: iso(at), kind: 'reply', text: textOf(message) }),
  };
}

/** Whose state it tells; of an alert without one, what it is about. */
const tellsOf = ({ conditions, topics }: Alert, name: Dimension): boolean =>
  conditions === undefined ? topics.includes(name) : conditions.some(({ dimension }) => dimension === name);

/** What a channel would have looked like. */
export function readableAudience(print: (line: string) => void): ReplayAudience {
  const stamp = (at: EpochMs) => `── ${iso(at).slice(0, 16).replace('T', ' ')} UTC `;
  return {
    item: (at, { item, story, reason, alerts }) => {
      if (alerts.length > 0) return;
      const publishers = independentPublishers(story).length;
      print(`${stamp(at)}· ${item.publisher}: ${item.title || story.summary.headline}`);
      print(`   not told: ${reason.because} (story ${story.id}, ${publishers} publishers)\n`);
    },
    told: (at, { message, options }) => {
      const how =
        options.edit !== undefined ? 'edits a message' : options.replyTo !== undefined ? 'answers a message' : 'alert';
      print(`${stamp(at)}── ${how}\n${textOf(message)}\n`);
    },
    reply: (at, command, message) => print(`${stamp(at)}> ${command}\n${textOf(message)}\n`),
  };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (values.help || file === undefined || more.length > 0) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  const lines = readRecording(await readFile(file, 'utf8'), file);
  const time = { now: lines[0]?.at ?? 0 };
  const path = values.data === undefined ? ':memory:' : join(values.data, 'hashwire.sqlite');
  const state = openSqlite(path, { clock: () => time.now });
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const audience = values.json ? jsonAudience(print) : readableAudience(print);
  await play({ lines, state, time, locales: readLocales(new URL('../../config/locales/', import.meta.url)), audience });
  await state.close();
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
