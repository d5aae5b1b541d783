import { openTelegram } from '../harness/telegram.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('Telegram', () => openTelegram());
