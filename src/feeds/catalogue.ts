import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Feed, STANDINGS, type Standing } from './feed.ts';

/** A template that makes one feed of each region and topic: `{region}` and `{topic}` stand for their search words. */
export interface SearchTemplate {
  readonly id: string;
  readonly urlTemplate: string;
  readonly title: string;
  readonly language: string;
  readonly homepage: string;
  readonly standing: Standing;
  readonly tags: readonly string[];
  readonly pollIntervalMinutes: number;
  readonly foundAt: string;
  /** Off by default: an operator reads the terms first. */
  readonly enabled: boolean;
  readonly terms: string;
  /** What is searched for, each of these with each of those, in words of the engine's language. */
  readonly regions: readonly string[];
  readonly topics: readonly string[];
}

export interface Catalogue {
  readonly feeds: readonly Feed[];
  readonly searches: readonly SearchTemplate[];
}

/** What a search template is filled with: an id for the feed's id, the words for its address. */
export interface SearchTerm {
  readonly id: string;
  readonly words: string;
}

/** All mistakes of a catalogue at once, a line each: file, place, what was expected. */
export class CatalogueError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'CatalogueError';
    this.mistakes = mistakes;
  }
}

const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that starts with https:// or http://' });
const common = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'expected lower-case letters, digits and hyphens'),
  title: z.string().min(1),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en, ru, zh-TW'),
  homepage: webAddress,
  standing: z.enum(STANDINGS, `expected one of ${STANDINGS.join(', ')}`).default('unknown'),
  tags: z.array(z.string().min(1)).min(1),
  pollIntervalMinutes: z.int().min(1).max(1440),
  foundAt: z.union([webAddress, z.string().regex(/\S+ \S+ \S+/)], 'expected an address, or a sentence that says where'),
};
const feedSchema = z.strictObject({
  ...common,
  url: webAddress,
  enabled: z.boolean().default(true),
  terms: z.string().optional(),
  regions: z
    .array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'expected a region such as KZ or US-TX'))
    .default([]),
  mayBeEmpty: z.boolean().optional(),
});
const searchSchema = z.strictObject({
  ...common,
  urlTemplate: webAddress.regex(/\{region\}.*\{topic\}|\{topic\}.*\{region\}/, 'expected {region} and {topic} in it'),
  enabled: z.boolean().default(false),
  terms: z.string().min(1),
  regions: z.array(z.string().min(1)).default([]),
  topics: z.array(z.string().min(1)).default([]),
});
const catalogueSchema = z
  .strictObject({ feeds: z.array(feedSchema).default([]), searches: z.array(searchSchema).default([]) })
  .superRefine(({ feeds, searches }, context) => {
    refuseRepeats(
      feeds.map(({ id }) => id),
      'feeds',
      'id',
      context,
    );
    refuseRepeats(
      feeds.map(({ url }) => url),
      'feeds',
      'url',
      context,
    );
    refuseRepeats(
      searches.map(({ id }) => id),
      'searches',
      'id',
      context,
    );
  });

function refuseRepeats(values: readonly string[], list: string, key: string, context: z.RefinementCtx): void {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) {
      context.addIssue({
        code: 'custom',
        path: [list, index, key],
        // An address may hold a password.
        message: `${key === 'url' ? 'this address' : `"${value}"`} is there already: expected each once`,
      });
    }
  }
}

/**
 * @param ownPath an operator's file of the same form: a feed or search of the same id, or a feed of the same address, replaces ours, others are added;
 * with `"only": true` ours are left out. Of a feed only its `url` must be there.
 * @throws CatalogueError with every mistake of both files.
 */
export async function loadCatalogue(path: string, ownPath?: string): Promise<Catalogue> {
  const ours = parseCatalogue(await readText(path), path);
  if (!ownPath) return ours;
  const text = await readText(ownPath);
  const { only = false, ...own } = completed(text) ?? {};
  const { feeds, searches } = parseCatalogue(Object.keys(own).length === 0 ? text : JSON.stringify(own), ownPath);
  if (only && feeds.length + searches.length === 0) {
    throw new CatalogueError([`${ownPath}: feeds: expected at least one, as "only" leaves out ours`]);
  }
  if (only) return { feeds, searches };
  const others = ours.feeds.filter(({ url }) => !feeds.some((one) => one.url === url));
  const merged = { feeds: replaced(others, feeds), searches: replaced(ours.searches, searches) };
  return parseCatalogue(JSON.stringify(merged), ownPath);
}

