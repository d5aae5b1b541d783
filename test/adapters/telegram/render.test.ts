import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CAPTION, MAX_TEXT, render, renderWhole } from '../../../adapters/telegram/render.ts';
import { BUTTON_BYTES } from '../../../src/chat/button-codec.ts';
import { link, text, time } from '../../../src/chat/message.ts';
import { plainMessage } from '../../harness/commands.ts';
import { addressesOf, anyMessage, comparable } from '../../harness/messages.ts';
import { parseTelegramHtml, type Seen } from '../../harness/telegram-html.ts';

function seen(html: string): Seen {
  const parsed = parseTelegramHtml(html);
  if ('error' in parsed) throw new Error(`${parsed.error} in ${html}`);
  return parsed;
}

describe('a message on Telegram', () => {
  it('is valid markup inside the limits, links only what it names, and pings nobody, whatever it says', () => {
    fc.assert(
      fc.property(anyMessage, fc.constantFrom(MAX_TEXT, MAX_CAPTION), (message, limit) => {
        const { text: html, reply_markup: markup } = render(message, limit);
        const shown = seen(html);
        expect(shown.text.length).toBeLessThanOrEqual(limit);
        expect(shown.text.isWellFormed()).toBe(true);
        expect(shown.pings).toEqual([]);
        const named = addressesOf(message);
        for (const address of shown.links) expect(named).toContain(comparable(address));
        const buttons = (markup?.inline_keyboard ?? []).flat();
        for (const button of buttons) {
          if (!('callback_data' in button)) throw new Error('a button without data');
          expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(BUTTON_BYTES);
          expect(button.text).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads in the order of the house: sign, title, paragraphs, fields, links, footer, time', () => {
    const { text: html } = render({
      tone: 'critical',
      title: 'Internet cut',
      url: 'https://a.example/',
      paragraphs: [[text('Miners offline.')]],
      fields: [{ name: 'Internet', value: [text('down')] }],
      links: [{ text: 'a.example', url: 'https://a.example/' }],
      footer: [text('One publisher')],
      at: Date.UTC(2022, 0, 7, 14, 50),
    });
    expect(html).toBe(
      '🔴 <b><a href="https://a.example/">Internet cut</a></b>\n\nMiners offline.\n\n<b>Internet</b>: down\n\n' +
        '<a href="https://a.example/">a.example</a>\nOne publisher · 7 Jan 2022, 14:50 UTC',
    );
  });

  it('writes times in UTC and in the language of the message', () => {
    const at = Date.UTC(2022, 0, 7, 14, 50);
    expect(render({ ...plainMessage(''), paragraphs: [[time(at, 'time')]] }).text).toContain('14:50 UTC');
    expect(render({ ...plainMessage(''), paragraphs: [[time(at)]], locale: 'ru' }).text).toContain('7 янв. 2022');
  });

  it.each([
    ['see https://example.org/a?b=c.', 'see <code>https://example.org/a?b=c</code>.'],
    [
      '“example.org” and @name, (пример.рф)',
      '“<code>example.org</code>” and <code>@name</code>, (<code>пример.рф</code>)',
    ],
    ['据example.com报道', '据<code>example.com</code>报道'],
    ['5.5 % in the U.S. at 14:50', '5.5 % in the U.S. at 14:50'],
  ])('has addresses that a person may copy, and that are no links: %s', (said, html) => {
    const { text: shown } = render(plainMessage(said, { title: '' }));
    expect(shown).toBe(html);
    expect(shown).not.toContain('\u2060');
    const inBold = render(plainMessage('', { title: said })).text;
    expect(inBold).not.toContain('\u2060');
    expect(seen(inBold)).toMatchObject({ links: [], pings: [] });
  });

  it('keeps the source when the text is cut', () => {
    const long = plainMessage('слово '.repeat(3000), {
      footer: [link('publisher.example', 'https://publisher.example/')],
    });
    expect(seen(render(long).text).links).toEqual(['https://publisher.example/']);
    expect(render(long).text).toContain('…');
  });

  it('says when it would not fit whole under a picture', () => {
    expect(renderWhole(plainMessage('x'.repeat(MAX_CAPTION)), MAX_CAPTION)).toBeNull();
    expect(renderWhole(plainMessage('short'), MAX_CAPTION)?.text).toContain('short');
  });

  it('tells every tone apart without colours', () => {
    const tones = ['critical', 'warning', 'good', 'neutral', 'unknown'] as const;
    expect(new Set(tones.map((tone) => render({ ...plainMessage('x'), tone }).text)).size).toBe(tones.length);
  });
});
