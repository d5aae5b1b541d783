import { defineCommand } from '../src/chat/define-command.ts';
import { bold, text, time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { pauseReason } from '../src/chat/rights.ts';
import { fill } from '../src/i18n.ts';
import { pageOf, withPages } from '../src/views/pages.ts';
import { filterText, placeSpan, roleSpan } from '../src/views/subscription.ts';

const PER_PAGE = 10;
const BUTTONS_A_ROW = 5;

/** What this space asked for, where it arrives, and what is paused, with the reason. */
export const subscriptions = (option: OptionKinds) =>
  defineCommand({
    name: 'subscriptions',
    options: { page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { invocation, t, locale, services } = context;
      const describe = { t, locale, regionName: services.regions.name };
      const here = (await services.state.subscriptions.entries())
        .map(([, one]) => one)
        .filter((one) => one.space === invocation.space)
        .sort((left, right) => left.createdAt - right.createdAt);
      if (here.length === 0) {
        return say('neutral', t('subscriptions-none-title'), [t('subscriptions-none')], {
          buttons: [[{ label: t('button-subscribe'), command: 'subscribe', options: {} }]],
        });
      }
      const page = pageOf(here, context, PER_PAGE);
      const lines = page.shown.map((one, index) => {
        const here = one.address === invocation.address;
        const where = here ? [text(t('subscription-here'))] : fill(t, 'subscription-at', { where: placeSpan(one, t) });
        const reason = pauseReason(one.stateReason ?? '', t);
        const state = one.state === 'active' ? '' : ` · ${t(`subscription-${one.state}`, { reason })}`;
        return [
          text(`${page.first + index + 1}. `),
          bold(filterText(one, describe)),
          ...(one.role === undefined ? [] : [text(' · '), ...fill(t, 'filter-role', { role: roleSpan(one.role) })]),
          text(' · '),
          ...where,
          text(' · '),
          ...fill(t, 'dimension-began', { since: time(one.createdAt, 'date') }),
          text(state),
        ];
      });
      const buttons = page.shown.map((one, index) => ({
        label: t('button-unsubscribe', { number: page.first + index + 1 }),
        command: 'unsubscribe',
        options: { which: one.id },
      }));
      const reply = say('neutral', t('subscriptions-title', { count: here.length }), lines, {
        buttons: rowsOf(buttons, BUTTONS_A_ROW),
      });
      return withPages(reply, page, context);
    },
  });
