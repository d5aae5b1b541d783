import { defineCommand } from '../src/chat/define-command.ts';
import { bold, link, text, time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { DAY_MS } from '../src/clock.ts';
import { bracketsIn, commaIn, listed } from '../src/i18n.ts';
import { independentPublishers } from '../src/stories/story.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const LOOK_BACK_DAYS = 14;
const PER_PAGE = 8;
/** Nobody turns further; /status and /history are for that. */
const MOST = 10 * PER_PAGE;

/** The newest stories, of a region or a topic where one is named; also those too old to have been told. */
export const latest = (option: OptionKinds) =>
  defineCommand({
    name: 'latest',
    options: { about: option.labels().optional(), page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { args, t, locale, now, services } = context;
      const { about } = args;
      const found = await services.latest({ ...about, since: now - LOOK_BACK_DAYS * DAY_MS, limit: MOST });
      const named = [
        ...(about?.region ? [services.regions.name(about.region, locale)] : []),
        ...(about?.topic ? [t(`topic-${about.topic}`)] : []),
      ];
      const title = (id: string) => [t(id), ...named].join(' · ');
      if (found.length === 0)
        return say('unknown', title('latest-none-title'), [t('latest-none', { days: LOOK_BACK_DAYS })]);
      const page = pageOf(found, context, PER_PAGE);
      const [open, close] = bracketsIn(locale);
      const lines = page.shown.map((story) => {
        const regions = story.regions.slice(0, 3).map((region) => services.regions.name(region, locale));
        const labels = listed([...regions, ...story.topics.map((topic) => t(`topic-${topic}`))], locale);
        const url = story.reports[0]?.url;
        return [
          bold(`${t(`severity-${story.severity || 1}`)} · ${labels} · `),
          url === undefined ? text(story.summary.headline) : link(story.summary.headline, url),
          text(`${open}${t('publishers', { count: independentPublishers(story).length })}${commaIn(locale)}`),
          time(story.updatedAt),
          text(close),
        ];
      });
      return withPages(say('neutral', title('latest-title'), lines), page, context);
    },
  });
