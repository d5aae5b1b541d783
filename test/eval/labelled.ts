import { join } from 'node:path';
import type { Item } from '../../src/feeds/feed.ts';
import { languageOf } from '../../src/stories/language.ts';
import { type Features, readFeatures } from '../../src/stories/match/features.ts';
import { loadRules } from '../../src/stories/match/rules.ts';
import type { Topic } from '../../src/stories/story.ts';
import { type Document, readDocument } from '../../src/stories/text.ts';
import { readJsonLines } from './row.ts';

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

interface Line {
  readonly id: string;
  readonly date: string;
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly language?: string;
}

/** @param set `news` or `languages`. Items without a label have null. */
export async function readLabelled(dataDir: string, set: 'news' | 'languages'): Promise<Labelled[]> {
  const lines = await readJsonLines<Line>(join(dataDir, 'eval', `${set}-items.jsonl`));
  const labels = new Map(
    (await readJsonLines<Label>(join(dataDir, 'eval', `${set}-labels.jsonl`))).map((l) => [l.id, l]),
  );
  return lines.map((line) => {
    const item = toItem(line);
    return { item, document: readDocument(item, languageOf(item)), label: labels.get(line.id) ?? null };
  });
}

function toItem(line: Line): Item {
  const at = Date.parse(line.date);
  const publishedAt = Number.isNaN(at) ? null : at;
  return {
    id: line.id,
    feedId: 'labelled',
    publisher: line.source,
    url: line.url,
    title: line.title,
    text: line.text,
    language: line.language ?? '',
    publishedAt,
    seenAt: publishedAt ?? 0,
    firstSight: false,
  };
}

/** Reads features of all items once: training and cross-validation weigh the same ones many times. */
export function featuresOf(labelled: readonly Labelled[]): Features[] {
  const { rules } = loadRules();
  return labelled.map(({ document }) => readFeatures(document, rules));
}
