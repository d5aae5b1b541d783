/** A document as text, and the encoding it was read in (WHATWG name, or utf-32le / utf-32be). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const PROLOG_BYTES = 1024;
const MIN_UTF8_LETTERS = 8;

/**
 * Bytes of an XML or JSON document to text. Order of belief: byte order mark, HTTP, the XML declaration, what the first
 * bytes look like, utf-8 (RFC 7303 section 3). An encoding that the bytes contradict is passed over, also for UTF-8 that is
 * called something else; what nobody can
 * read strictly is read leniently in the first encoding named, or in that of its language where the name is wrong.
 * @param language in which the document should be, e.g. `ru`; '' where that is not known.
 */
export function decode(bytes: Uint8Array, contentType = '', language = ''): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked)
    return { text: read(bytes.subarray(marked.length), marked.encoding, false) ?? '', encoding: marked.encoding };
  const shape = wideShape(bytes);
  const named = [charsetOf(contentType), declared(bytes, shape)]
    .map((label) => known(label))
    // A document that is readable byte by byte cannot be in a wide encoding, whatever it says, and the other way round.
    .filter((encoding): encoding is string => encoding !== undefined && isWide(encoding) === (shape !== undefined));
  const candidates = [
    ...named.map((encoding) => (isWide(encoding) ? (shape ?? encoding) : encoding)),
    shape ?? 'utf-8',
  ];
  if (candidates[0] !== 'utf-8' && shape === undefined && isSurelyUtf8(bytes)) candidates.unshift('utf-8');
  for (const encoding of candidates) {
    const text = read(bytes, encoding, true);
    if (text !== undefined) return { text, encoding };
  }
  const encoding = named[0] ?? shape ?? 'windows-1252';
  const text = read(bytes, encoding, false) ?? '';
  const legacy =
    encoding === 'utf-8' && isMostlyBroken(text) ? LEGACY.get(language.slice(0, 2).toLowerCase()) : undefined;
  return legacy === undefined ? { text, encoding } : { text: read(bytes, legacy, false) ?? '', encoding: legacy };
}

/** What was written before UTF-8: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding */
const LEGACY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'windows-1250': 'cs hu pl sk sl hr',
    'windows-1251': 'be bg kk ky mk ru sr tg uk',
    'windows-1252': 'de en es fr it nl pt',
    'windows-1253': 'el',
    'windows-1254': 'tr',
    'windows-1255': 'he',
    'windows-1256': 'ar fa',
    'windows-1257': 'et lt lv',
    'windows-1258': 'vi',
    'windows-874': 'th',
    gb18030: 'zh',
    shift_jis: 'ja',
    'euc-kr': 'ko',
  }).flatMap(([encoding, languages]) => languages.split(' ').map((language) => [language, encoding] as const)),
);

/** More of what is no ASCII is unreadable than not: one byte that is cut off makes no other encoding. */
function isMostlyBroken(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  return broken > 0 && broken * 2 > (text.match(/[^\u0000-\u007F]/g)?.length ?? 0);
}

/** Servers announce the encoding of their youth for everything: at least this many letters that read as UTF-8 are no accident. */
function isSurelyUtf8(bytes: Uint8Array): boolean {
  const text = read(bytes, 'utf-8', true);
  return text !== undefined && bytes.length - text.length >= MIN_UTF8_LETTERS;
}

/** Byte of each character of windows-1252. */
const WINDOWS_1252_BYTES: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [
    sign,
    byte,
  ]),
);
/** How the first bytes of a UTF-8 sequence look when they were taken for windows-1252. */
const TWICE_ENCODED = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]/;

/** Undoes UTF-8 that was encoded twice ("â€¦" for "…"): only where every character fits and the result is strict UTF-8. */
export function undoTwiceEncoded(text: string): string {
  if (!TWICE_ENCODED.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = WINDOWS_1252_BYTES.get(text[index] ?? '') ?? (code < 256 ? code : undefined);
    if (byte === undefined) return text;
    bytes[index] = byte;
  }
  return read(bytes, 'utf-8', true) ?? text;
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** XML 1.0 appendix F: zero bytes around the first `<` tell the width. */
function wideShape(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return undefined;
}

function charsetOf(contentType: string): string {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType.slice(0, 500))?.[1] ?? '';
}

function declared(bytes: Uint8Array, shape: string | undefined): string {
  const prolog = read(bytes.subarray(0, PROLOG_BYTES), shape ?? 'latin1', false) ?? '';
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(prolog)?.[1] ?? '';
}

function known(label: string): string | undefined {
  if (!label) return undefined;
  const name = label.toLowerCase();
  if (/^(?:utf-?32|ucs-?4|iso-10646-ucs-4|u32)/.test(name)) return name.endsWith('be') ? 'utf-32be' : 'utf-32le';
  if (/^(?:u16|utf_16|iso-10646-ucs-2|csunicode)/.test(name)) return 'utf-16le';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16') || encoding.startsWith('utf-32');
}

function read(bytes: Uint8Array, encoding: string, strict: boolean): string | undefined {
  try {
    if (encoding.startsWith('utf-32')) return readWide(bytes, encoding === 'utf-32le', strict);
    return new TextDecoder(encoding, { fatal: strict, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** TextDecoder does not know UTF-32. */
function readWide(bytes: Uint8Array, littleEndian: boolean, strict: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (!valid && strict) throw new RangeError('no UTF-32');
    parts.push(valid ? String.fromCodePoint(code) : '\uFFFD');
  }
  return parts.join('');
}
