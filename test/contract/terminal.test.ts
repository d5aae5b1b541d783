import { openTerminal } from '../harness/terminal.ts';
import { describeAdapter } from './adapter.ts';

const alone = 'one person sits there, who manages it all';
const typed = 'buttons are shown as commands to type, however long';
const unpictured = 'a terminal shows what a picture says, not the picture';
const local = 'nothing stands between the bot and its output';

describeAdapter('terminal', openTerminal, {
  'who manages the space and who does not': alone,
  'a thread as a place of its own in the same space': 'there is one place',
  'neither other bots nor commands it does not know': `${alone}; unknown commands are answered with help`,
  'a button as the invocation it stands for, and replaces the message if told to': typed,
  'a button that no platform can carry not at all, and the message all the same': typed,
  'the next command while a slow one is still at work': 'lines are answered in order',
  'no edit of a message that is gone, which is rejected': 'an edit is printed anew',
  'to a thread': 'there is one place',
  'a message that is far too long inside the limits, cut between characters, its source kept': 'there is no limit',
  'the text at once where a picture is slow, and the picture when it is made': unpictured,
  'as rate-limited': local,
  'as rejected': local,
  'as forbidden': local,
  'as moved': local,
  'when the platform cannot be reached at all': 'a reader who went away does not come back: that is "gone"',
});
