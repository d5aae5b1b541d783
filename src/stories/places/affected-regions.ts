import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';
import type { NameMeaning } from '../../regions/gazetteer.ts';
import type { NameKind } from '../../regions/place-names.ts';
import { parentOf, type Region } from '../../regions/regions.ts';
import { phraseIndex } from '../../text/phrase-files.ts';
import type { Document, Sentence, TextField } from '../../text/tokenize.ts';
import { filedUnder } from './filing.ts';
import type { Cue } from './place-cues.ts';

/** A name whose reading is decided. */
export interface ReadName {
  readonly region: Region;
  readonly kind: NameKind;
  /** Of a capital that is read as its government. */
  readonly city?: NameMeaning['city'];
  readonly sentence: Sentence;
  readonly from: number;
  readonly until: number;
  readonly cues: ReadonlySet<Cue>;
  /** One of a list with the name before it: `Kazakhstan and Iran`. */
  readonly joined: boolean;
}

/** Named features of one region in one document; each is a number between 0 and about 3. */
export type RegionFeatures = Readonly<Record<string, number>>;

/** Cues that take a place out of the news: it comes from there, it is like there, somebody from there did it. */
export const AWAY: readonly Cue[] = ['origin', 'after', 'compare', 'based', 'actor', 'event', 'dateline'];

/** What all regions of a document are seen against. */
interface Overview {
  readonly sentenceCount: number;
  readonly fieldOf: (sentence: Sentence) => TextField;
  /** Names that are not taken out of the news. */
  readonly near: ReadonlySet<ReadName>;
  readonly present: ReadonlySet<Region>;
  readonly inTitle: ReadonlySet<Region>;
  /** The first name of the title, of all: with those it is listed with. */
  readonly firstTitled: ReadonlySet<Region>;
  readonly firstNamed: ReadonlySet<Region>;
  readonly about: ReadonlySet<string>;
  /** The headline names no place, and tells of nothing that happens at one. */
  readonly placeless: boolean;
  /** Mentions of the region that is named most. */
  readonly most: number;
}

/** What the document says of each region it names, as the learned layer reads it. Without a title the first sentence is it. */
export function regionFeatures(names: readonly ReadName[], document: Document): ReadonlyMap<Region, RegionFeatures> {
  const byRegion = new Map<Region, ReadName[]>();
  for (const name of names) {
    const region = filedUnder(name.region);
    const own = byRegion.get(region);
    if (own === undefined) byRegion.set(region, [name]);
    else own.push(name);
  }
  const headless = document.sentences[0]?.field !== 'title';
  const fieldOf = ({ index, field }: Sentence) => (headless && index === 0 ? 'title' : field);
  const near = names.filter((name) => !isAway(name));
  const titled = near.filter(({ sentence }) => fieldOf(sentence) === 'title');
  const overview: Overview = {
    sentenceCount: document.sentences.length,
    fieldOf,
    near: new Set(near),
    present: regionsOf(near.filter(({ kind }) => kind !== 'home')),
    inTitle: regionsOf(titled),
    firstTitled: regionsOf(firstOf(titled)),
    firstNamed: regionsOf(firstOf(near)),
    about: titleAbout(document),
    placeless: names.length > 0 && titled.length === 0 && isPlaceless(document),
    most: Math.max(1, ...[...byRegion.values()].map((own) => own.filter((name) => !isAway(name)).length)),
  };
  return new Map([...byRegion].map(([region, own]) => [region, featuresOf(region, own, overview)]));
}

function featuresOf(region: Region, own: readonly ReadName[], overview: Overview): RegionFeatures {
  const { fieldOf, near, present, inTitle, firstTitled, firstNamed } = overview;
  const values: Record<string, number> = {};
  const where = inTitle.size === 0 ? 'untitled.' : '';
  for (const name of own) addMention(values, name, fieldOf(name.sentence), where);
  const here = own.filter((name) => near.has(name));
  const country = parentOf(region);
  const related = (other: Region) => other === region || other === country || parentOf(other) === region;
  const listed = (other: Region) => firstTitled.has(other) || firstNamed.has(other);
  const rivals = [...present].filter((other) => !related(other) && !(listed(region) && listed(other)));
  values['text.count'] = Math.log1p(here.filter(({ sentence }) => fieldOf(sentence) !== 'title').length);
  values['all.share'] = here.length / overview.most;
  if (rivals.length === 0) values[`${where}all.only`] = 1;
  if (here.length === 0) values['all.away'] = 1;
  if (own.every(({ cues }) => cues.has('dateline'))) values['all.dateline'] = 1;
  if (own.every(({ kind }) => kind === 'institution' || kind === 'currency')) values['all.institution'] = 1;
  if (own.every(({ kind }) => kind === 'demonym')) values['all.demonym'] = 1;
  if (inTitle.has(region)) {
    values[firstTitled.has(region) ? 'title.first' : 'title.later'] = 1;
    if ([...inTitle].every(related)) values['title.only'] = 1;
  } else if (inTitle.size > 0) values['title.elsewhere'] = 1;
  else if (firstNamed.has(region)) values['untitled.first'] = 1;
  for (const sort of overview.about) values[`all.${sort}`] = 1;
  if ([...present].some((other) => parentOf(other) === region)) values['all.parts'] = 1;
  if (country !== null && inTitle.has(country)) values['country.title'] = 1;
  if (overview.placeless) values['untitled.placeless'] = 1;
  if (overview.sentenceCount <= SHORT) values['all.short'] = 1;
  return values;
}

