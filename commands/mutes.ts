import { mutesOf } from '../src/alerts/mute.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { bold, text } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { bracketsIn } from '../src/i18n.ts';
import { pageOf, withPages } from '../src/views/pages.ts';
import { muteName, untilSpans } from '../src/views/subscription.ts';

const PER_PAGE = 10;
const BUTTONS_A_ROW = 5;

/** What is silenced in this space, and until when. */
export const mutes = (option: OptionKinds) =>
  defineCommand({
    name: 'mutes',
    options: { page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { invocation, t, locale, now, services } = context;
      const describe = { t, locale, regionName: services.regions.name };
      const here = await mutesOf(services.state, invocation.space, now);
      if (here.length === 0) return say('neutral', t('mutes-none-title'), [t('mutes-none')]);
      const page = pageOf(here, context, PER_PAGE);
      const named = await Promise.all(
        page.shown.map(async (one) => ({ one, name: await muteName(one, services.state, describe) })),
      );
      const buttons = named.map(({ one }, index) => ({
        label: t('button-unmute-number', { number: page.first + index + 1 }),
        command: 'unmute',
        options: { what: one.id },
      }));
      const [open, close] = bracketsIn(locale);
      const lines = named.map(({ one, name }, index) => [
        text(`${page.first + index + 1}. `),
        bold(name),
        text(`${open}${t(`mute-kind-${one.topic === undefined ? one.kind : 'topic-in'}`)}${close} · `),
        ...untilSpans(one, t),
      ]);
      const reply = say('neutral', t('mutes-title', { count: here.length }), lines, {
        buttons: rowsOf(buttons, BUTTONS_A_ROW),
      });
      return withPages(reply, page, context);
    },
  });
