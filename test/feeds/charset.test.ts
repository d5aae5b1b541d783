import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, undoTwiceEncoded } from '../../src/feeds/charset.ts';

const SAMPLES: readonly [string, string][] = [
  ['windows-1251', 'Казахстан остался без интернета'],
  ['koi8-r', 'Казахстан остался без интернета'],
  ['iso-8859-1', 'Apagón eléctrico en Asunción'],
  ['gb18030', '哈萨克斯坦断网'],
  ['big5', '哈薩克斷網'],
  ['shift_jis', 'カザフスタンで停電'],
  ['euc-kr', '카자흐스탄 인터넷'],
  ['utf-8', 'Қазақстанда интернет жоқ'],
];

/** TextEncoder knows UTF-8 alone: a table is made by decoding every one- and two-byte sequence. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const sign = decoder.decode(Uint8Array.from(bytes));
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
    } catch {
      // No character of this encoding.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) add(first, second);
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]));
}

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const document = (encoding: string, text: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;

describe('decode', () => {
  it.each(SAMPLES)('reads %s as the XML declaration says', (encoding, text) => {
    expect(decode(encode(document(encoding, text), encoding)).text).toContain(text);
  });

  it.each(SAMPLES)('reads %s as HTTP says, against the declaration', (encoding, text) => {
    const bytes = encode(document('iso-8859-15', text), encoding);
    expect(decode(bytes, `text/xml; charset="${encoding}"`).text).toContain(text);
  });

  it('reads UTF-8 that HTTP or the declaration calls something else, and nothing else so', () => {
    const bytes = Buffer.from(document('utf-8', 'Казахстан остался без интернета'));
    expect(decode(bytes, 'text/xml; charset=windows-1251')).toMatchObject({ encoding: 'utf-8' });
    expect(decode(Buffer.from(document('koi8-r', 'Казахстан остался'))).text).toContain('Казахстан остался');
    expect(decode(encode(document('gb18030', '联通'), 'gb18030')).text).toContain('联通');
  });

  it('believes a byte order mark before HTTP and the declaration', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(document('windows-1251', 'связь'))]);
    expect(decode(bytes, 'text/xml; charset=koi8-r')).toMatchObject({ encoding: 'utf-8' });
    expect(decode(bytes).text).toContain('связь');
  });

  it.each([true, false])('reads UTF-16 with and without a mark (big endian: %s)', (bigEndian) => {
    const text = document('utf-16', '停電');
    expect(decode(utf16(text, bigEndian)).text).toContain('停電');
    expect(decode(utf16(`\uFEFF${text}`, bigEndian)).text).toContain('停電');
  });

  it('reads UTF-32, which TextDecoder does not know', () => {
    const text = document('utf-32', '停電 😀');
    const bytes = Buffer.alloc([...text].length * 4);
    for (const [index, sign] of [...text].entries()) bytes.writeUInt32BE(sign.codePointAt(0) ?? 0, index * 4);
    expect(decode(bytes).text).toBe(text);
  });

  it('passes over an encoding that the bytes contradict', () => {
    expect(decode(Buffer.from('<t>停電</t>'), 'text/xml; charset=shift_jis').text).not.toBe('');
    expect(decode(Buffer.from('<t>abc</t>'), 'text/xml; charset=utf-16').text).toBe('<t>abc</t>');
    expect(decode(encode('<t>Asunción</t>', 'iso-8859-1'), 'text/xml; charset=utf-8').text).toBe(
      '<t>Asunci\uFFFDn</t>',
    );
  });

  it('never throws, whatever the bytes and the header', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.string(),
        (bytes, header) => typeof decode(bytes, header).text === 'string',
      ),
    );
  });

  it('returns UTF-8 unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => decode(Buffer.from(`<a>${text}`)).text === `<a>${text}`),
    );
  });
});

describe('text that was encoded twice', () => {
  it('is undone', () => {
    const twice = new TextDecoder('windows-1252').decode(Buffer.from('can’t – связь'));
    expect(undoTwiceEncoded(twice)).toBe('can’t – связь');
  });

  it('is told from text that was not', () => {
    for (const [, text] of SAMPLES) expect(undoTwiceEncoded(text)).toBe(text);
    expect(undoTwiceEncoded('The letters Ã and © stand apart, and 停電 too: Ã©')).toContain('停電');
  });
});

it.each([
  ['ru', 'windows-1251', [0xcc, 0xe0, 0xe9, 0xed, 0xe5, 0xf0, 0xfb], 'Майнеры'],
  ['kk-KZ', 'windows-1251', [0xc0, 0xeb, 0xec, 0xe0, 0xf2, 0xfb], 'Алматы'],
  ['tr', 'windows-1254', [0x4b, 0x65, 0x73, 0x69, 0x6e, 0x74, 0x69, 0x20, 0xfe, 0xf0, 0xfd], 'Kesinti şğı'],
  ['fa', 'windows-1256', [0xc8, 0xd1, 0xde], 'برق'],
  ['pl', 'windows-1250', [0x70, 0x72, 0xb9, 0x64, 0x20, 0xb9], 'prąd ą'],
  ['zh', 'gb18030', [0xb6, 0xcf, 0xb5, 0xe7], '断电'],
  ['ja', 'shift_jis', [0x92, 0xe2, 0x93, 0x64], '停電'],
  ['ko', 'euc-kr', [0xc1, 0xa4, 0xc0, 0xfc], '정전'],
  ['fr', 'windows-1252', [0xe9, 0x74, 0xe9], 'été'],
])('reads what a feed in %s falsely calls UTF-8 as %s', (language, encoding, bytes, text) => {
  const xml = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="utf-8"?><t>'),
    Buffer.from(bytes),
    Buffer.from('</t>'),
  ]);
  const read = decode(xml, 'text/xml; charset=utf-8', language);
  expect(read.encoding).toBe(encoding);
  expect(read.text).toContain(`<t>${text}</t>`);
});

it('reads UTF-8 with one broken character as UTF-8, whatever the language', () => {
  const bytes = Buffer.concat([Buffer.from('<t>Майнеры'), Buffer.from([0xd0]), Buffer.from('</t>')]);
  expect(decode(bytes, 'text/xml; charset=utf-8', 'ru')).toMatchObject({
    encoding: 'utf-8',
    text: '<t>Майнеры\uFFFD</t>',
  });
});
