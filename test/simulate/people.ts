import type { Handler } from '../../src/chat/adapter.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { State } from '../../src/state/port.ts';
import { between, oneOf, type Random } from '../harness/random.ts';
import { ALL_COUNTRIES, type Country } from './news.ts';
import type { Scheduler } from './scheduler.ts';

/** A chat, and what it is to be sent. */
export interface Chat {
  readonly space: string;
  /** Options of its `/subscribe`. */
  readonly wants: Readonly<Record<string, string>>;
  readonly quietHours?: string;
  /** Where something happens that it must be told of; undefined: it changes its mind all the time. */
  readonly countries: readonly Country[] | undefined;
}

const SOME = ALL_COUNTRIES.slice(0, 5);

export const CHATS: readonly Chat[] = [
  { space: 'telegram:1', wants: { severity: 'routine' }, countries: ALL_COUNTRIES },
  { space: 'telegram:2', wants: { severity: 'routine' }, quietHours: '22:00-07:00', countries: ALL_COUNTRIES },
  { space: 'telegram:3', wants: { regions: SOME.join(', ') }, countries: SOME },
  { space: 'telegram:4', wants: { severity: 'routine' }, countries: ALL_COUNTRIES },
  { space: 'telegram:-5', wants: { severity: 'routine' }, countries: ALL_COUNTRIES },
  { space: 'telegram:6', wants: { severity: 'routine' }, countries: undefined },
  { space: 'telegram:8', wants: { severity: 'routine', digest: 'daily at 08:00' }, countries: ALL_COUNTRIES },
  {
    space: 'telegram:9',
    wants: { severity: 'routine', digest: 'hourly' },
    quietHours: '22:00-07:00',
    countries: ALL_COUNTRIES,
  },
  { space: 'telegram:7', wants: { severity: 'routine' }, quietHours: '9:00-17:00', countries: ALL_COUNTRIES },
];

const LINES = [
  'status kazakhstan',
  'latest 24h',
  'sources',
  'subscriptions',
  'mute kazakhstan 2h',
  'mute internet 1h',
  'unmute all',
  'mutes',
  'settings quiet_hours:20-8',
  'settings quiet_hours:off',
  'subscribe severity:critical',
  'subscribe iran',
  'unsubscribe all',
  'subscribe everything',
  'topics',
  'help',
] as const;

/** People type; who gets no answer tries again. @param handler of the running program; undefined: none runs. */
export function createPeople(scheduler: Scheduler, random: Random, handler: () => Handler | undefined) {
  let unanswered = 0;

  async function ask(space: string, command: string, options: Readonly<Record<string, string>>, words?: string) {
    const running = handler();
    if (running === undefined) return;
    unanswered++;
    // `null` is an answer too: to the hundredth of a hundred lines.
    await running.invoke({
      platform: 'telegram',
      space,
      address: space,
      caller: { id: '7', isManager: true },
      command,
      options,
      ...(words === undefined ? {} : { words }),
      at: scheduler.wall(),
    });
    unanswered--;
  }

  return {
    /** Of this run of the program. */
    unanswered: () => unanswered,
    forgetUnanswered: () => {
      unanswered = 0;
    },
    /** Asks until it is done. @param state as it really is. */
    async subscribe(chat: Chat, state: () => State | undefined): Promise<void> {
      for (;;) {
        const known = await state()?.subscriptions.entries();
        const isSubscribed = known?.some(([, one]) => one.space === chat.space) ?? false;
        const hours = await state()?.settings.get(chat.space);
        if (isSubscribed && (chat.quietHours === undefined || hours?.quietHours)) return;
        if (!isSubscribed) void ask(chat.space, 'subscribe', chat.wants);
        else void ask(chat.space, 'settings', { quiet_hours: chat.quietHours ?? '' });
        await scheduler.pause(5 * MINUTE_MS);
      }
    },
    /** Types one thing or, at times, a hundred. */
    async bother(space: string, untilMs: number): Promise<void> {
      while (scheduler.now() < untilMs) {
        const [command = '', ...words] = oneOf(random, LINES).split(' ');
        const times = random() < 0.03 ? 100 : 1;
        for (let n = 0; n < times; n++) void ask(space, command, {}, words.join(' '));
        await scheduler.pause(between(random, MINUTE_MS, 2 * HOUR_MS));
      }
    },
  };
}
