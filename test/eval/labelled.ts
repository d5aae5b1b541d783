import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/feeds/feed.ts';
import type { Topic } from '../../src/stories/story.ts';
import { languageOf } from '../../src/text/detect-language.ts';
import { type Document, readDocument } from '../../src/text/tokenize.ts';
import { readJsonLines } from './row.ts';
import { readStreams } from './streams.ts';

/** One line of `news-labels.jsonl`, `languages-labels.jsonl`. */
export interface Label {
  readonly id: string;
  readonly relevant: boolean;
  readonly topics_required: readonly Topic[];
  readonly topics_allowed: readonly Topic[];
  readonly regions_required: readonly string[];
  readonly regions_allowed: readonly string[];
  readonly severity: readonly number[];
  readonly status: { readonly region: string; readonly dimension: string; readonly state: string } | null;
}

export interface Labelled {
  readonly item: Item;
  readonly document: Document;
  readonly label: Label | null;
}

export interface Line {
  readonly id: string;
  readonly date: string;
  readonly source: string | null;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly language?: string;
}

/** @param dataDir folder of the labelled data; @param set `news` or `languages`. Items without a label have null. */
export async function readLabelled(dataDir: string, set: 'news' | 'languages'): Promise<Labelled[]> {
  const lines = await readJsonLines<Line>(join(dataDir, `${set}-items.jsonl`));
  const labels = new Map((await readJsonLines<Label>(join(dataDir, `${set}-labels.jsonl`))).map((l) => [l.id, l]));
  return lines.map((line) => {
    const item = toItem(line);
    return { item, document: readDocument(item, languageOf(item)), label: labels.get(line.id) ?? null };
  });
}

/**
 * Items of the two streams that one reader of this project judged by the same guide, unsure ones left out: more to train
 * on, never to measure by. `judged.jsonl` knows them by the start of the SHA-256 of their address.
 */
export async function readJudged(dataDir: string): Promise<Labelled[]> {
  // Other data than those it was made on come without the streams.
  if (!existsSync(join(dataDir, 'stream-2021-10_2022-07.csv'))) return [];
  const path = new URL('judged.jsonl', import.meta.url).pathname;
  const judged = new Map((await readJsonLines<Judged>(path)).map((one) => [one.of, one]));
  const items = (await readStreams(dataDir)).flatMap((stream) => stream.items);
  return items.flatMap((item) => {
    const one = judged.get(createHash('sha256').update(item.url).digest('hex').slice(0, 16));
    if (one === undefined) return [];
    const label: Label = {
      id: item.id,
      relevant: one.relevant,
      topics_required: one.topics_required ?? [],
      topics_allowed: one.topics_allowed ?? [],
      regions_required: [],
      regions_allowed: [],
      severity: [],
      status: null,
    };
    return [{ item, document: readDocument(item, languageOf(item)), label }];
  });
}

interface Judged {
  readonly of: string;
  readonly relevant: boolean;
  readonly topics_required?: readonly Topic[];
  readonly topics_allowed?: readonly Topic[];
}

export function toItem(line: Line): Item {
  const at = Date.parse(line.date);
  const publishedAt = Number.isNaN(at) ? null : at;
  return {
    id: line.id,
    feedId: 'labelled',
    publisher: line.source ?? '',
    url: line.url,
    title: line.title,
    text: line.text,
    language: line.language ?? '',
    publishedAt,
    seenAt: publishedAt ?? 0,
    firstSight: false,
  };
}
