import { openTelegram } from '../harness/telegram.ts';
import { describeAdapter } from './adapter.ts';
import { LACKS } from './lacks.ts';

describeAdapter('Telegram', () => openTelegram(), LACKS.telegram);
