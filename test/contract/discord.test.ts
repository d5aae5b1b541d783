import { openDiscord } from '../harness/discord.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('Discord', () => openDiscord(), {
  'neither other bots nor commands it does not know':
    'only people can use commands there; test/adapters/discord looks at the rest',
  'as moved': 'channels of Discord keep their id',
});
