import type { Button } from './message.ts';

/** Telegram's callback_data, the narrower of the platforms (https://core.telegram.org/bots/api#inlinekeyboardbutton). */
export const BUTTON_BYTES = 64;

/** @returns the invocation a button stands for as text, or null when it does not fit a platform's limit. */
export function encodeButton(button: Pick<Button, 'command' | 'options'>): string | null {
  const options = Object.entries(button.options).map(
    ([name, value]) => `${name}=${value.replace(/[%&]/gu, escapeOne)}`,
  );
  const encoded = [button.command, ...options].join('&');
  return Buffer.byteLength(encoded) <= BUTTON_BYTES ? encoded : null;
}

/** @returns null when the text was not made by `encodeButton`. */
export function decodeButton(encoded: string): Pick<Button, 'command' | 'options'> | null {
  const [command = '', ...pairs] = encoded.split('&');
  if (!/^[a-z][a-z0-9_]{0,31}$/u.test(command)) return null;
  const options: Record<string, string> = {};
  for (const pair of pairs) {
    const found = /^([a-z][a-z0-9_]{0,31})=([\s\S]*)$/u.exec(pair);
    if (found?.[1] === undefined || found[2] === undefined) return null;
    options[found[1]] = found[2].replace(/%(25|26)/gu, (_, hex: string) => (hex === '25' ? '%' : '&'));
  }
  return { command, options };
}

function escapeOne(sign: string): string {
  return sign === '%' ? '%25' : '%26';
}
