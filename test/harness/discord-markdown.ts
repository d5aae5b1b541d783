/** What a reader sees of Discord's markdown, and what it would make clickable or notify. */
export interface Seen {
  readonly text: string;
  readonly links: readonly string[];
  readonly pings: readonly string[];
  /** Kinds of markup that were applied. */
  readonly marks: readonly string[];
}

const RULES: readonly [string, RegExp][] = [
  ['escape', /^\\([^0-9A-Za-z\s])/u],
  ['code', /^`([^`]+)`/u],
  ['time', /^<t:(-?\d+)(?::[tTdDfFR])?>/u],
  ['ping', /^<(?:@[!&]?|#)\d+>|^@(?:everyone|here)/u],
  ['emoji', /^<a?:\w+:\d+>/u],
  ['named-link', /^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/u],
  ['link', /^<?(?:https?|discord):\/\/[^\s<]+[^<.,:;"')\]\s]>?/u],
  ['bold', /^\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/su],
  ['underline', /^__((?:\\.|[^\\])+?)__(?!_)/su],
  ['strike', /^~~((?:\\.|[^\\])+?)~~/su],
  ['spoiler', /^\|\|((?:\\.|[^\\])+?)\|\|/su],
  ['italic', /^[*_](?=\S)((?:\\.|[^\\*_])+?)[*_](?!\w)/su],
];
const AT_LINE_START: readonly [string, RegExp][] = [
  ['small', /^-# /u],
  ['heading', /^#{1,3} /u],
  ['quote', /^>(?:>>)? /u],
  ['list', /^ *(?:[-*+]|\d+\.) /u],
];
const NESTED = new Set(['bold', 'underline', 'strike', 'spoiler', 'italic', 'named-link']);

export function parseDiscordMarkdown(source: string): Seen {
  const links: string[] = [];
  const pings: string[] = [];
  const marks: string[] = [];

  const read = (text: string, lineStart: boolean): string => {
    let out = '';
    let rest = text;
    let atStart = lineStart;
    while (rest !== '') {
      const rules = atStart ? [...AT_LINE_START, ...RULES] : RULES;
      const found = rules.map(([name, rule]) => ({ name, match: rule.exec(rest) })).find(({ match }) => match !== null);
      if (found?.match == null) {
        const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
        out += sign;
        rest = rest.slice(sign.length);
        atStart = sign === '\n';
        continue;
      }
      const { name, match } = found;
      const [whole, inner = '', address = ''] = match;
      if (name !== 'escape') marks.push(name);
      if (name === 'ping') pings.push(whole);
      if (name === 'link') links.push(whole);
      if (name === 'named-link') links.push(address);
      if (NESTED.has(name)) out += read(inner, false);
      else if (name === 'escape' || name === 'code') out += inner;
      else if (name === 'time') out += new Date(Number(inner) * 1000).toISOString();
      else if (name === 'link' || name === 'ping') out += whole;
      rest = rest.slice(whole.length);
      atStart = whole.endsWith('\n');
    }
    return out;
  };
  return { text: read(source, true), links, pings, marks };
}
