import { randomBytes } from 'node:crypto';
import type { Mute } from '../src/alerts/alert.ts';
import { lookBack, silencedBy } from '../src/alerts/look-back.ts';
import { settingsHere } from '../src/chat/bot.ts';
import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { type Duration, endOf } from '../src/chat/durations.ts';
import { UserError } from '../src/chat/errors.ts';
import type { MuteTarget } from '../src/chat/mute-targets.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { incidentsOfMessage } from '../src/chat/story-link.ts';
import { DAY_MS, type EpochMs } from '../src/clock.ts';
import { listed } from '../src/i18n.ts';
import { muteName, untilSpans } from '../src/views/subscription.ts';

/** A space with more mutes wants another subscription. */
const MAX_MUTES = 100;
const LOOK_BACK_DAYS = 30;
const MAX_BUTTONS = 5;

/** Silences topics, regions, words, publishers or one incident in this space. */
export const mute = (option: OptionKinds) =>
  defineCommand({
    name: 'mute',
    options: {
      what: option.muteTargets({ ofMessage: incidentsOfMessage }),
      duration: option.duration().optional(),
      except_critical: option.switch().optional(),
    },
    access: 'manager',
    visibility: 'public',
    async run(context) {
      const { invocation, args, t, locale, now, services } = context;
      const targets = args.what;
      const until = args.duration === undefined ? null : await endAt(args.duration, context);
      const inSpace = (await services.state.mutes.entries())
        .map(([, one]) => one)
        .filter((one) => one.space === invocation.space);
      const made = targets.map((target): Mute => {
        const known = inSpace.find((one) => isSame(one, target));
        return {
          ...target,
          id: known?.id ?? randomBytes(6).toString('hex'),
          space: invocation.space,
          until,
          exceptCritical: args.except_critical ?? false,
          createdAt: now,
          createdBy: invocation.caller.id,
        };
      });
      if (inSpace.filter((one) => !targets.some((target) => isSame(one, target))).length + made.length > MAX_MUTES)
        throw new UserError('error-too-many-mutes', { most: MAX_MUTES });
      await services.state.mutes.setMany(made.map((one) => [one.id, one]));
      const describe = { t, locale, regionName: services.regions.name };
      const named = await Promise.all(
        made.map(async (one) => ({ one, name: await muteName(one, services.state, describe) })),
      );
      const [first, ...others] = named;
      const title =
        others.length === 0
          ? t('mute-done', {
              kind: first?.one.topic === undefined ? (first?.one.kind ?? '') : 'topic-in',
              name: first?.name ?? '',
            })
          : t('mute-done-several', {
              names: listed(
                named.map(({ name }) => name),
                locale,
              ),
            });
      const end = untilSpans({ until, exceptCritical: made[0]?.exceptCritical ?? false }, t);
      const unmutes = named.slice(0, MAX_BUTTONS).map(({ one, name }) => ({
        label: others.length === 0 ? t('button-unmute') : t('button-unmute-named', { name }),
        command: 'unmute',
        options: { what: one.id },
      }));
      const buttons = [...unmutes, { label: t('button-mutes'), command: 'mutes', options: {} }];
      return say('neutral', title, [end, ...(await silenced(made, context)), t('mute-scope')], {
        buttons: rowsOf(buttons),
      });
    },
  });

const isSame = (a: MuteTarget, b: MuteTarget): boolean =>
  a.kind === b.kind && a.value === b.value && a.topic === b.topic;

/** Clocks of the space say when "tonight" ends. */
async function endAt(span: Duration, { invocation, now, services }: CommandContext): Promise<EpochMs | null> {
  const end = endOf(span, now, (await settingsHere(services, invocation)).timeZone);
  if (end !== null && end <= now) throw new UserError('error-duration-past');
  return end;
}

/** What of the last month it would have kept back here; one incident says nothing about that. */
async function silenced(mutes: readonly Mute[], { invocation, t, now, services }: CommandContext): Promise<string[]> {
  if (mutes.some(({ kind }) => kind === 'incident')) return [];
  const all = (await services.state.subscriptions.entries()).map(([, one]) => one);
  const here = all.filter((one) => one.space === invocation.space && one.state !== 'closed');
  if (here.length === 0) return [];
  const words = mutes.filter(({ kind }) => kind === 'word').map(({ value }) => value);
  const { reached } = await lookBack(here, services.latest, now - LOOK_BACK_DAYS * DAY_MS, words);
  const count = silencedBy(mutes, reached, now);
  return [t('mute-silenced', { count, of: reached.length, days: LOOK_BACK_DAYS })];
}
