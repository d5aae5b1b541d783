import { setImmediate } from 'node:timers/promises';
import type { Alert } from '../alerts/alert.ts';
import { asBacked } from '../alerts/backing.ts';
import { inThread, raiseAlert, threadOf } from '../alerts/create-alert.ts';
import { createElapsed } from '../alerts/elapsed.ts';
import { isExplainer, newsOfExplainer } from '../alerts/explained.ts';
import { measuredAlert } from '../alerts/measured-alert.ts';
import { type Reason, reasonsToNotify, withheld } from '../alerts/reason.ts';
import { type Translation, translateAlert } from '../alerts/translate-alert.ts';
import type { Clock, EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { State } from '../state/port.ts';
import { createIncidents } from '../status/incidents.ts';
import type { Ledger } from '../status/ledger.ts';
import { withRecurrence } from '../status/measured-trouble.ts';
import type { Incident, Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { addReport, isTemplate } from '../stories/add-report.ts';
import { type Analysis, type Analyze, claimKeys, headlineOnly, sourceOf } from '../stories/analyze.ts';
import type { ArticleReader } from '../stories/article/article.ts';
import type { Clusterer } from '../stories/cluster/cluster.ts';
import type { Reader } from '../stories/model-reader.ts';
import { assignRevised, changedFrom, readRevision } from '../stories/revise.ts';
import type { Match, Report, Story, Summary } from '../stories/story.ts';
import { extractiveSummarizer, type Summarizer } from '../stories/summarize/summarize.ts';
import { completed, isOverdue } from './complete.ts';

export interface IntakeOptions {
  readonly state: State;
  /** What was said so far; what is committed is added by `onCommit`. */
  readonly ledger: Ledger;
  /** The newest readings of a region, normal ones included; absent: nothing is measured. */
  readonly measured?: (region: string) => readonly Observation[];
  readonly analyze: Analyze;
  readonly clusterer: Clusterer;
  /** The operator's choice; what nobody is told of is never sent to a model. */
  readonly summarizer: Summarizer;
  /** Where an operator's model translates: into the languages of the spaces. */
  readonly translation?: Translation;
  /** Fetches the page of an item whose feed gave only a teaser; absent where the operator switched that off. */
  readonly readArticle?: ArticleReader;
  /** A second reader of what would be material, or changes an incident; absent: the first reading decides. */
  readonly reader?: Reader;
  readonly clock: Clock;
  /** After each commit: who answers from memory learns of it. */
  readonly onCommit: (committed: Committed) => void;
  /** Called after each commit that holds an alert. */
  readonly onAlert: () => void;
}

export interface Committed {
  readonly story: Story | null;
  readonly observations: readonly Observation[];
  readonly incidents: readonly Incident[];
}

/** What became of an item. */
export interface Taken {
  readonly item: Item;
  readonly match: Match;
  readonly story: Story;
  /** The first of them, where it changed several things in different ways. */
  readonly reason: Reason;
  readonly alerts: readonly Alert[];
}

/** item -> story -> incident -> alert -> one commit. One at a time: two items must not make the same story twice. */
export interface Intake {
  /** @throws what the first item that could not be taken threw, when all others are. */
  take(items: readonly Item[]): Promise<readonly Taken[]>;
  /** What signals say and did not say before. */
  measure(observations: readonly Observation[]): Promise<readonly Alert[]>;
  /** When time alone changes an incident next: it begins as announced, or its term is over. */
  nextElapseAt(): Promise<EpochMs | undefined>;
  /** Raises the alerts of what time alone has changed by now. */
  elapse(): Promise<readonly Alert[]>;
}

/** Reports of one story that its summary is made of: the first and the newest. */
const MAX_SUMMARY_REPORTS = 3;

export function createIntake(options: IntakeOptions): Intake {
  const { state, ledger, analyze, clusterer, clock, onCommit, onAlert } = options;
  const incidents = createIncidents(state, ledger, clock, options.measured);
  const elapsed = createElapsed(state, ledger, clock);
  const extractive = extractiveSummarizer();
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Only what would be told as material or worse, or changes an incident, is worth a request to a model. */
  async function readAgain(analysis: Analysis): Promise<Analysis> {
    const { item, match, observations } = analysis;
    const { reader } = options;
    if (reader === undefined || isLate(item) || withheld(match, item) !== null) return analysis;
    const matters = match.severity >= 2 || (await incidents.after(observations.map(notAhead))).length > 0;
    return matters ? reader.read(analysis) : analysis;
  }

  const isLate = (item: Item): boolean => isOverdue(item, clock());
  const summarizerFor = (item: Item): Summarizer => (isLate(item) ? extractive : options.summarizer);

  async function takeOne(understood: Analysis, onStore: () => unknown): Promise<Taken> {
    const { item, document } = understood;
    const found = clusterer.assign(document, item, understood.match, claimKeys(understood.observations));
    const changed = item.revision === undefined ? null : await changedFrom(state, item);
    const assignment = changed?.story ? assignRevised(item, changed.story, found) : found;
    const storyBefore = (assignment.storyId === null ? undefined : await state.story(assignment.storyId)) ?? null;
    const { copyOf } = assignment;
    const isCopy = copyOf !== undefined && !isTemplate(storyBefore, copyOf, item, endsOf(understood.observations));
    const summary = await summaryOf(storyBefore, understood, isCopy);
    const said = changed === null ? { ...understood, hasGrown: false } : readRevision(analyze, understood, changed);
    const observations = said.observations.map(notAhead);
    const growth = { item, match: understood.match, assignment, summary, observations, hasGrown: said.hasGrown };
    const grown = addReport(storyBefore, growth);
    const own = grown.observations.filter(
      (one) => one.itemId === item.id && storyBefore?.observations.includes(one) !== true,
    );
    // A copy says nothing of its own, whenever it is printed.
    const explains = isExplainer(item);
    const news = explains ? newsOfExplainer(own, await state.openIncidents(), grown.id) : own;
    const claims = isCopy ? [] : news;
    const touched = await incidents.after(claims);
    const match = asBacked(growth.match, item, grown, touched, options.measured);
    const story = match === growth.match ? grown : addReport(storyBefore, { ...growth, match });
    const around = claims.length === 0 ? await incidents.around(match) : null;
    const told = await toldOf([...touched.map(({ incident }) => incident), ...(around ? [around] : [])], story);
    // A denial of what nobody has reported is no news; a bill that was turned down is, though no alert told of it.
    const isDenialOfNothing =
      claims.length > 0 &&
      touched.length === 0 &&
      claims.every(
        ({ polarity, dimension, phase }) => polarity === 'denied' && !(dimension === 'regulation' && phase === 'over'),
      );
    const isExplained = explains && claims.length === 0 && (own.length > 0 || told.length > 0);
    const retold = (understood.isRetold && claims.length === 0) || isDenialOfNothing || isExplained;
    const development = { item, match, storyBefore, story, touched, around, retold, told };
    const reasons = reasonsToNotify(development);
    const threads = new Map<string, string>();
    const alerts: Alert[] = [];
    for (const reason of reasons) {
      if (reason.reason === 'none') continue;
      const alert = await alertOf(reason, { ...understood, match, item: said.item }, development);
      for (const { incident } of reason.touched) threads.set(incident.id, alert.thread);
      alerts.push(alert);
    }
    const turned = touched.map(({ incident }) => inThread(incident, threads.get(incident.id)));
    if (around !== null && !around.storyIds.includes(story.id)) {
      turned.push({ ...around, storyIds: [...around.storyIds, story.id] });
    }
    onStore();
    await state.commit({
      seen: item.keys ?? [item.id],
      items: [item],
      stories: [story],
      incidents: turned,
      observations: claims,
      alerts,
    });
    clusterer.remember(story);
    onCommit({ story, observations: claims, incidents: turned });
    if (alerts.length > 0) onAlert();
    return { item, match, story, reason: reasons[0], alerts };
  }

  /** When what is claimed was reported to be over, each time. */
  const endsOf = (claims: readonly Observation[]): readonly EpochMs[] =>
    claims.flatMap(({ region, dimension }) =>
      ledger.observations(region, dimension).flatMap(({ state: is, at }) => (isOver(is) ? [at] : [])),
    );

  /** What is said of a day that is not over counts from now; so does what a clock that is fast says. */
  const notAhead = (one: Observation): Observation => (one.at > clock() ? { ...one, at: clock() } : one);

  /** Earlier alerts of incidents and of a story, oldest first. */
  async function toldOf(some: readonly Incident[], story: Story): Promise<readonly Alert[]> {
    const threads = [...new Set([...some.map(threadOf), story.id])];
    const found = [
      ...(await Promise.all(threads.map((thread) => state.alertsOfThread(thread)))).flat(),
      ...(await state.alertsOfStory(story.id)),
    ];
    return [...new Map(found.map((alert) => [alert.id, alert])).values()].sort((a, b) => a.at - b.at);
  }

  async function alertOf(
    reason: Reason,
    { item, match, isDoubted, observations }: Analysis,
    development: Parameters<typeof reasonsToNotify>[0],
  ): Promise<Alert> {
    const { story, storyBefore, told } = development;
    const [first] = reason.touched;
    const ofStory = told.findLast((alert) => alert.storyId === story.id);
    const isTold = reason.reason === 'publisher' || reason.isWider;
    const isWithStory = first === undefined || (first.before === null && isTold);
    const thread = isWithStory ? (ofStory?.thread ?? story.id) : threadOf(first.incident);
    const summary =
      storyBefore === null ? story.summary : await summarizerFor(item).summarize({ sources: [sourceOf(item)] });
    const inThreadTold = told.filter((alert) => alert.thread === thread);
    const raised = raiseAlert({
      reason: reason.reason,
      isWider: reason.isWider,
      story,
      item,
      match,
      incidents: reason.touched.map(({ incident }) => incident),
      summary,
      told: inThreadTold,
      thread,
      isDoubted,
      against: first && incidents.contradicting(first.incident),
      cited: observations.find(({ dimension, cited }) => dimension === first?.incident.dimension && cited)?.cited,
      at: clock(),
    });
    const { translation } = options;
    // An edit repeats what was told, translations included.
    if (translation === undefined || raised.reason === 'publisher' || isLate(item)) return raised;
    return translateAlert(raised, summary, item.language, translation);
  }

  async function summaryOf(story: Story | null, { item, match }: Analysis, isCopy: boolean): Promise<Summary> {
    if (story !== null && (isCopy || (story.relevant && !match.relevant))) return story.summary;
    if (!match.relevant) return headlineOnly(item);
    const summarizer = withheld(match, item) === null ? summarizerFor(item) : extractive;
    const isAnother = ({ itemId, copyOf }: Report) => copyOf === undefined && itemId !== item.id;
    const reports = story?.relevant ? story.reports.filter(isAnother) : [];
    const known = await Promise.all(
      [...reports.slice(0, 1), ...reports.slice(1).slice(2 - MAX_SUMMARY_REPORTS)].map((report) =>
        state.item(report.itemId),
      ),
    );
    return await summarizer.summarize({ sources: [...known.filter((one) => one !== undefined), item].map(sourceOf) });
  }

  return {
    async take(items) {
      const taken: Taken[] = [];
      const failed: unknown[] = [];
      for (const item of items) {
        const storing: Item[] = [];
        try {
          // One by one: what a thousand feeds bring when they are first met would not fit into memory, read all at once.
          const understood = await readAgain(await completed(item, options));
          taken.push(await inTurn(() => takeOne(understood, () => storing.push(item))));
        } catch (error) {
          failed.push(error);
          // On a full disk nothing overtakes what is tried again: an end would be told before its beginning.
          if (storing.length > 0) break;
        }
        // Commands are answered between items.
        await setImmediate();
      }
      // Only now: an item that breaks something is tried again with its feed, and keeps no other back.
      if (failed.length > 0) throw failed[0];
      return taken;
    },

    measure: (measured) =>
      inTurn(async () => {
        const observations = measured.map((one) => withRecurrence(one, ledger));
        const touched = await incidents.after(observations);
        // Calm where nothing was open is nothing to keep.
        const isNews = touched.some(({ before }) => before !== null && before.closedAt === null);
        if (observations.every(({ state }) => isOver(state)) && !isNews) return [];
        const alerts: Alert[] = [];
        for (const one of touched) {
          const alert = await measuredAlert(state, one, observations, clock());
          if (alert !== null) alerts.push(alert);
        }
        const changed = touched.map(({ incident }) => incident);
        return await committed(changed, observations, alerts);
      }),

    nextElapseAt: elapsed.nextAt,

    elapse: () =>
      inTurn(async () => {
        const { incidents: changed, alerts } = await elapsed.due();
        return changed.length === 0 ? [] : await committed(changed, [], alerts);
      }),
  };

  async function committed(
    changed: readonly Incident[],
    observations: readonly Observation[],
    alerts: readonly Alert[],
  ): Promise<readonly Alert[]> {
    await state.commit({ seen: [], items: [], stories: [], incidents: changed, observations, alerts });
    onCommit({ story: null, observations, incidents: changed });
    if (alerts.length > 0) onAlert();
    return alerts;
  }
}
