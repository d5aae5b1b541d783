import type { CommandDeclaration } from '../src/chat/command.ts';
import { link, text } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { ageText } from '../src/views/format-time.ts';

const MOST_FAILING = 15;
/** So many failures in a row and a source counts as dead. */
const DEAD_FAILURES = 5;

/** Health of the sources: the last good poll, which fail, which are dead, why. */
export const sources: CommandDeclaration = {
  name: 'sources',
  description: 'command-sources',
  options: [],
  access: 'anyone',
  visibility: 'public',
  async run({ t, now, services }) {
    const all = await services.sources();
    const polled = all.filter((one) => one.state?.lastPollAt !== undefined);
    const failing = polled.filter((one) => (one.state?.failures ?? 0) > 0);
    const good = Math.max(0, ...polled.map((one) => one.state?.lastGoodPollAt ?? 0));
    const waiting = all.length - polled.length;
    const counts = { sources: all.length, answering: polled.length - failing.length, failing: failing.length, waiting };
    const worstFirst = failing.sort((left, right) => (right.state?.failures ?? 0) - (left.state?.failures ?? 0));
    const lines = worstFirst.slice(0, MOST_FAILING).map(({ feed, state }) => {
      const failures = state?.failures ?? 0;
      const last = state?.lastGoodPollAt === undefined ? t('never') : ageText(state.lastGoodPollAt, now, t);
      const args = { failures, last, error: state?.lastError ?? '' };
      const how = t(failures >= DEAD_FAILURES ? 'source-dead' : 'source-failing', args);
      return [link(feed.title, feed.homepage), text(` · ${how}`)];
    });
    const more = failing.length > MOST_FAILING ? [t('and-more', { count: failing.length - MOST_FAILING })] : [];
    const lastGood = good === 0 ? t('sources-no-answer') : t('sources-last-good', { age: ageText(good, now, t) });
    const usage = services.modelUsage();
    const model = usage === null ? [] : [t('sources-model', { ...usage, fallbacks: fallbackText(usage.fallbacks) })];
    const tone = good === 0 ? 'unknown' : failing.length * 2 > polled.length ? 'warning' : 'good';
    return say(tone, t('sources-title', counts), [lastGood, t('sources-counts', counts), ...lines, ...more, ...model]);
  },
};

/** `timeout 2, unsupported 1`: why the publishers' own sentences were used instead. */
const fallbackText = (fallbacks: Readonly<Record<string, number>>): string =>
  Object.entries(fallbacks)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ') || '0';
