import type { CommandDeclaration } from '../src/chat/command.ts';
import type { Vocabulary } from '../src/chat/option-suggestions.ts';
import type { Locales } from '../src/i18n.ts';
import { forget } from './forget.ts';
import { hashrate } from './hashrate.ts';
import { help } from './help.ts';
import { history } from './history.ts';
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
import { why } from './why.ts';

/** Every command, in the order in which menus and `/help` show them. */
export function createCommands(vocabulary: Vocabulary, locales: Locales): readonly CommandDeclaration[] {
  return [
    start,
    status(vocabulary),
    latest(vocabulary),
    subscribe(vocabulary),
    unsubscribe,
    subscriptions,
    mute(vocabulary),
    unmute(vocabulary),
    mutes,
    why,
    test,
    history(vocabulary),
    hashrate,
    topics,
    regions(vocabulary),
    sources,
    settings(vocabulary, locales),
    help,
    forget,
    replay,
  ];
}
