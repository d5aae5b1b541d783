import { HOUR_MS } from '../../clock.ts';
import { isPartOf } from '../../regions/regions.ts';
import { figuresClash, headlineFigures, isSameFigure, isSameOffer, sharedFigures } from './figure-agreement.ts';
import { FIRM, isConcept, type Profile, TOWN } from './profile.ts';

/** How much a term says: 0 for what stands everywhere, about 8 for what was never seen. */
export type Weigh = (term: string) => number;

/**
 * What two reports have in common, by name: each is a reason `/why` can give, and one weight of
 * `config/models/story-weights.json`. Those below `AGAINST` speak against.
 */
export const FOR = [
  'titles', // cosine of the headlines' terms
  'cover', // how much of the better covered headline stands in the other report
  'rarest', // the rarest term of a headline that stands in the other report
  'rarestThree', // the mean of the three rarest
  'figures', // figures they share, exact or rounded
  'namedFigure', // a figure of both headlines beside a name they share
  'places', // a region they share, by rarity
  'event', // the same kind of trouble (cut, ban, hash rate, ...) in the same region
] as const;
export const AGAINST = [
  'nameClash', // both headlines give names that the other report does not
  'figureClash', // figures of one kind in both headlines, none the same
  'placeClash', // both name regions, none the same
  'angleClash', // the same trouble, but elsewhere, or only one tells of miners or of its end
  'hours', // time between them
  'samePublisher', // who has told it seldom tells it again
  'roundup', // one of them covers many things
] as const;
export const FEATURES = [...FOR, ...AGAINST] as const;
export type Feature = (typeof FEATURES)[number];
export type Similarity = Readonly<Record<Feature, number>>;

/** Kinds of trouble that last and are told for days; other concepts name acts that anyone does anywhere. */
const TROUBLES = [
  '!internet-cut',
  '!hashrate',
  '!power-cut',
  '!mining-halt',
  '!illegal-mining',
  '!ban',
  '!protest',
  '!storm',
  '!crackdown',
];
/** The one trouble that is told without a place. */
const GLOBAL = '!hashrate';
const END = '!internet-back';
/** A raid so long after the law it follows is news of its own. */
const RAID = '!illegal-mining';
const RAID_HOURS = 36;
/** Acts that happen in many places of a country within hours. */
export const SERIAL = ['raid', 'theft'];
const MINING = ['!mining', '!hashrate', '!mining-halt', '!illegal-mining', '!difficulty', '!bitcoin'];

const OF_TEXT = 0.6;
/** Names that weigh less stand everywhere: "Bitcoin". */
const TELLING_NAME = 4;
/** A concept stands beside its word. */
const OF_CONCEPT = 0.5;
/** Of the scale of `Weigh`: what stands for 1 in a feature. */
const RAREST = 8;
const RARE_PLACE = 4;
/** News days: the first two count fully, later ones half. */
const FRESH_HOURS = 48;
const MAX_TIME = 2.5;
/** How much slower time runs for a trouble in a place that is seldom in the news. */
const EVENT_PACE = 3;

/** Of two reports in one language; across languages see `across-languages.ts`. */
export function similarityOf(a: Profile, b: Profile, weigh: Weigh): Similarity {
  const titleA = new Set(a.title);
  const titleB = new Set(b.title);
  const bagA = bagOf(titleA, a.words);
  const bagB = bagOf(titleB, b.words);
  const rarest = [...bagA.keys()]
    .filter((term) => bagB.has(term) && (titleA.has(term) || titleB.has(term)))
    .map(weigh)
    .sort((x, y) => y - x)
    .slice(0, 3);
  const named = Math.max(0, ...sharedNames(a, bagA, b, bagB).map(weigh));
  // What a firm wants to borrow is told with the option of the buyers, or without it.
  const isSame = sharesFirm(a, b) ? isSameOffer : isSameFigure;
  const inHeadlines = sharedFigures(headlineFigures(a), headlineFigures(b), weigh, isSame);
  const places = b.places.filter((place) => a.places.some((other) => agree(place, other)));
  const rarity = Math.min(2, Math.max(0, ...places.map((place) => weigh(`@${place}`))) / RARE_PLACE);
  const troubles = sharedTroubles(titleA, bagA, titleB, bagB);
  const event = troubles * Math.min(1, rarity);
  const pace = event > 0 ? 1 + EVENT_PACE * Math.min(1, rarity) ** 2 : 1;
  const hours = Math.abs(a.at - b.at) / HOUR_MS / pace;
  const isLater = Math.abs(a.at - b.at) > RAID_HOURS * HOUR_MS;
  const anglesClash = (): boolean =>
    troubles > 0 &&
    (elsewhere(titleA, a, titleB, b) ||
      (event > 0 && (otherAngle(titleA, bagA, titleB, bagB) || (isLater && bagA.has(RAID) !== bagB.has(RAID)))));
  return {
    titles: cosine(titleA, titleB, weigh),
    cover: Math.max(coverage(titleA, bagB, weigh), coverage(titleB, bagA, weigh)),
    rarest: (rarest[0] ?? 0) / RAREST,
    rarestThree: sum(rarest) / (3 * RAREST),
    figures: Math.min(2, sum(sharedFigures(a.figures, b.figures, weigh)) / RAREST),
    namedFigure: Math.min(named, Math.max(0, ...inHeadlines)) / RAREST,
    places: rarity,
    event,
    nameClash: namesClash(a, bagA, b, bagB, weigh) ? 1 : 0,
    figureClash: figuresClash(a, b) && inHeadlines.length === 0 ? 1 : 0,
    placeClash: a.places.length > 0 && b.places.length > 0 && places.length === 0 ? 1 : 0,
    angleClash: anglesClash() ? 1 : 0,
    hours: timeOf(hours),
    samePublisher: a.publisher === b.publisher ? 1 : 0,
    roundup: a.roundup || b.roundup ? 1 : 0,
  };
}

