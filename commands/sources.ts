import { defineCommand } from '../src/chat/define-command.ts';
import { link, text } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { MINUTE_MS } from '../src/clock.ts';
import { faultText } from '../src/views/fault.ts';
import { DEAD_FAILURES } from '../src/views/feed-card.ts';
import { ageText, durationText } from '../src/views/format-time.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const PER_PAGE = 15;

/** Health of the sources: the last good poll, which fail, which are dead, which say nothing, why. */
export const sources = (option: OptionKinds) =>
  defineCommand({
    name: 'sources',
    options: { page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { t, now, services } = context;
      const all = await services.sources();
      const polled = all.filter((one) => one.state?.lastPollAt !== undefined);
      const failing = polled.filter((one) => (one.state?.failures ?? 0) > 0);
      const silent = polled.filter((one) => one.silence !== undefined);
      const good = Math.max(0, ...polled.map((one) => one.state?.lastGoodPollAt ?? 0));
      const waiting = all.length - polled.length;
      const counts = {
        sources: all.length,
        answering: polled.length - failing.length,
        failing: failing.length,
        waiting,
      };
      const worstFirst = failing.sort((left, right) => (right.state?.failures ?? 0) - (left.state?.failures ?? 0));
      const page = pageOf([...worstFirst, ...silent], context, PER_PAGE);
      const lines = page.shown.map(({ feed, state, silence }) => {
        if (silence !== undefined) {
          const age = silence.since === undefined ? t('never') : ageText(silence.since, now, t);
          return [link(feed.title, feed.homepage), text(` · ${t(`source-${silence.kind}`, { age })}`)];
        }
        const failures = state?.failures ?? 0;
        const last = state?.lastGoodPollAt === undefined ? t('never') : ageText(state.lastGoodPollAt, now, t);
        const args = { failures, last, error: faultText(state?.lastError ?? '', t) };
        const how = t(failures >= DEAD_FAILURES ? 'source-dead' : 'source-failing', args);
        return [link(feed.title, feed.homepage), text(` · ${how}`)];
      });
      const nextAt = Math.min(...page.shown.map(({ state }) => state?.dueAt ?? now));
      const wait = durationText(Math.max(MINUTE_MS, nextAt - now), t);
      const advice = lines.length === 0 ? [] : [`${t('sources-advice')} ${t('sources-next-try', { wait })}`];
      const lastGood = good === 0 ? t('sources-no-answer') : t('sources-last-good', { age: ageText(good, now, t) });
      const usage = services.modelUsage();
      const model = usage === null ? [] : [t('sources-model', { ...usage, fallbacks: fallbackText(usage.fallbacks) })];
      const disk = services.diskFault();
      const troubles = services.troubles().map(({ kind, byMs, at }) => {
        const args = { back: byMs < 0 ? 1 : 0, by: durationText(Math.abs(byMs), t), age: ageText(at, now, t) };
        return t(`trouble-${kind}`, args);
      });
      const own = disk === undefined ? [] : [t(`disk-${disk}`)];
      const unreadable = services.state.unreadable().reduce((sum, { rows }) => sum + rows, 0);
      const setAside = unreadable === 0 ? [] : [t('records-unreadable', { count: unreadable })];
      const isPoor = (failing.length + silent.length) * 2 > polled.length || unreadable > 0;
      const tone = own.length > 0 ? 'critical' : good === 0 ? 'unknown' : isPoor ? 'warning' : 'good';
      const paragraphs = [
        ...own,
        ...setAside,
        ...troubles,
        lastGood,
        t('sources-counts', counts),
        ...lines,
        ...advice,
        ...model,
      ];
      return withPages(say(tone, t('sources-title', counts), paragraphs), page, context);
    },
  });

/** `timeout 2, unsupported 1`: why the publishers' own sentences were used instead. */
const fallbackText = (fallbacks: Readonly<Record<string, number>>): string =>
  Object.entries(fallbacks)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ') || '0';
