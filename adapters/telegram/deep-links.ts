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

/** @returns what the greeting is to offer, `sub_KZ`: a link that somebody else wrote does nothing before a button is pressed. */
export function offeredBy(payload: string): Readonly<Record<string, string>> {
  const { command, words: region = '' } = commandOf(payload) ?? {};
  return command === 'sub' && region !== '' ? { subscribe: region } : {};
}
