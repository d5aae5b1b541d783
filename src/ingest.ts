import { setImmediate } from 'node:timers/promises';
import type { Alert, AlertReason } from './alerts/alert.ts';
import { type Raising, raiseAlert, raiseMeasured, threadOf } from './alerts/create-alert.ts';
import { type Reason, reasonToNotify, withheld } from './alerts/reason.ts';
import { type Clock, SECOND_MS } from './clock.ts';
import type { Item } from './feeds/feed.ts';
import type { State } from './state/port.ts';
import { createIncidents, linked } from './status/incidents.ts';
import type { Incident, Observation } from './status/observation.ts';
import { isOver } from './status/report-sequence.ts';
import { growStory } from './stories/add-report.ts';
import { type Analysis, type Analyze, headlineOnly, sourceOf } from './stories/analyze.ts';
import { type ArticleReader, isTeaser } from './stories/article/article.ts';
import type { Clusterer } from './stories/cluster/cluster.ts';
import type { Match, Story, Summary } from './stories/story.ts';
import { extractiveSummarizer, type Summarizer } from './stories/summarize/summarize.ts';

export interface Translation {
  /** Of the spaces, without repetition. */
  languages(): Promise<readonly string[]>;
  /** null: it cannot be had, or says other figures. */
  translate(summary: Summary, language: string): Promise<Summary | null>;
}

export interface IntakeOptions {
  readonly state: State;
  readonly analyze: Analyze;
  readonly clusterer: Clusterer;
  /** The operator's choice; what nobody is told of is never sent to a model. */
  readonly summarizer: Summarizer;
  /** Where an operator's model translates: into the languages of the spaces. */
  readonly translation?: Translation;
  /** Fetches the page of an item whose feed gave only a teaser; absent where the operator switched that off. */
  readonly readArticle?: ArticleReader;
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
  readonly reason: Reason;
  readonly alert: Alert | null;
}

/** item -> story -> incident -> alert -> one commit. One at a time: two items must not make the same story twice. */
export interface Intake {
  /** @throws what the first item that could not be taken threw, when all others are. */
  take(items: readonly Item[]): Promise<readonly Taken[]>;
  /** What signals say and did not say before. */
  measure(observations: readonly Observation[]): Promise<readonly Alert[]>;
}

/**
 * An alert is told within a minute of seeing its item: when that much of it has gone by, pages and models of other people's
 * making are not waited for any more, and what stands in the feed is told in the publisher's own sentences.
 */
const PATIENCE_MS = 20 * SECOND_MS;

/** Reports of one story that its summary is made of: the first and the newest. */
const MAX_SUMMARY_REPORTS = 3;

