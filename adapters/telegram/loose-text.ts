/** What Telegram makes of plain text automatically: mentions of people, and links. */

export const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** In such a word Telegram finds a mention or an address. */
const FOUND = /@\w|:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u;
/** Words as an address has them: without quotation marks, brackets, and scripts that put no space around it. */
const WORD =
  /[^\s“”«»„‘’"'`()[\]{}<>，。、：；！？「」،؛\uFDD0-\uFDD2\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const CLOSING = /[.,;:!?…·]+$/u;

/**
 * No option keeps Telegram from finding them in plain text. In code it looks for nothing, and who copies an address from
 * there has nothing else with it.
 * @returns the parts of a text in order.
 */
export function partsOf(text: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  const parts: { text: string; isCode: boolean }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const address = word.replace(CLOSING, '');
    if (!FOUND.test(address)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isCode: false });
    parts.push({ text: address, isCode: true });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isCode: false });
  return parts;
}

/** Where there is no markup, an invisible word joiner behind the sign keeps the text as it looks, and only text. */
export function literal(text: string): string {
  return text
    .replace(/@(?=\w)/gu, '@\u2060')
    .replace(/:(?=\/\/)/gu, ':\u2060')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '.\u2060');
}

/** What somebody copied from a message of ours. */
export const withoutJoiners = (text: string): string => text.replaceAll('\u2060', '');
