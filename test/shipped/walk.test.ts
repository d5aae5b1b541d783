import { beginWalk } from './walk.ts';
import { walkDiscord } from './walk-discord.ts';
import { walkPromises } from './walk-promises.ts';
import { walkTelegram } from './walk-telegram.ts';

const walk = beginWalk();
walkDiscord(walk);
walkTelegram(walk);
walkPromises(walk);