export function createIntake(options: IntakeOptions): Intake {
  const { state, analyze, clusterer, clock, onCommit, onAlert } = options;
  const incidents = createIncidents(state, clock);
  const extractive = extractiveSummarizer();
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Only what would be told is worth a publisher's bandwidth. */
  async function completed(item: Item): Promise<Analysis> {
    const first = analyze(item);
    const { readArticle } = options;
    if (readArticle === undefined || !isTeaser(item.text) || withheld(first.match, item) !== null) return first;
    if (isLate(item)) return first;
    const text = (await readArticle(item.url)).paragraphs.join('\n');
    return text.length > item.text.length ? analyze({ ...item, text }) : first;
  }

  const isLate = ({ seenAt }: Item): boolean => clock() - seenAt > PATIENCE_MS;
  const summarizerFor = (item: Item): Summarizer => (isLate(item) ? extractive : options.summarizer);

  async function takeOne(understood: Analysis): Promise<Taken> {
    const { item, document, match, observations } = understood;
    const assignment = clusterer.assign(document, item, match);
    const storyBefore = (assignment.storyId === null ? undefined : await state.story(assignment.storyId)) ?? null;
    const summary = await summaryOf(storyBefore, understood, assignment.copyOf !== undefined);
    const story = growStory(storyBefore, { item, match, assignment, summary, observations });
    const own = story.observations.filter((one) => one.itemId === item.id);
    // A copy says nothing of its own, whenever it is printed.
    const touched = await incidents.after(assignment.copyOf === undefined ? own : []);
    const [before, incident] = await incidents.of(story, own, touched);
    const told = await state.alertsOfThread(threadOf(story, incident));
    const ofStory = (await state.alertsOfStory(story.id)).filter((alert) => !told.some(({ id }) => id === alert.id));
    const earlier = [...told, ...ofStory].sort((a, b) => a.at - b.at);
    const reason = reasonToNotify({ item, storyBefore, story, incidentBefore: before, incident, told: earlier });
    const words = `${item.title}\n${item.text}`;
    const news = await newsOf(reason.reason, item, story, earlier);
    const alert =
      reason.reason === 'none'
        ? null
        : await translated(
            raiseAlert({ reason: reason.reason, story, incident, words, ...news, at: clock() }),
            news.news?.summary ?? story.summary,
            item,
          );
    const changed = linked(touched, incident, story);
    await state.commit({
      seen: item.keys ?? [item.id],
      items: [item],
      stories: [story],
      incidents: changed,
      observations: own,
      alerts: alert === null ? [] : [alert],
    });
    clusterer.remember(story);
    onCommit({ story, observations: own, incidents: changed });
    if (alert !== null) onAlert();
    return { item, match, story, reason, alert };
  }

  async function translated(alert: Alert, summary: Summary, item: Item): Promise<Alert> {
    const { translation } = options;
    // An edit repeats what was told, translations included.
    if (translation === undefined || alert.reason === 'publisher' || isLate(item)) return alert;
    const languages = (await translation.languages()).filter((language) => language !== item.language);
    const done = await Promise.all(
      languages.map(async (language) => [language, await translation.translate(summary, language)] as const),
    );
    const translations = Object.fromEntries(
      done.flatMap(([language, found]) =>
        found
          ? [[language, { headline: found.headline, sentences: found.sentences.map((sentence) => sentence.text) }]]
          : [],
      ),
    );
    return Object.keys(translations).length === 0 ? alert : { ...alert, translations };
  }

  async function summaryOf(story: Story | null, { item, match }: Analysis, isCopy: boolean): Promise<Summary> {
    if (story !== null && (isCopy || (story.relevant && !match.relevant))) return story.summary;
    if (!match.relevant) return headlineOnly(item);
    const summarizer = withheld(match, item) === null ? summarizerFor(item) : extractive;
    const reports = story?.relevant ? story.reports.filter((report) => report.copyOf === undefined) : [];
    const known = await Promise.all(
      [...reports.slice(0, 1), ...reports.slice(1).slice(2 - MAX_SUMMARY_REPORTS)].map((report) =>
        state.item(report.itemId),
      ),
    );
    return await summarizer.summarize({ sources: [...known.filter((one) => one !== undefined), item].map(sourceOf) });
  }

  /** A first alert tells the story; what follows tells what is new, and who says that; one more publisher edits the message of its story. */
  async function newsOf(
    reason: AlertReason,
    item: Item,
    story: Story,
    told: readonly Alert[],
  ): Promise<Pick<Raising, 'news' | 'thread'>> {
    if (reason === 'first' || reason === 'none') return {};
    const source = { publisher: item.publisher, url: item.url, at: item.publishedAt };
    if (reason !== 'publisher') {
      return {
        news: { summary: await summarizerFor(item).summarize({ sources: [sourceOf(item)] }), sources: [source] },
      };
    }
    const last = told.findLast((alert) => alert.storyId === story.id);
    const known = last?.sources.filter(({ publisher }) => publisher !== source.publisher) ?? [];
    const summary = { headline: last?.headline ?? '', sentences: [], by: '' };
    const news = { summary, sources: [...known, source] };
    return last === undefined ? { news } : { news, thread: last.thread };
  }

  return {
    async take(items) {
      const taken: Taken[] = [];
      const failed: unknown[] = [];
      for (const item of items) {
        try {
          // One by one: what a thousand feeds bring when they are first met would not fit into memory, read all at once.
          const understood = await completed(item);
          taken.push(await inTurn(() => takeOne(understood)));
        } catch (error) {
          failed.push(error);
        }
        // Commands are answered between items.
        await setImmediate();
      }
      // Only now: an item that breaks something is tried again with its feed, and keeps no other back.
      if (failed.length > 0) throw failed[0];
      return taken;
    },

    measure: (observations) =>
      inTurn(async () => {
        const known = await incidents.known();
        const touched = await incidents.after(observations);
        // Calm where nothing was open is nothing to keep.
        const wasOpen = ({ id }: Incident) => known.some((one) => one.id === id && one.closedAt === null);
        if (observations.every(({ state }) => isOver(state)) && !touched.some(wasOpen)) return [];
        const alerts: Alert[] = [];
        for (const incident of touched) {
          const before = known.find(({ id }) => id === incident.id) ?? null;
          const told = await state.alertsOfThread(incident.id);
          const { reason } = reasonToNotify({ storyBefore: null, story: null, incidentBefore: before, incident, told });
          const measured = observations.find(
            (one) => one.region === incident.region && one.dimension === incident.dimension,
          );
          if (reason !== 'none' && measured !== undefined)
            alerts.push(raiseMeasured({ reason, incident, measured, at: clock() }));
        }
        await state.commit({ seen: [], items: [], stories: [], incidents: touched, observations, alerts });
        onCommit({ story: null, observations, incidents: touched });
        if (alerts.length > 0) onAlert();
        return alerts;
      }),
  };
}