const regionsOf = (names: readonly ReadName[]): ReadonlySet<Region> =>
  new Set(names.map(({ region }) => filedUnder(region)));

/** A headline and a line or two: what most feeds give. */
const SHORT = 4;

export const isAway = ({ cues }: ReadName): boolean => AWAY.some((cue) => cues.has(cue));

/** @returns the first name with those it is listed with. */
function firstOf(names: readonly ReadName[]): ReadName[] {
  const end = names.findIndex((name, position) => position > 0 && !name.joined);
  return names.slice(0, end < 0 ? names.length : end);
}

/** Several pieces of news under one title, and news of prices, belong to no place. */
function titleAbout({ sentences, language }: Document): ReadonlySet<string> {
  const [first] = sentences;
  if (first === undefined || first.field !== 'title') return new Set();
  const hits = phraseIndex('place', language).find(first);
  return new Set(['digest', 'market'].filter((sort) => hits.some(({ id }) => id === `place.${sort}`)));
}

/** Topics of `match.*`: power, connectivity, law, unrest and sites are somewhere. */
const PLACED = new Set(
  'ban unban law state forced denied net netCut netBack powerCut powerBack powerStrain gridAlert blackout tariff curtail power unrest raid site build'.split(
    ' ',
  ),
);
/** Hash rate, results of companies and machines are news of the network, of shareholders, of a product: of no place. */
const PLACELESS = new Set('hash difficulty hashUnit finance production firm company machine product'.split(' '));

function isPlaceless({ sentences, language }: Document): boolean {
  const [first] = sentences;
  if (first === undefined) return false;
  const concepts = phraseIndex('match', language)
    .find(first)
    .map(({ id }) => id.slice('match.'.length));
  return concepts.some((concept) => PLACELESS.has(concept)) && !concepts.some((concept) => PLACED.has(concept));
}

function addMention(values: Record<string, number>, name: ReadName, field: TextField, where: string): void {
  const away = AWAY.filter((cue) => name.cues.has(cue));
  if (away.length > 0) {
    for (const cue of away) values[`${field}.${cue}`] = 1;
    return;
  }
  if (field === 'body') {
    if (name.cues.has('in')) values['body.in'] = 1;
    return;
  }
  const kind = name.kind === 'city' ? 'name' : name.kind;
  values[`${where}${field}.${kind}`] = 1;
  for (const cue of name.cues) values[`${cue === 'in' ? where : ''}${field}.${cue}`] = 1;
}

const weightsFile = z.strictObject({ about: z.string(), bias: z.number(), weights: z.record(z.string(), z.number()) });
export type RegionWeights = Pick<z.infer<typeof weightsFile>, 'bias' | 'weights'>;
let learned: RegionWeights | undefined;

function weights(): RegionWeights {
  if (learned === undefined) {
    learned = readConfigFile('models/place-weights.json', weightsFile);
  }
  return learned;
}

export interface RegionVerdict {
  readonly affected: boolean;
  /** The feature that weighs most for it, or against. */
  readonly reason: string;
}

/** @returns what becomes of each region; `model` is the learned one unless it is being learned. */
export function judge(
  features: ReadonlyMap<Region, RegionFeatures>,
  model = weights(),
): ReadonlyMap<Region, RegionVerdict> {
  const verdicts = new Map<Region, RegionVerdict>();
  for (const [region, own] of features) verdicts.set(region, weigh(own, model));
  // News of Texas is news of Texas, whichever senator of the United States speaks of it; news of China stays news of China,
  // though a court in Shanghai made it: never both.
  for (const [region, verdict] of verdicts) {
    const country = parentOf(region);
    if (!verdict.affected || country === null || verdicts.get(country)?.affected !== true) continue;
    const own = features.get(region) ?? {};
    if ('title.first' in own || 'title.later' in own) verdicts.set(country, { affected: false, reason: 'part' });
    else verdicts.set(region, { affected: false, reason: 'country' });
  }
  return verdicts;
}

function weigh(features: RegionFeatures, { bias, weights: weight }: RegionWeights): RegionVerdict {
  let score = bias;
  const parts: [string, number][] = [];
  for (const [name, value] of Object.entries(features)) {
    const part = (weight[name] ?? 0) * value;
    score += part;
    parts.push([name, part]);
  }
  const sign = score > 0 ? 1 : -1;
  parts.sort(([, a], [, b]) => (b - a) * sign);
  return { affected: score > 0, reason: parts[0]?.[0] ?? 'none' };
}
