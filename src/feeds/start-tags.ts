import { decodeReferences } from './entities.ts';

/** Attribute -> value: names in lower case, references decoded, no white space around. */
export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /\s*([^\s"'<>/=]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;

/**
 * The start tags of one name in HTML or XML, in their order, at most `most`; none out of comments. Linear in the length of
 * the text, whatever it holds: a quotation mark that is never closed is looked for once.
 */
export function startTags(markup: string, name: string, most: number): readonly Attributes[] {
  const sign = new RegExp(`<!--|<${name}(?=[\\s>/])`, 'giu');
  const found: Attributes[] = [];
  for (let match = sign.exec(markup); match !== null && found.length < most; match = sign.exec(markup)) {
    if (match[0] === '<!--') {
      const end = markup.indexOf('-->', sign.lastIndex);
      if (end < 0) break;
      sign.lastIndex = end + 3;
      continue;
    }
    const { attributes, end } = attributesAt(markup, sign.lastIndex);
    found.push(attributes);
    sign.lastIndex = end;
  }
  return found;
}

function attributesAt(markup: string, start: number): { readonly attributes: Attributes; readonly end: number } {
  const attributes = new Map<string, string>();
  let end = start;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const [, name, quoted, single, bare] = ATTRIBUTE.exec(markup) ?? [];
    if (name === undefined) return { attributes, end };
    end = ATTRIBUTE.lastIndex;
    const value = decodeReferences(quoted ?? single ?? bare ?? '').trim();
    // The first one counts (https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state).
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
  }
}
