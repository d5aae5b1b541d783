import type { Body } from './http.ts';

/** What Telegram keeps of a bot's menus and of its description, for each language by itself. */
export function createTelegramProfile() {
  const kept = new Map<string, Body>();

  /** @returns undefined for other methods. */
  return function call(method: string, payload: Body): { readonly result: unknown } | undefined {
    const [, verb, what = ''] = /^(get|set)My(Commands|Description|ShortDescription)$/u.exec(method) ?? [];
    if (verb === undefined) return undefined;
    const key = JSON.stringify([what, payload.scope ?? null, payload.language_code ?? null]);
    if (verb === 'set') {
      kept.set(key, payload);
      return { result: true };
    }
    const { commands = [], description = '', short_description = '' } = kept.get(key) ?? {};
    if (what === 'Commands') return { result: commands };
    return { result: what === 'Description' ? { description } : { short_description } };
  };
}
