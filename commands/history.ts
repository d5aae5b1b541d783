import { defineCommand } from '../src/chat/define-command.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { incidentField } from '../src/views/incident-course.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const PER_PAGE = 8;

/** The life cycle of a region's incidents: each state, how long it lasted, from whom. */
export const history = (option: OptionKinds) =>
  defineCommand({
    name: 'history',
    options: { region: option.region(), page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { args, t, locale, now, services } = context;
      const { region } = args;
      const name = services.regions.name(region, locale);
      const incidents = await services.history(region);
      const title = t('history-title', { region: name });
      if (incidents.length === 0) return say('unknown', title, [t('history-none', { region: name })]);
      const page = pageOf(incidents, context, PER_PAGE);
      const words = { t, locale, now, regionName: services.regions.name };
      const fields = page.shown.map((incident) => incidentField(incident, words));
      return withPages(say('neutral', title, [], { fields }), page, context);
    },
  });
