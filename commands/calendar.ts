import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { bold, link, type Span, text, time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import type { EpochMs } from '../src/clock.ts';
import { fill } from '../src/i18n.ts';
import { signed } from '../src/views/format-number.ts';
import { incidentLine } from '../src/views/incident-line.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const PER_PAGE = 12;

interface Entry {
  readonly at: EpochMs;
  readonly line: Span[];
}

/** What is announced, soonest first, each with its time and source; without a region, what the network is to expect as well. */
export const calendar = (option: OptionKinds) =>
  defineCommand({
    name: 'calendar',
    options: { region: option.region().optional(), page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { args, t, locale, now, services } = context;
      const { region } = args;
      const words = { t, locale, now, regionName: services.regions.name };
      const changes = (await services.announced(region)).map(({ at, incident }): Entry => {
        return { at, line: incidentLine(incident, words) };
      });
      const ofNetwork = region === undefined ? await networkEntries(context) : [];
      const all = [...changes, ...ofNetwork].toSorted((a, b) => a.at - b.at);
      const title =
        region === undefined
          ? t('calendar-title')
          : t('calendar-title-region', { region: services.regions.name(region, locale) });
      if (all.length === 0) return say('unknown', title, [t('calendar-none')]);
      const page = pageOf(all, context, PER_PAGE);
      const lines = page.shown.map(({ line }) => line);
      return withPages(say('neutral', title, lines), page, context);
    },
  });

/** The next adjustment of the difficulty, and the next halving, as far as a source tells the height. */
async function networkEntries({ t, locale, services }: CommandContext): Promise<readonly Entry[]> {
  const { difficulty } = (await services.hashRate()) ?? { difficulty: null };
  if (difficulty === null) return [];
  const { source, url, next, halving } = difficulty;
  const entry = (at: EpochMs, name: string, said: Span[]): Entry => ({
    at,
    line: [bold(`${t(name)}: `), ...said, text(' · '), link(source, url)],
  });
  const adjustment =
    next === null
      ? []
      : fill(t, 'adjustment', { percent: signed(next.changePercent, locale, 1), at: time(next.at, 'date') });
  return [
    ...(next === null ? [] : [entry(next.at, 'field-adjustment', adjustment)]),
    ...(halving === null
      ? []
      : [
          entry(
            halving.at,
            'field-halving',
            fill(t, 'halving', { height: halving.height, at: time(halving.at, 'date') }),
          ),
        ]),
  ];
}
