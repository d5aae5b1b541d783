/* Commands during a fan-out, and many items at once for one chat: what a limit must not swallow. */

import { pause, start, until } from '../harness/process.ts';
import { COUNTRIES, createWriter, curtailmentIn } from './news.ts';
import { openPipeline, TELEGRAM_TOKEN } from './pipeline.ts';
import { duration, progress, quantile, type Row, report } from './row.ts';
import { breakingItem, subscribeChats } from './subscribers.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const CHATS = 1000;
const COMMANDS = 60;
/** Spread over the half minute that the fan-out takes. */
const EVERY_MS = 500;
/** People who ask, and are told nothing. */
const FIRST_PERSON = 500_000;
const LINES = ['/status', '/status kazakhstan', '/latest', '/help', '/sources', '/subscriptions'];
const ITEMS = 100;
const SPACE = 777;
/** Characters: of longer made-up texts, some turn out to be about something else. */
const TEASER = 300;
const BUDGET_WINDOW_MS = 10 * 60_000;

const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: true };
const open = () => start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);

report([await commandsDuringFanOut(), await manyItems()]);
process.exit();

async function commandsDuringFanOut(): Promise<Row> {
  progress(`${COMMANDS} commands during a fan-out to ${CHATS} chats, limits enforced`);
  const server = await open();
  const pipeline = await openPipeline({ limited: true, telegram: await server.url() });
  const { core, state, adapters } = pipeline;
  await subscribeChats(state, CHATS);
  for (const adapter of adapters.values()) {
    await adapter.publish(core.commands);
    await adapter.start(core.handler);
  }
  core.deliverer.start();
  await core.intake.take([breakingItem(0)]);
  await until(async () => (await server.count()) > 30, 'the fan-out begins');
  const asked: number[] = [];
  for (let n = 0; n < COMMANDS; n++) {
    asked.push(await server.say(FIRST_PERSON + n, LINES[n % LINES.length] ?? ''));
    await pause(EVERY_MS);
  }
  await until(async () => (await server.count()) >= CHATS + COMMANDS, 'all is answered', 20_000).catch(() => undefined);
  const accepted = await server.accepted();
  const { refused } = await server.counted();
  const lastAlert = Math.max(...accepted.filter(({ chat }) => chat < FIRST_PERSON).map(({ at }) => at));
  const took = asked.flatMap((at, n) => {
    const answer = accepted.find(({ chat }) => chat === FIRST_PERSON + n);
    return answer === undefined ? [] : [answer.at - at];
  });
  const during = asked.filter((at) => at < lastAlert).length;
  await pipeline.close();
  await server.process.kill();
  const p95 = quantile(took, 0.95);
  return {
    work: 'commands answered during that fan-out',
    measured: `${COMMANDS} commands of ${COMMANDS} people, ${during} of them before the fan-out ended, to the acceptance of the answer`,
    value: `${took.length} of ${COMMANDS}, p95 ${duration(p95)}, ${refused} times 429`,
    reach: 'all, p95 <= 1 s',
    reached: took.length === COMMANDS && p95 <= 1000,
    figures: { answered: took.length, p95Ms: p95, refused },
  };
}

async function manyItems(): Promise<Row> {
  progress(`${ITEMS} items at once for one chat`);
  const server = await open();
  const pipeline = await openPipeline({ limited: true, telegram: await server.url() });
  const { core, state, time } = pipeline;
  await subscribeChats(state, SPACE);
  for (const [id] of await state.subscriptions.entries()) {
    if (id !== `telegram:${SPACE}`) await state.subscriptions.delete(id);
  }
  core.deliverer.start();
  const writer = createWriter(3);
  const items = Array.from({ length: ITEMS }, (_, n) => {
    const { title, text } = curtailmentIn(COUNTRIES[n]?.name ?? '', writer);
    return { ...breakingItem(n), title, text: text.slice(0, TEASER) };
  });
  const taken = await core.intake.take(items);
  const stories = new Map(taken.map(({ item, story }) => [item.id, story.id]));
  if (new Set(stories.values()).size !== ITEMS)
    throw new Error(`${new Set(stories.values()).size} stories of ${ITEMS}`);
  const left = async () => {
    const { waiting, leased, held } = await state.deliveries.counts();
    return { soon: waiting + leased, held };
  };
  await until(async () => (await left()).soon === 0, 'the first ones');
  // The end of the window, when the rest comes as digests.
  time.aheadMs += BUDGET_WINDOW_MS;
  core.deliverer.wake();
  await until(async () => (await left()).soon + (await left()).held === 0, 'the digests', 60_000);
  await pause(200);
  const accepted = await server.accepted();
  const told = items.filter(({ title }) => {
    const words = title.slice(-20);
    return accepted.some(({ text }) => text.includes(words));
  });
  for (const item of items.filter((one) => !told.includes(one))) {
    const { reason } = taken.find((one) => one.item.id === item.id) ?? {};
    progress(`not told: ${item.title} (${JSON.stringify(reason)})`);
  }
  await pipeline.close();
  await server.process.kill();
  return {
    work: '100 items at once for one chat',
    measured: 'items whose headline stands in a message the server accepted, at 1/s; the window of ten minutes skipped',
    value: `${told.length} told in ${accepted.length} messages`,
    reach: 'all, in <= 20 messages',
    reached: told.length === ITEMS && accepted.length <= 20,
    figures: { told: told.length, messages: accepted.length },
  };
}