const OURS = fileURLToPath(new URL('../../config/feeds.json', import.meta.url));

/** @param ownPath see `loadCatalogue`. @returns the feeds that are polled. @throws CatalogueError */
export async function loadFeeds(ownPath?: string): Promise<readonly Feed[]> {
  return feedsOf(await loadCatalogue(OURS, ownPath));
}

/** Feeds that are polled: those that are on, and what the searches that are on look for. */
export function feedsOf({ feeds, searches }: Catalogue): readonly Feed[] {
  const terms = (words: readonly string[]) => words.map((one) => ({ id: slugOf(one), words: one }));
  const found = searches
    .filter((template) => template.enabled)
    .flatMap((template) => expandSearch(template, terms(template.regions), terms(template.topics)));
  return [...feeds.filter((feed) => feed.enabled), ...found];
}

/** Letters of other alphabets have no place in an id: the words' code points stand for them. */
const slugOf = (words: string): string =>
  [...words.toLowerCase()]
    .map((letter) => (/[a-z0-9]/.test(letter) ? letter : letter === ' ' ? '-' : letter.codePointAt(0)?.toString(36)))
    .join('');

/** What an operator may leave out of a feed of their own. What cannot be completed is refused by the check that follows. */
function completed(text: string): (Record<string, unknown> & { readonly only?: unknown }) | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(json) || !Array.isArray(json.feeds)) return null;
  const { feeds, ...rest } = json;
  return {
    ...rest,
    feeds: (feeds as readonly unknown[]).map((feed, index) =>
      isRecord(feed) ? { ...defaultsOf(feed, index), ...feed } : feed,
    ),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Of an address that cannot be read only that is to be told, not what follows from it. */
const NO_HOMEPAGE = 'https://invalid/';

function defaultsOf({ url }: Record<string, unknown>, index: number): Record<string, unknown> {
  const address = typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  const homepage = address === undefined ? NO_HOMEPAGE : `${address.origin}/`;
  const id = `own-${index + 1}`;
  return {
    id,
    title: address?.host ?? id,
    language: 'en',
    homepage,
    tags: ['own'],
    pollIntervalMinutes: 10,
    foundAt: homepage,
  };
}

function replaced<T extends { readonly id: string }>(ours: readonly T[], own: readonly T[]): readonly T[] {
  return [...new Map([...ours, ...own].map((one) => [one.id, one])).values()];
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT' ? 'there is no such file, ' : '';
    throw new CatalogueError([`${path}: cannot be read: ${missing}expected a JSON file of feeds`]);
  });
}

/** @param name of the file, for the messages. @throws CatalogueError */
export function parseCatalogue(text: string, name: string): Catalogue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CatalogueError([`${name}: is no JSON: ${error instanceof Error ? error.message : ''}`]);
  }
  const checked = catalogueSchema.safeParse(json);
  if (checked.success) return checked.data;
  throw new CatalogueError(
    checked.error.issues.map(({ path, message }) => `${name}: ${place(json, path)}: ${message}`),
  );
}

/** `feeds[3] (forklog).url`: an index alone is hard to find in a long file. */
function place(json: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = json;
  let text = '';
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`;
    const id =
      typeof key === 'number' && typeof here === 'object' && here !== null && 'id' in here ? here.id : undefined;
    if (id) text += ` (${String(id)})`;
  }
  return text || 'the file';
}

/** One feed for each region and topic, of one template. */
export function expandSearch(
  template: SearchTemplate,
  regions: readonly SearchTerm[],
  topics: readonly SearchTerm[],
): readonly Feed[] {
  return regions.flatMap((region) =>
    topics.map((topic): Feed => {
      const { urlTemplate, regions: _words, topics: _topics, ...shared } = template;
      const fill = (words: string): string => encodeURIComponent(words);
      return {
        ...shared,
        regions: [],
        id: `${template.id}-${region.id}-${topic.id}`.toLowerCase(),
        title: `${template.title}: ${region.words}, ${topic.words}`,
        url: urlTemplate.replaceAll('{region}', fill(region.words)).replaceAll('{topic}', fill(topic.words)),
      };
    }),
  );
}
