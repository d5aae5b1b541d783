import { TARGET_FORMS } from '../../adapters/webhook/target.ts';
import { openWebhook } from '../harness/webhook.ts';
import { describeAdapter } from './adapter.ts';

const unasked = 'programs receive alerts and ask nothing';
const unchanged = 'what was posted cannot be changed';
const unpictured = 'what a picture says is posted, not the picture';

for (const form of TARGET_FORMS) {
  describeAdapter(`webhook (${form})`, () => openWebhook(form), {
    'the same input as the same invocation, options and all': unasked,
    'who manages the space and who does not': unasked,
    'a person in direct messages as the manager of their own space': unasked,
    'a thread as a place of its own in the same space': unasked,
    'neither other bots nor commands it does not know': unasked,
    'a button as the invocation it stands for, and replaces the message if told to': unasked,
    'the next command while a slow one is still at work': unasked,
    'on after a handler that throws, and says what happened': unasked,
    'and says nothing where there is nothing to say': unasked,
    'starts and stops as often as it is told': unasked,
    ...(form !== 'json' && { 'without having been started': 'only signed messages come back with their id' }),
    'an answer to its earlier message, and without it where that is gone':
      'messages of one thread share the field "thread"',
    'an edit instead of a new message, and twice the same one is no error': unchanged,
    'no edit of a message that is gone, which is rejected': unchanged,
    'to a thread': 'there is one place',
    'the text at once where a picture is slow, and the picture when it is made': unpictured,
    'as moved': 'addresses are configured',
  });
}
