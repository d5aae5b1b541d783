/** What a reader sees of a message in Telegram's HTML, and what Telegram makes of it by itself. */
export interface Seen {
  readonly text: string;
  readonly links: readonly string[];
  /** Mentions that would notify somebody. */
  readonly pings: readonly string[];
}

const TAGS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler', 'tg-time']);
/** What a tag may carry besides its name. */
const ATTRIBUTES = String.raw`(?: href="([^"]*)"| expandable| unix="\d+" format="(?:r|w?[dD]?[tT]?)")?`;
const TAG = new RegExp(`^<(/?)([a-z-]+)${ATTRIBUTES}>$`, 'u');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** As strict as https://core.telegram.org/bots/api#html-style: unknown tags, stray signs and open tags are errors. */
export function parseTelegramHtml(html: string): Seen | { readonly error: string } {
  const open: string[] = [];
  const links: string[] = [];
  const pings: string[] = [];
  let text = '';
  let loose = '';
  for (const part of html.match(/<[^>]*>?|&[^;\s]*;?|[^<&]+/gu) ?? []) {
    if (part.startsWith('<')) {
      const [, slash, tag = '', href] = TAG.exec(part) ?? [];
      if (!TAGS.has(tag)) return { error: `unsupported start tag "${part.slice(1, 20)}"` };
      if (slash === '') {
        open.push(tag);
        if (href !== undefined) links.push(decode(href));
        if (href?.startsWith('tg://')) pings.push(href);
      } else if (open.pop() !== tag) {
        return { error: `unmatched end tag "${part}"` };
      }
      loose += '\n';
    } else {
      const shown = decode(part);
      if (part.startsWith('&') && shown === part) return { error: `unescaped "${part.slice(0, 10)}"` };
      text += shown;
      // Nothing is looked for where markup already says what it is.
      if (!open.includes('code') && !open.includes('a')) loose += shown;
    }
  }
  if (open.length > 0) return { error: `can't find end tag corresponding to start tag "${open.at(-1)}"` };
  for (const [mention] of loose.matchAll(/(?<!\w)@\w{3,}/gu)) pings.push(mention);
  // Telegram makes links of bare addresses, of any scheme it knows and of domains.
  for (const [address] of loose.matchAll(/\b(?:https?|tg|ton):\/\/\S+/gu)) links.push(address);
  return { text, links, pings };
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
