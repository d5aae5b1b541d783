import { openDiscord } from '../harness/discord.ts';
import { describeAdapter } from './adapter.ts';
import { LACKS } from './lacks.ts';

describeAdapter('Discord', () => openDiscord(), LACKS.discord);