function timeOf(hours: number): number {
  const fresh = Math.min(hours, FRESH_HOURS) / FRESH_HOURS;
  return Math.min(MAX_TIME, fresh + Math.max(0, hours - FRESH_HOURS) / (2 * FRESH_HOURS));
}

const sum = (weights: readonly number[]): number => weights.reduce((all, one) => all + one, 0);

type Bag = ReadonlyMap<string, number>;

function bagOf(title: Iterable<string>, words: readonly string[]): Bag {
  const bag = new Map<string, number>(words.map((term) => [term, OF_TEXT]));
  for (const term of title) bag.set(term, 1);
  return bag;
}

const worth = (term: string): number => (isConcept(term) ? OF_CONCEPT : 1);

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  let dot = 0;
  for (const term of a) if (b.has(term)) dot += (worth(term) * weigh(term)) ** 2;
  return dot === 0 ? 0 : dot / Math.sqrt(norm(a, weigh) * norm(b, weigh));
}

function norm(terms: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const term of terms) sum += (worth(term) * weigh(term)) ** 2;
  return sum;
}

function coverage(title: ReadonlySet<string>, bag: Bag, weigh: Weigh): number {
  let all = 0;
  let found = 0;
  for (const term of title) {
    all += weigh(term);
    if (bag.has(term)) found += weigh(term);
  }
  return all === 0 ? 0 : found / all;
}

function sharedTroubles(titleA: ReadonlySet<string>, a: Bag, titleB: ReadonlySet<string>, b: Bag): number {
  const told = TROUBLES.filter((kind) => a.has(kind) && b.has(kind) && (titleA.has(kind) || titleB.has(kind)));
  return Math.min(2, told.length);
}

function otherAngle(titleA: ReadonlySet<string>, a: Bag, titleB: ReadonlySet<string>, b: Bag): boolean {
  const mining = (bag: Bag) => MINING.some((term) => bag.has(term));
  return mining(a) !== mining(b) || titleA.has(END) !== titleB.has(END);
}

/** One is the other, or a part of it. */
function agree(a: string, b: string): boolean {
  return a === b || isPartOf(a, b) || isPartOf(b, a);
}

/**
 * Headlines that name two regions, two cities or two firms, count what two raids took, or name and count what the other
 * report does not, tell two events, however alike their words.
 */
export function tellsAnother(a: Profile, b: Profile, weigh: Weigh): boolean {
  if (placesApart(regionsOf(a.title), regionsOf(b.title)) || subjectsApart(a, b)) return true;
  if (!figuresClash(a, b)) return false;
  return (isSerial(a) && isSerial(b)) || namesClash(a, bagOf(a.title, a.words), b, bagOf(b.title, b.words), weigh);
}

/** Each headline has a city, or a firm, of which the other report says nothing. */
function subjectsApart(a: Profile, b: Profile): boolean {
  return [TOWN, FIRM].some((kind) => {
    const [ofA, ofB] = [headlineSubjects(a, kind), headlineSubjects(b, kind)];
    if (ofA.length === 0 || ofB.length === 0) return false;
    return !ofA.some((one) => b.subjects.includes(one)) && !ofB.some((one) => a.subjects.includes(one));
  });
}

const headlineSubjects = ({ subjects, titleSubjects }: Profile, kind: string): readonly string[] =>
  subjects.slice(0, titleSubjects).filter((one) => one.startsWith(kind));

const sharesFirm = (a: Profile, b: Profile): boolean =>
  headlineSubjects(a, FIRM).some((firm) => headlineSubjects(b, FIRM).includes(firm));

const regionsOf = (title: Iterable<string>): string[] => [...title].filter((term) => term.startsWith('@'));

/** Both headlines say where, and not the same. */
function placesApart(inA: readonly string[], inB: readonly string[]): boolean {
  const [finestA, finestB] = [inA, inB].map((all) => all.filter((one) => !all.some((it) => isPartOf(it, one))));
  if (finestA === undefined || finestB === undefined || inA.length === 0 || inB.length === 0) return false;
  return !finestA.some((one) => finestB.some((other) => agree(one, other)));
}

/** One of them names no region, where the trouble is one that has a place. */
function elsewhere(titleA: ReadonlySet<string>, a: Profile, titleB: ReadonlySet<string>, b: Profile): boolean {
  const isPlaceless = a.places.length === 0 || b.places.length === 0;
  const isPlaced = regionsOf(titleA).length + regionsOf(titleB).length > 0;
  return isPlaced && isPlaceless && !(titleA.has(GLOBAL) || titleB.has(GLOBAL));
}

/** Raids are told in the same words day after day. */
const isSerial = ({ acts }: Profile): boolean => SERIAL.some((act) => acts.includes(act));

const headlineNames = ({ names, titleNames }: Profile): readonly string[] => names.slice(0, titleNames);

const tells = ({ names }: Profile, bag: Bag, name: string): boolean => bag.has(name) || names.includes(name);

function sharedNames(a: Profile, bagA: Bag, b: Profile, bagB: Bag): readonly string[] {
  return [
    ...headlineNames(a).filter((name) => tells(b, bagB, name)),
    ...headlineNames(b).filter((name) => tells(a, bagA, name)),
  ];
}

/** Each tells of somebody of whom the other says nothing. */
function namesClash(a: Profile, bagA: Bag, b: Profile, bagB: Bag, weigh: Weigh): boolean {
  const [ofA, ofB] = [a, b].map((one) => headlineNames(one).filter((name) => weigh(name) >= TELLING_NAME));
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some((name) => tells(b, bagB, name)) && !ofB.some((name) => tells(a, bagA, name));
}
