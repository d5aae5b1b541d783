import { html } from 'hono/html';
import type { Services } from '../../src/chat/bot.ts';
import { type Message, time } from '../../src/chat/message.ts';
import { DAY_MS, type EpochMs } from '../../src/clock.ts';
import { fill } from '../../src/i18n.ts';
import { isProvider } from '../../src/regions/regions.ts';
import { clean, webAddress } from '../../src/text/truncate.ts';
import { incidentCard } from '../../src/views/incident-card.ts';
import { incidentField } from '../../src/views/incident-course.ts';
import { incidentLine } from '../../src/views/incident-line.ts';
import { troubleLine } from '../../src/views/overview.ts';
import { toneOfRegion } from '../../src/views/status-card.ts';
import { storyCard, storyLine } from '../../src/views/story-card.ts';
import { followLinks } from './follow.ts';
import type { BoardPage } from './layout.ts';
import type { Reader } from './reader.ts';
import { type Html, incidentPath, picture, render, rows, sign, spans, storyPath } from './render.ts';

/** Rows that a page of less than 50 kB has room for. */
const MAX_REGIONS = 60;
const MAX_STORIES = 15;
const MAX_INCIDENTS = 10;
const STORY_DAYS = 14;
const REFRESH_SECONDS = 120;

type Story = Awaited<ReturnType<Services['latest']>>[number];

/** Parsed options of the command whose answer is shown. */
type Args = Readonly<Record<string, unknown>>;

