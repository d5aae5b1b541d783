import { openTelegram } from '../harness/telegram.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('Telegram', () => openTelegram(), {
  'a picture with what it says in words': 'Telegram has no alternative texts, and the caption states the facts',
});
