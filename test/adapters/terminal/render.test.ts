import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../adapters/terminal/render.ts';
import { bold, code, link, type Message, type Span, text, time } from '../../../src/chat/message.ts';
import { anyLink, anyText } from '../../harness/arbitraries.ts';

const plain = { colours: false, commandLine: () => null };

describe('a message in the terminal', () => {
  const message: Message = {
    tone: 'critical',
    title: 'CRITICAL · Kazakhstan · internet',
    url: 'https://example.org/a',
    paragraphs: [
      [bold('Internet cut across Kazakhstan')],
      [
        text('One publisher · '),
        link('example.org', 'https://example.org/a'),
        text(' '),
        time(Date.UTC(2022, 0, 7, 14, 50)),
      ],
    ],
    fields: [
      { name: 'Internet', value: [text('down\nreported: 5 % of ordinary')] },
      { name: 'Power', value: [text('no reports')] },
    ],
    footer: [text('As of now')],
    buttons: [[{ label: 'Status', command: 'status', options: { region: 'KZ' } }]],
  };

  it('keeps every word, link, time and button, one under the other', () => {
    const commandLine = () => '/status region:KZ';
    expect(render(message, { colours: false, commandLine })).toBe(
      [
        '▲ CRITICAL · Kazakhstan · internet',
        '  Internet cut across Kazakhstan',
        '  One publisher · example.org <https://example.org/a> 7 Jan 2022, 14:50 UTC',
        '  Internet     down',
        '               reported: 5 % of ordinary',
        '  Power        no reports',
        '  As of now',
        '  [Status: /status region:KZ]',
      ].join('\n'),
    );
  });

  it('puts a name too long for the column above what it names', () => {
    const fields = [{ name: 'Kazakhstan · Internet', value: [text('down\nrestored')] }];
    expect(render({ tone: 'neutral', title: 'T', paragraphs: [], fields }, plain)).toBe(
      '· T\n  Kazakhstan · Internet\n    down\n    restored',
    );
  });

  it('has colours only where they are wanted', () => {
    expect(render(message, { ...plain, colours: true })).toContain('\u001b[31m▲');
    expect(render(message, plain)).not.toContain('\u001b');
  });

  it('never makes unknown look like good, without colours too', () => {
    const of = (tone: Message['tone']) => render({ ...message, tone }, plain).split(' ')[0];
    expect(new Set([of('unknown'), of('good'), of('critical'), of('warning'), of('neutral')]).size).toBe(5);
  });

  it('shows only links that a browser would open', () => {
    const shown = render({ tone: 'neutral', title: 'x', paragraphs: [[link('click', 'javascript:alert(1)')]] }, plain);
    expect(shown).toBe('· x\n  click');
  });

  const hostile = anyText(60);
  const anySpan: fc.Arbitrary<Span> = fc.oneof(
    hostile.map(text),
    hostile.map(bold),
    hostile.map(code),
    fc.tuple(hostile, anyLink()).map(([words, url]) => link(words, url)),
    fc.integer().map((at) => time(at)),
  );

  it('stays in its margin and sends the terminal nothing but text, whatever it is made of', () => {
    const content = fc.array(anySpan, { maxLength: 5 });
    fc.assert(
      fc.property(hostile, content, content, hostile, (title, paragraph, value, name) => {
        const shown = render({ tone: 'good', title, paragraphs: [paragraph], fields: [{ name, value }] }, plain);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        for (const line of shown.split('\n').slice(1)) expect(line).toMatch(/^(?: {2}|$)/u);
        for (const span of paragraph) if (span.kind === 'link') expect(shown).toContain(new URL(span.url).href);
      }),
    );
  });

  it('swallows an escape sequence that would clear the screen or set the title', () => {
    const shown = render({ tone: 'good', title: '\u001b[2J\u001b]0;owned\u0007', paragraphs: [] }, plain);
    expect(shown).toBe('✓ [2J]0;owned');
  });
});
