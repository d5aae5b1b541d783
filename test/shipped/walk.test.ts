import { beginWalk } from './walk.ts';
import { walkDiscord } from './walk-discord.ts';
import { walkOwnFeeds } from './walk-own-feeds.ts';
import { walkPromises } from './walk-promises.ts';
import { walkTelegram } from './walk-telegram.ts';
import { walkWatch } from './walk-watch.ts';

const walk = beginWalk();
walkDiscord(walk);
walkTelegram(walk);
walkOwnFeeds(walk);
walkWatch(walk);
walkPromises(walk);
