import type { CommandDeclaration } from '../src/chat/command.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { about } from './about.ts';
import { calendar } from './calendar.ts';
import { feed } from './feed.ts';
import { feedback } from './feedback.ts';
import { follow } from './follow.ts';
import { forget } from './forget.ts';
import { hashrate } from './hashrate.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { invite } from './invite.ts';
import { latest } from './latest.ts';
import { mute } from './mute.ts';
import { mutes } from './mutes.ts';
import { regions } from './regions.ts';
import { replay } from './replay.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { subscribe } from './subscribe.ts';
import { subscriptions } from './subscriptions.ts';
import { test } from './test.ts';
import { topics } from './topics.ts';
import { unmute } from './unmute.ts';
import { unsubscribe } from './unsubscribe.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';
import { wrong } from './wrong.ts';

/** Every command, in the order in which menus and `/help` show them. */
export function createCommands(option: OptionKinds): readonly CommandDeclaration[] {
  const commands = [
    start,
    status(option),
    latest(option),
    subscribe(option),
    unsubscribe(option),
    subscriptions(option),
    follow(option),
    mute(option),
    unmute(option),
    mutes(option),
    why(option),
    wrong(option),
    feedback(option),
    test(option),
    history(option),
    calendar(option),
    hashrate,
    topics,
    regions(option),
    sources(option),
    feed(option),
    watch(option),
    settings(option),
    help,
    about,
    invite,
    forget(option),
    replay,
  ];
  return commands.map((command) => ({
    ...command,
    options: command.options.map((one) => ({ ...one, names: option.namesOf(one.name) })),
  }));
}
