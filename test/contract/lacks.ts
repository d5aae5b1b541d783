import { TARGET_FORMS, type TargetForm } from '../../adapters/webhook/target.ts';
import type { Capabilities } from '../../src/chat/adapter.ts';

/** Title of a test of the contract -> why this platform has no such thing, so that the test is none of its own. */
export type Lacks = Readonly<Record<string, string>>;

const alone = 'one person sits there, who manages it all';
const typed = 'buttons are shown as commands to type, however long';
const unpictured = 'a terminal shows what a picture says, not the picture';
const local = 'nothing stands between the bot and its output';
const onePlace = 'there is one place';

const terminal: Lacks = {
  'who manages the space and who does not': alone,
  'a thread as a place of its own in the same space': onePlace,
  'neither other bots nor commands it does not know': `${alone}; unknown commands are answered with help`,
  'a button as the invocation it stands for, and replaces the message if told to': typed,
  'a button that no platform can carry not at all, and the message all the same': typed,
  'the next command while a slow one is still at work': 'lines are answered in order',
  'no edit of a message that is gone, which is rejected': 'an edit is printed anew',
  'to a thread': onePlace,
  'offers links that add it elsewhere, with the rights they ask for, once it knows who it is': alone,
  'a message that is far too long inside the limits, cut between characters, its source kept': 'there is no limit',
  'the text at once where a picture is slow, and the picture when it is made': unpictured,
  'as rate-limited': local,
  'as rejected': local,
  'as forbidden': local,
  'as moved': local,
  'when the platform cannot be reached at all': 'a reader who went away does not come back: that is "gone"',
};

const discord: Lacks = {
  'neither other bots nor commands it does not know':
    'only people can use commands there; test/adapters/discord looks at the rest',
  'no channel that takes over what another one publishes': 'announcements; test/adapters/discord looks at them',
  'as moved': 'channels of Discord keep their id',
};

const telegram: Lacks = {
  'a picture with what it says in words': 'Telegram has no alternative texts, and the caption states the facts',
};

const unasked = 'programs receive alerts and ask nothing';
const unchanged = 'what was posted cannot be changed';

const webhook = (form: TargetForm): Lacks => ({
  'the same input as the same invocation, options and all': unasked,
  'who manages the space and who does not': unasked,
  'a person in direct messages as the manager of their own space': unasked,
  'a thread as a place of its own in the same space': unasked,
  'neither other bots nor commands it does not know': unasked,
  'a button as the invocation it stands for, and replaces the message if told to': unasked,
  'the next command while a slow one is still at work': unasked,
  'a file that goes with a command, and reads it when it is asked for': unasked,
  'a file that is too large to be a list as a mistake of who sent it': unasked,
  'on after a handler that throws, and says what happened': unasked,
  'and says nothing where there is nothing to say': unasked,
  'as often as it is told': unasked,
  ...(form !== 'json' && { 'without having been started': 'only signed messages come back with their id' }),
  'an answer to its earlier message, and without it where that is gone':
    'messages of one thread share the field "thread"',
  'an edit instead of a new message, and twice the same one is no error': unchanged,
  'no edit of a message that is gone, which is rejected': unchanged,
  'to a thread': onePlace,
  'offers links that add it elsewhere, with the rights they ask for, once it knows who it is':
    'addresses are configured',
  'the text at once where a picture is slow, and the picture when it is made':
    'what a picture says is posted, not the picture',
  'as moved': 'addresses are configured',
});

/** What each adapter has no test for. `lacks.test.ts` holds that some adapter has each of them. */
export const LACKS = {
  terminal,
  discord,
  telegram,
  webhook: Object.fromEntries(TARGET_FORMS.map((form) => [form, webhook(form)])) as Readonly<Record<TargetForm, Lacks>>,
};

/** What an adapter declares, as far as a test of the contract shows it. */
export function capabilitiesOf(lacks: Lacks): Partial<Capabilities> {
  const has = (title: string) => lacks[title] === undefined;
  return {
    edits: has('an edit instead of a new message, and twice the same one is no error'),
    editsInPlace: has('no edit of a message that is gone, which is rejected'),
    follows: !has('no channel that takes over what another one publishes'),
    images: has('the text at once where a picture is slow, and the picture when it is made'),
  };
}