/** What each page says; words and facts are those of the chats, because they come from the same commands and views. */
export function createPages(services: Services) {
  const { state, regions } = services;
  const words = ({ t, locale, now }: Reader) => ({ t, locale, now, regionName: regions.name });

  /** What a command answers to anybody who types it. */
  async function ask(name: string, args: Args, { t, locale, now }: Reader): Promise<Message> {
    const command = services.commands.find((one) => one.name === name);
    const invocation = {
      platform: 'web',
      space: 'web:board',
      address: 'web:board',
      caller: { id: '', isManager: false },
      command: name,
      options: {},
      at: now,
    } as const;
    const reply = await command?.run({ invocation, args, t, locale, now, services });
    if (reply == null) throw new Error(`/${name} answered nothing`);
    return reply.message;
  }

  function storyList(stories: readonly Story[], reader: Reader): Html {
    const { t, href } = reader;
    if (stories.length === 0) return html`<p>${t('latest-none', { days: STORY_DAYS })}</p>`;
    const lines = stories.map((story) => {
      return html`<li><a href="${href(storyPath(story.id))}" dir="auto">${clean(story.summary.headline)}</a>
<span class="faint">${spans(storyLine(story, words(reader)), reader)}</span></li>`;
    });
    return html`<ul class="list">${lines}</ul>`;
  }

  return {
    async index(reader: Reader): Promise<BoardPage> {
      const { t, locale, now, href } = reader;
      const [busy, overview, sight, stories] = await Promise.all([
        services.busyRegions(),
        ask('status', {}, reader),
        ask('sources', {}, reader),
        services.latest({ since: now - STORY_DAYS * DAY_MS, limit: MAX_STORIES }),
      ]);
      const lines = busy
        .slice(0, MAX_REGIONS)
        .map(
          (status) =>
            html`<li>${sign(toneOfRegion(status))} <a href="${href(`/region/${status.region}`)}">${regions.name(
              status.region,
              locale,
            )}</a> · ${spans(troubleLine(status, words(reader)), reader)}</li>`,
        );
      const more = busy.length - lines.length;
      // The list below says the same of each place, with a link.
      const [asOf = []] = overview.paragraphs;
      const { tone, title, paragraphs, image } = overview;
      const top = { tone, title, paragraphs: busy.length === 0 ? paragraphs : [asOf] };
      // Which sources fail, one by one, is what /sources is for.
      const inShort = sight.paragraphs.filter((one) => one.every(({ kind }) => kind !== 'link'));
      return {
        title,
        feed: '',
        refresh: REFRESH_SECONDS,
        main: html`${render(top, reader)}
${lines.length > 0 && html`<ul class="list">${lines}${more > 0 && html`<li>${t('and-more', { count: more })}</li>`}</ul>`}
${image !== undefined && picture(image)}
<h2>${t('latest-title')}</h2>
${storyList(stories, reader)}
${render({ tone: sight.tone, title: sight.title, paragraphs: inShort, buttons: [[{ label: t('button-sources'), command: 'sources', options: {} }]] }, reader, 2)}
${followLinks(undefined, services, reader)}`,
      };
    },

    async region(code: string, window: string | undefined, reader: Reader): Promise<BoardPage> {
      const { t, now, href } = reader;
      const [card, incidents, announced, stories] = await Promise.all([
        ask('status', { region: code, window }, reader),
        services.history(code),
        services.announced(code),
        services.latest({ region: code, since: now - STORY_DAYS * DAY_MS, limit: MAX_STORIES }),
      ]);
      const courses = incidents.slice(0, MAX_INCIDENTS).map((incident) => {
        const { name, value } = incidentField(incident, words(reader));
        return html`<dt><a href="${href(incidentPath(incident.id))}">${name}</a></dt>${rows(value, reader)}`;
      });
      const region = regions.name(code, reader.locale);
      const changes = announced
        .slice(0, MAX_INCIDENTS)
        .map(({ incident }) => html`<li dir="auto">${spans(incidentLine(incident, words(reader)), reader)}</li>`);
      const more = incidents.length - courses.length;
      return {
        title: card.title,
        feed: `/region/${code}`,
        region: code,
        refresh: REFRESH_SECONDS,
        main: html`${render(card, reader)}
${changes.length > 0 && html`<h2>${t('calendar-title-region', { region })}</h2><ul class="list">${changes}</ul>`}
<h2>${t('history-title', { region })}</h2>
${courses.length === 0 ? html`<p>${t('history-none', { region })}</p>` : html`<dl>${courses}</dl>`}
${more > 0 && html`<p>${t('and-more', { count: more })}</p>`}
<h2>${t('latest-title')}</h2>
${storyList(stories, reader)}
${followLinks(code, services, reader)}`,
      };
    },

    /** The status card alone. */
    card: (region: string, reader: Reader) => ask('status', { region }, reader),

    async incident(id: string, reader: Reader): Promise<BoardPage | undefined> {
      const incident = await state.incident(id);
      // That of a provider is for those who watch it.
      if (incident === undefined || isProvider(incident.region)) return undefined;
      const { region, dimension, since, closedAt } = incident;
      const [observations, alerts, stories] = await Promise.all([
        state.observationsSince(since - DAY_MS, region),
        state.alertsOfThread(incident.thread ?? id),
        Promise.all(incident.storyIds.slice(-MAX_STORIES).map((one) => state.story(one))),
      ]);
      const until = closedAt === null ? Number.POSITIVE_INFINITY : closedAt + DAY_MS;
      const claims = observations.filter((one) => one.dimension === dimension && one.at <= until);
      const own = alerts.filter(({ incidentId }) => incidentId === id);
      const card = incidentCard({ incident, claims, alerts: own }, words(reader));
      const kept = stories.filter((one) => one !== undefined);
      const toRegion = [[{ label: reader.t('button-status'), command: 'status', options: { region } }]];
      return {
        title: card.title,
        region,
        main: html`${render({ ...card, buttons: toRegion }, reader)}
${kept.length > 0 && html`<h2>${reader.t('field-reports')}</h2>${storyList(kept, reader)}`}`,
      };
    },

    async story(id: string, reader: Reader): Promise<BoardPage | undefined> {
      const story = await state.story(id);
      if (story === undefined) return undefined;
      const card = storyCard(story, words(reader));
      const toRegions = story.regions.slice(0, MAX_INCIDENTS).map((region) => ({
        label: regions.name(region, reader.locale),
        command: 'status',
        options: { region },
      }));
      return { title: card.title, main: render({ ...card, buttons: [toRegions] }, reader) };
    },

    async sources(page: number | undefined, reader: Reader): Promise<BoardPage> {
      const [message, all] = await Promise.all([ask('sources', { page }, reader), services.sources()]);
      const each = all
        .filter(({ feed }) => feed.enabled)
        .toSorted((a, b) => a.feed.title.localeCompare(b.feed.title, reader.locale))
        .map(({ feed, state: polled, silence }) => {
          const isAsked = polled?.lastPollAt !== undefined;
          const tone = isAsked && silence === undefined ? (polled.failures > 0 ? 'warning' : 'good') : 'unknown';
          const home = webAddress(feed.homepage);
          const name = clean(feed.title);
          return html`<li>${sign(tone)} ${home === undefined ? name : html`<a href="${home}" dir="auto">${name}</a>`}</li>`;
        });
      return {
        title: message.title,
        main: html`${render(message, reader)}
${each.length > 0 && html`<h2>${reader.t('web-sources')}</h2><ul class="columns">${each}</ul>`}`,
      };
    },

    async hashrate(reader: Reader): Promise<BoardPage> {
      const message = await ask('hashrate', {}, reader);
      return { title: message.title, main: render(message, reader) };
    },

    about(reader: Reader): BoardPage {
      const { t } = reader;
      const paragraphs = ['what', 'unknown', 'sources', 'feeds', 'privacy'].map((id) => [
        { kind: 'text', text: t(`web-about-${id}`) } as const,
      ]);
      return { title: t('web-about'), main: render({ tone: 'neutral', title: t('web-about'), paragraphs }, reader) };
    },

    /** A place nobody knows by that name, and those it may have been meant for. */
    async unknownRegion(typed: string, reader: Reader): Promise<BoardPage> {
      await regions.ready?.(typed);
      const near = typed === '' ? [] : regions.suggest(typed, reader.locale, 5);
      const message: Message = {
        tone: 'neutral',
        title: reader.t('error-title'),
        paragraphs: [[{ kind: 'text', text: reader.t('web-unknown-region', { value: typed, near: near.length }) }]],
        buttons: [
          near.map((region) => ({
            label: regions.name(region, reader.locale),
            command: 'status',
            options: { region },
          })),
        ],
      };
      return { title: message.title, status: 404, main: render(message, reader) };
    },

    /** @param kind `not-found` or `busy`, as message ids say it. */
    trouble(kind: 'not-found' | 'busy', reader: Reader): BoardPage {
      const { t } = reader;
      const title = t(`web-${kind}-title`);
      const paragraphs = [[{ kind: 'text', text: t(`web-${kind}`) } as const]];
      const status = kind === 'busy' ? 503 : 404;
      return { title, status, main: render({ tone: 'neutral', title, paragraphs }, reader) };
    },
    /** The page needs a state that cannot be reached. */
    away(since: EpochMs, reader: Reader): BoardPage {
      const title = reader.t('error-title');
      const paragraphs = [fill(reader.t, 'state-away', { since: time(since) })];
      return { title, status: 503, main: render({ tone: 'warning', title, paragraphs }, reader) };
    },
  };
}
