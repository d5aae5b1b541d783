import { join } from 'node:path';
import { resolveRegion } from '../../src/regions/region-search.ts';
import { countryName, parentOf, regionName } from '../../src/regions/regions.ts';
import { filedRegions, findPlaces, type PlaceMention } from '../../src/stories/places/places.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { type Row, readJsonLines, sharedDir } from './row.ts';

interface LabelledItem {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly language?: string;
}

interface RegionLabel {
  readonly id: string;
  readonly regions_required: readonly string[];
  readonly regions_allowed: readonly string[];
}

interface Shutdown {
  readonly country: string;
  readonly area: string | null;
  readonly event_text: string | null;
}

interface Post {
  readonly text: string;
}

interface PostLabel {
  readonly line: number;
  readonly place: string | null;
}

const MAX_MISSES = 15;

/** Affected regions of labelled items (recall on required, precision on allowed), of shutdown reports, of a monitor's posts. */
export async function evaluateRegions(dataDir: string): Promise<Row[]> {
  const news = await labelled(dataDir, 'news');
  const languages = await labelled(dataDir, 'languages');
  const rows = [score('regions: news', news, 0.95)];
  for (const language of ['ru', 'es', 'zh', 'kk']) {
    rows.push(
      score(
        `regions: ${language}`,
        languages.filter(({ item }) => item.language?.startsWith(language) === true),
        0.95,
      ),
    );
  }
  return [...rows, await shutdowns(dataDir), await posts(dataDir)];
}

interface Case {
  readonly item: LabelledItem;
  readonly label: RegionLabel;
}

async function labelled(dataDir: string, kind: string): Promise<Case[]> {
  const items = new Map(
    (await readJsonLines<LabelledItem>(join(dataDir, `${kind}-items.jsonl`))).map((item) => [item.id, item]),
  );
  const labels = await readJsonLines<RegionLabel>(join(dataDir, `${kind}-labels.jsonl`));
  return labels.map((label) => ({ label, item: items.get(label.id) ?? { id: label.id } }));
}

function places({ title = '', text = '', language }: LabelledItem): PlaceMention[] {
  return findPlaces(readDocument({ title, text, language: language ?? scriptOf(`${title} ${text}`) }));
}

function scriptOf(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

function score(measure: string, cases: readonly Case[], target: number): Row {
  let hit = 0;
  let required = 0;
  let right = 0;
  let said = 0;
  const misses: string[] = [];
  for (const { item, label } of cases) {
    const found = places(item);
    const affected = filedRegions(found);
    const lost = label.regions_required.filter((region) => !affected.includes(region));
    const wrong = affected.filter((region) => !label.regions_allowed.includes(region));
    required += label.regions_required.length;
    hit += label.regions_required.length - lost.length;
    said += affected.length;
    right += affected.length - wrong.length;
    if (lost.length + wrong.length > 0)
      misses.push(`${item.title ?? ''}: lost [${lost}] wrong [${wrong}] saw ${seen(found)}`);
  }
  const precision = right / Math.max(1, said);
  const recall = hit / Math.max(1, required);
  return {
    measure,
    value: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON),
    count: required,
    target,
    detail: `micro-F1 of affected regions, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    misses: misses.slice(0, MAX_MISSES),
  };
}

function seen(found: readonly PlaceMention[]): string {
  return found
    .map(({ region, role, reason }) => `${region} ${role} (${reason})`)
    .slice(0, 6)
    .join(', ');
}

/** Rows whose text names the country or the area; right: the country is among the affected. */
async function shutdowns(dataDir: string): Promise<Row> {
  const rows = await readJsonLines<Shutdown>(join(dataDir, 'shutdowns', 'keepiton_events.jsonl'));
  let count = 0;
  let right = 0;
  const misses: string[] = [];
  for (const { country, area, event_text: text } of rows) {
    if (text === null || text === '') continue;
    const code = countryCode(country);
    if (code === null || !names(text, country, code, area)) continue;
    count++;
    const found = places({ id: '', text, language: 'en' });
    if (filedRegions(found).some((region) => region === code || parentOf(region) === code)) right++;
    else misses.push(`${country} (${area}): ${text.slice(0, 160)} saw ${seen(found)}`);
  }
  return {
    measure: 'regions: shutdown records',
    value: right / Math.max(1, count),
    count,
    target: 0.95,
    detail: 'share of reports that name the country or area whose country is among the affected regions',
    misses: misses.slice(0, MAX_MISSES),
  };
}

function countryCode(country: string): string | null {
  const resolved = resolveRegion(country.replace(/\s*\(.*\)|, .*$/, '').replace(/([a-z])([A-Z])/g, '$1 $2'));
  if ('region' in resolved) return parentOf(resolved.region) ?? resolved.region;
  return resolved.near[0] ?? null;
}

const MIN_AREA_LENGTH = 4;

function names(text: string, country: string, code: string, area: string | null): boolean {
  const lower = text.toLowerCase();
  const written = [country, countryName(code, 'en') ?? country, ...(area ?? '').split(/[,;&/()]| and | in /)];
  return written.some((name) => name.trim().length >= MIN_AREA_LENGTH && lower.includes(name.trim().toLowerCase()));
}

/** Right: a place of the post has the name of the label, or lies in what the label names. */
async function posts(dataDir: string): Promise<Row> {
  const texts = await readJsonLines<Post>(join(dataDir, 'shutdowns', 'netblocks-posts-ukraine.jsonl'));
  const labels = await readJsonLines<PostLabel>(join(dataDir, 'shutdowns', 'netblocks-labels.jsonl'));
  let count = 0;
  let right = 0;
  const misses: string[] = [];
  for (const { line, place } of labels) {
    if (place === null) continue;
    count++;
    const text = texts[line - 1]?.text ?? '';
    const found = places({ id: '', text, language: 'en' });
    if (found.some((mention) => mention.role === 'affected' && isPlace(mention, place))) right++;
    else misses.push(`${place}: ${text.slice(0, 160)} saw ${seen(found)}`);
  }
  return {
    measure: 'regions: monitor posts',
    value: right / Math.max(1, count),
    count,
    target: 0.9,
    detail: 'share of posts with an affected place of the same name or the same region',
    misses: misses.slice(0, MAX_MISSES),
  };
}

function isPlace({ region, sentence, from, until }: PlaceMention, place: string): boolean {
  const start = sentence.tokens[from]?.start ?? 0;
  const written = sentence.text.slice(start, sentence.tokens[until - 1]?.end ?? start).toLowerCase();
  const wanted = place.toLowerCase();
  if (wanted.includes(written) || written.includes(wanted) || regionName(region, 'en').toLowerCase() === wanted)
    return true;
  const resolved = resolveRegion(place.replace(/ (?:oblast|region|city)$/i, ''));
  return 'region' in resolved && resolved.region === region;
}

if (import.meta.main) {
  const only = process.argv[2];
  for (const row of await evaluateRegions(join(sharedDir(), 'eval'))) {
    if (only !== undefined && !row.measure.includes(only)) continue;
    console.log(`${row.measure}: ${row.value.toFixed(3)} of ${row.count} (target ${row.target}); ${row.detail}`);
    for (const miss of row.misses) console.log(`  ${miss}`);
  }
}
