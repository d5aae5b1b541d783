import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../src/feeds/feed.ts';
import { readJsonLines } from './row.ts';

const HOSTS: Readonly<Record<string, string>> = { bitcoincom: 'bitcoin.com' };

/** Both streams of the labelled data as items, each in the order of time. */
export async function readStreams(dataDir: string): Promise<{ name: string; items: Item[] }[]> {
  const crypto = readCsv(await readFile(join(dataDir, 'stream-2021-10_2022-07.csv'), 'utf8'));
  const multi = await readJsonLines<Record<string, string>>(join(dataDir, 'stream-2025-03.jsonl'));
  return [
    {
      name: '2021-10 to 2022-07',
      items: inOrder(
        crypto.map((row, at) => itemOf(`a${at}`, row.source, row.url, row.title, row.text, readDate(row.date ?? ''))),
      ),
    },
    {
      name: '2025-03',
      items: inOrder(
        multi.map((row, at) =>
          itemOf(`b${at}`, row.source, row.url, row.title, row.full_content, Date.parse(row.published_at ?? '')),
        ),
      ),
    },
  ];
}

function itemOf(id: string, source = '', url = '', title = '', text = '', at = 0): Item {
  const host = source.toLowerCase();
  return {
    id,
    feedId: host,
    publisher: HOSTS[host] ?? `${host}.com`,
    url: unescapeEntities(url),
    title: clean(title),
    text: clean(text),
    language: 'en',
    publishedAt: at,
    seenAt: at,
    firstSight: false,
  };
}

const inOrder = (items: Item[]): Item[] => items.sort((a, b) => a.seenAt - b.seenAt);

/** The CSV carries escapes of another language's printing of strings. */
const clean = (text: string): string =>
  unescapeEntities(text)
    .replace(/\\x9[cd]/g, '"')
    .replace(/\\x9\d/g, '-')
    .replace(/Â?\\xa0/g, ' ')
    .replace(/\\[rn]/g, '\n')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
};

export function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}

/** `5-7-2022 04:24` -> epoch ms. */
function readDate(written: string): number {
  const [day = 1, month = 1, year = 1970, hour = 0, minute = 0] = written.split(/[- :]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain?.replace(/\r$/, '') ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  const [header = [], ...body] = rows;
  return body
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}
