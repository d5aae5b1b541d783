import fc from 'fast-check';
import type { Message, Span } from '../../src/chat/message.ts';
import { anyLink, anyText } from './arbitraries.ts';

/** What a hostile feed would put into a headline. */
const PIECES = [
  '*',
  '_',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '[x](https://evil.example)',
  '](',
  '<',
  '>',
  '</b>',
  '<b>',
  '&lt;',
  '&',
  '"',
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
  '<t:0:R>',
  '<a:x:4>',
  '@durov',
  '# ',
  '\n',
  '\n\n\n',
  '\n- ',
  '\n> ',
  '\n1. ',
  '\n-# ',
  'https://evil.example/a_b*c',
  'tg://user?id=5',
  'evil.example',
  '\u202E',
  '\u2066',
  '\u0000',
  '\uD800',
  '👩‍👩‍👧‍👦',
  '🇰🇿',
  'é',
  'Қазақстан',
  '哈萨克斯坦',
  ' ',
  'word',
  '5 %',
  '14:50',
];

export const hostileText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...PIECES), anyText(5)), { maxLength }).map((parts) => parts.join(''));

const url = fc.oneof(
  anyLink(),
  fc.constantFrom('javascript:alert(1)', 'tg://user?id=1', 'https://publisher.example/a_(b)*c?d="e"', 'no url', ''),
);

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'bold' as const, 'code' as const), text: hostileText() }),
  fc.record({ kind: fc.constant('link' as const), text: hostileText(), url }),
  fc.record({
    kind: fc.constant('time' as const),
    at: fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.MAX_VALUE, 1.5e12)),
    style: fc.constantFrom('date-time' as const, 'time' as const, 'date' as const, 'relative' as const),
  }),
);
const spans = fc.array(span, { maxLength: 6 });

/** Any message, small ones and ones far over every limit. */
export const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    tone: fc.constantFrom(
      'critical' as const,
      'warning' as const,
      'good' as const,
      'neutral' as const,
      'unknown' as const,
    ),
    title: hostileText(),
    paragraphs: fc.oneof(
      fc.array(spans, { maxLength: 4 }),
      fc
        .tuple(hostileText(), fc.nat(2000))
        .map(([text, times]) => [[{ kind: 'text' as const, text: text.repeat(times).slice(0, 20_000) }]]),
    ),
    url,
    fields: fc.array(fc.record({ name: hostileText(), value: spans }), { maxLength: 30 }),
    links: fc.array(fc.record({ text: hostileText(10), url }), { maxLength: 20 }),
    footer: spans,
    locale: fc.constantFrom('en', 'ru', 'zh-CN', 'not a locale'),
    buttons: fc.array(
      fc.array(
        fc.record({
          label: hostileText(5),
          command: fc.constant('status'),
          options: fc.dictionary(fc.constantFrom('region', 'topic'), hostileText(5)),
        }),
        { maxLength: 10 },
      ),
      { maxLength: 8 },
    ),
    menus: fc.array(
      fc.record({
        label: hostileText(5),
        command: fc.constant('subscribe'),
        option: fc.constantFrom('regions', 'topics'),
        options: fc.dictionary(fc.constantFrom('severity'), hostileText(3)),
        choices: fc.array(fc.record({ label: hostileText(5), value: hostileText(3) }), { maxLength: 30 }),
      }),
      { maxLength: 3 },
    ),
    mention: fc.record({ role: fc.constantFrom('123456789012345678', '@everyone', '1> @everyone <@1') }),
  },
  { requiredKeys: ['tone', 'title', 'paragraphs'] },
);

/** The addresses of web pages that a message names, as a browser would write them. */
export function addressesOf(message: Message): Set<string> {
  const all = [message.paragraphs, message.fields?.map(({ value }) => value) ?? [], [message.footer ?? []]].flat(2);
  const named = all.flatMap((one) => (one.kind === 'link' ? [one.url] : []));
  const every = [...named, ...(message.links ?? []).map((one) => one.url), message.url ?? ''];
  return new Set(every.filter((one) => URL.canParse(one)).map((one) => comparable(one)));
}

/** Two writings of one address are equal when only escapes differ. */
export function comparable(address: string): string {
  return new URL(address).href.replace(/%([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
