import type { Region } from '../../src/regions/regions.ts';

/** https://core.telegram.org/bots/features#deep-linking: what follows /start, at most 64 of these signs. */
const PAYLOAD = /^([a-z]{2,20})(?:_([A-Za-z0-9-]{1,40}))?$/u;

/** @returns a link that opens the private chat with the bot, and asks there as soon as somebody presses "Start". */
export function deepLink(botName: string, command: string, word?: string): string {
  return `https://t.me/${botName}?start=${command}${word === undefined ? '' : `_${word}`}`;
}

/** @returns the command that such a link stands for; null for any other payload. */
export function commandOf(payload: string): { readonly command: string; readonly words: string } | null {
  const [, command, words = ''] = PAYLOAD.exec(payload.trim()) ?? [];
  return command === undefined ? null : { command, words };
}

/** No command: a link that somebody else wrote subscribes nobody before a button is pressed. */
const OFFER = 'sub';

/** @returns a link whose greeting offers to subscribe to a region: `sub_KZ`. */
export const offerLink = (botName: string, region: Region): string => deepLink(botName, OFFER, region);

/** @returns what the greeting is to offer. */
export function offeredBy(payload: string): Readonly<Record<string, string>> {
  const { command, words: region = '' } = commandOf(payload) ?? {};
  return command === OFFER && region !== '' ? { subscribe: region } : {};
}
