/** `discord:<server>:<channel>[:<thread>]`, `telegram:<chat>[:<topic>]`, `terminal:local`, `webhook:<id>`; Discord direct messages are `discord:@<user>[:<channel>]`. */
export type Address = string;

/** The unit of muting and of authority: `discord:<server>`, `discord:@<user>`, `telegram:<chat>`, `terminal:local`, `webhook:<id>`. */
export type Space = string;

/** `web` asks and is answered; nothing is sent there. */
export type Platform = 'discord' | 'telegram' | 'terminal' | 'web' | 'webhook';

/** @returns the platform an address or a space belongs to. */
export function platformOf(address: Address | Space): Platform {
  return address.slice(0, address.indexOf(':')) as Platform;
}

/** @returns where a person reads direct messages; undefined where the id is that of a chat, or nobody has such. */
export function directAddress(platform: Platform, personId: string): Address | undefined {
  if (!/^\d+$/u.test(personId)) return undefined;
  if (platform === 'discord') return `discord:@${personId}`;
  return platform === 'telegram' ? `telegram:${personId}` : undefined;
}

/** @returns whether one person sits there alone, and manages it: direct messages, and a terminal. */
export const isPersonal = (space: Space): boolean => /^(?:discord:@|telegram:\d|terminal:)/u.test(space);

/** @returns the space an address belongs to: its first two parts. */
export function spaceOf(address: Address): Space {
  return address.split(':', 2).join(':');
}

/** A chat with one person, `discord:@7`, which has neither channels nor threads nor roles. */
export const isPrivateOnDiscord = (space: Space): boolean => space.startsWith('discord:@');

/** What texts call the place: `server`, `chat` or `terminal`. */
export function placeWord(platform: Platform, space: Space): 'server' | 'chat' | 'terminal' {
  if (platform === 'terminal') return platform;
  return platform === 'discord' && !isPrivateOnDiscord(space) ? 'server' : 'chat';
}
