import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToLine, htmlToText } from '../../src/feeds/html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>One <b>bold</b> word.</p><p>Two.</p>', 'One bold word.\nTwo.'],
    ['a &lt; b &amp; c&nbsp;&#8364;5 &#x2014; &hellip;', 'a < b & c €5 — …'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['<script>alert(1)</script>text<style>p{}</style>', 'text'],
    ['<!-- hidden -->shown<![CDATA[ too]]>', 'shown too'],
    ['<a title="a > b">link</a>', 'link'],
    ['line<br/>break', 'line\nbreak'],
    ['don&#146;t', 'don’t'],
    [
      '&lt;p&gt;Power is &lt;b&gt;back&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Mines start.&lt;/p&gt;',
      'Power is back.\nMines start.',
    ],
    ['<div>&lt;br /&gt;Свет вернулся&amp;nbsp;в город</div>', 'Свет вернулся в город'],
    ['Kazakhstan&amp;#39;s grid &amp;amp; its miners', "Kazakhstan's grid & its miners"],
    ['1 &lt; 2, R&amp;D &amp; AT&amp;T', '1 < 2, R&D & AT&T'],
    ['', ''],
  ])('turns %j into %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('leaves no markup and no control characters of any input', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '!', '-', 'a', 'p', '"', "'", '&', ';', ' ', '\u0000', '[', ']', '='),
        }),
        (html) => {
          const text = htmlToText(html);
          expect(text).not.toMatch(/<[a-z/!][^<]*>/i);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
          expect(text).not.toMatch(/[\u0000-\u0008]/);
          expect(text).toBe(text.trim());
        },
      ),
    );
  });

  it('gets through hostile repetitions: each would take hours if anything backtracked', () => {
    for (const piece of ['<', '<a ', '<a "', '<!--', '<script>', '<![CDATA[', '&#', '< <p', "<p '", '\n\n<h']) {
      expect(typeof htmlToText(piece.repeat(300_000))).toBe('string');
    }
  });

  it('makes one line of a title', () => {
    expect(htmlToLine('<p>One</p><p>Two</p>')).toBe('One Two');
  });
});
