import type { Item } from '../feeds/feed.ts';
import type { State } from '../state/port.ts';
import type { Observation } from '../status/observation.ts';
import { END_STATE } from '../status/trouble.ts';
import type { Analysis, Analyze } from './analyze.ts';
import { type Assignment, storyIdOf } from './cluster/cluster.ts';
import { featuresOf, readFeatures } from './cluster/story-features.ts';
import type { Story } from './story.ts';

/** Of the words of a shorter text: from this share on both are one report, edited. */
const SAME_REPORT = 0.5;
/** A teaser that became shorter takes nothing back. */
const LEAST_LENGTH = 0.6;
/** A status page keeps what it said; a line with the time of day may change. */
const KEPT_SHARE = 0.8;

/** How status pages head an update, or prefix a title, once it is over. */
const OVER =
  /^[\s[(【]*(?:resolved|solved|fixed|completed|closed|recovered|postmortem|post-mortem|решено|устранено|исправлено|завершено|закрыто|восстановлено|вирішено|усунено|відновлено|завершено|шешілді|жойылды|resuelto|solucionado|finalizado|restablecido|resolvido|solucionado|concluído|résolu|terminé|rétabli|behoben|gelöst|erledigt|risolto|concluso|opgelost|rozwiązano|usunięto|zakończono|çözüldü|giderildi|已解决|已恢复|已修复|解決済み|해결됨|تم الحل|تم الإصلاح|محلول|برطرف شد)(?![\p{L}\p{M}])/iu;

/** `Nov 28, 14:20 UTC` and `[14:20]` before what an update says, or on a line of their own. */
const STAMP = /^[\s[(]*(?:\p{L}{3,9}\.?\s)?\d[\d:.,/\s-]{1,24}(?:[ap]m\b)?\s*(?:[A-Z]{2,5}\b)?[\s)\]:–—-]*/u;
const LINES_OF_A_HEAD = 3;

/** The line of an update's head that says that all is over. */
function overLine(text: string): string | undefined {
  return text
    .split('\n', LINES_OF_A_HEAD)
    .map((line) => line.replace(STAMP, ''))
    .find((line) => OVER.test(line));
}

/** An item as it was before its publisher changed it. */
export interface Changed {
  /** Absent where its text is no longer kept. */
  readonly before: Item | undefined;
  /** The one that holds its report. */
  readonly story: Story | null;
}

export async function changedFrom(
  state: Pick<State, 'item' | 'story' | 'storyByUrl'>,
  { id, url }: Item,
): Promise<Changed> {
  const holds = (story: Story | undefined) => story?.reports.some(({ itemId }) => itemId === id) === true;
  const ofPage = await state.storyByUrl(url);
  const story = holds(ofPage) ? ofPage : await state.story(storyIdOf(id));
  return { before: await state.item(id), story: (holds(story) ? story : undefined) ?? null };
}

/** What a changed entry says now. */
export interface Revision extends Pick<Analysis, 'observations'> {
  /** With its news as text. */
  readonly item: Item;
  /** It still says what it said before, and more. */
  readonly hasGrown: boolean;
}

/**
 * What a changed entry says now. One that has grown is read by what was added: a title that still names the trouble is no
 * news of it. One that says no more what it said takes that back.
 */
export function readRevision(analyze: Analyze, now: Analysis, { before, story }: Changed): Revision {
  const { item, observations } = now;
  if (before === undefined) return { item, observations, hasGrown: false };
  const at = item.publishedAt ?? item.seenAt;
  const claims = (story?.observations ?? []).filter((one) => one.itemId === item.id && one.polarity !== 'denied');
  const isRetitled = before.title !== item.title;
  const added = addition(before.text, item.text);
  if (added === null) {
    const over = (isRetitled ? overLine(item.title) : undefined) ?? overLine(item.text);
    if (over !== undefined) return { item, observations: ended(claims, observations, over, at), hasGrown: false };
    const taken = isSameReport(before, item) ? takenBack(claims, now, at) : [];
    return { item, observations: [...observations, ...taken], hasGrown: false };
  }
  const news = { ...item, text: added };
  const update = analyze({ ...item, title: isRetitled ? item.title : '', text: added });
  const over = overLine(added) ?? (isRetitled ? overLine(item.title) : undefined);
  const said = over === undefined ? update.observations : ended(claims, update.observations, over, at);
  return { item: news, observations: said, hasGrown: true };
}

/** Paragraphs that were not there before, where what was there still is; null where the text was written anew. */
export function addition(before: string, now: string): string | null {
  const old = before.trim();
  if (old.length > 0 && now.includes(old)) return now.replace(old, () => '\n').trim();
  const paragraphs = (text: string) => text.split('\n').filter((line) => wordsOf(line).length > 2);
  const key = (line: string) => wordsOf(line).join(' ');
  const [earlier, present] = [paragraphs(before), paragraphs(now)];
  const here = new Set(present.map(key));
  const kept = earlier.filter((line) => here.has(key(line)));
  if (earlier.length === 0 || kept.length < earlier.length * KEPT_SHARE) return null;
  const known = new Set(earlier.map(key));
  const added = present.filter((line) => !known.has(key(line)));
  return added.length > 0 ? added.join('\n') : null;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A correction keeps most of its words; an advisory page that is used again keeps its address only. */
function isSameReport(before: Item, item: Item): boolean {
  const [old, now] = [before, item].map(({ title, text }) => wordsOf(`${title} ${text}`));
  if (old === undefined || now === undefined || now.length < old.length * LEAST_LENGTH) return false;
  const known = new Set(old);
  const words = new Set(now);
  const shared = [...words].filter((word) => known.has(word)).length;
  return shared >= SAME_REPORT * Math.min(known.size, words.size);
}

/** What it said of a place and says no more. */
function takenBack(
  claims: readonly Observation[],
  { item, observations }: Analysis,
  at: number,
): readonly Observation[] {
  const isSaid = (claim: Observation) =>
    observations.some((one) => one.region === claim.region && one.dimension === claim.dimension);
  return lastOfEach(claims.filter((claim) => !isSaid(claim))).map((claim) => ({
    ...claim,
    at,
    polarity: 'denied',
    correction: true,
    evidence: item.title || (item.text.split('\n')[0] ?? ''),
  }));
}

/** The ends that its words tell, and those of what it said itself, where they do not: "Resolved" says of what by its title. */
function ended(
  claims: readonly Observation[],
  told: readonly Observation[],
  evidence: string,
  at: number,
): readonly Observation[] {
  const said = told.filter((one) => one.state === END_STATE[one.dimension]);
  const open = lastOfEach(claims).filter(
    (claim) =>
      claim.state !== END_STATE[claim.dimension] &&
      !said.some((one) => one.region === claim.region && one.dimension === claim.dimension),
  );
  const ends = open.map(({ region, dimension, kind, source, url, storyId, itemId }) => ({
    region,
    dimension,
    kind,
    source,
    url,
    ...(storyId === undefined ? {} : { storyId }),
    ...(itemId === undefined ? {} : { itemId }),
    state: END_STATE[dimension],
    at,
    evidence,
  }));
  return [...said, ...ends];
}

function lastOfEach(claims: readonly Observation[]): readonly Observation[] {
  return [...new Map(claims.map((one) => [`${one.region} ${one.dimension}`, one])).values()];
}

/** Where a changed entry belongs: to the story that holds it, unless it now reports what another one tells of. */
export function assignRevised(item: Item, story: Story, found: Assignment): Assignment {
  const isOwn = found.copyOf === item.id || found.storyId === story.id || found.storyId === null;
  if (!isOwn) return found;
  const { copyOf, ...own } = found;
  const isCopy = copyOf !== undefined;
  const known = isCopy || found.storyId === null ? (readFeatures(story.features)?.core ?? []) : [];
  const core = isCopy ? known : [...known.filter((report) => report.itemId !== item.id), ...found.features.core];
  // It may have been among the first: of one report the newest words count.
  const newest = new Map(core.map((report) => [report.itemId, report]));
  return { ...own, storyId: story.id, features: featuresOf([...newest.values()]) };
}
