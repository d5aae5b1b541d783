import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandId, withCommandIds } from '../../../adapters/discord/command-mentions.ts';
import {
  escapeMarkdown,
  MAX_BUTTONS_A_ROW,
  MAX_DESCRIPTION,
  MAX_EMBED,
  MAX_FIELD_NAME,
  MAX_FIELD_VALUE,
  MAX_FIELDS,
  MAX_LABEL,
  MAX_ROWS,
  MAX_TITLE,
  render,
  renderWords,
} from '../../../adapters/discord/render.ts';
import { nameOf } from '../../../adapters/discord/threads.ts';
import { bold, command, link, type Message, type Span, text, time } from '../../../src/chat/message.ts';
import { plainMessage } from '../../harness/commands.ts';
import { parseDiscordMarkdown } from '../../harness/discord-markdown.ts';
import { addressesOf, anyMessage, comparable, hostileText } from '../../harness/messages.ts';

/** As Discord knows a command. */
const STATUS: CommandId = { id: '77', text: '/status' };

describe('a message on Discord', () => {
  it('is inside the limits, links only what it names, and mentions nobody, whatever it says', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { embeds, components, content, allowed_mentions: allowed } = render(message);
        const [{ title = '', description = '', fields = [], url }] = embeds;
        expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
        expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
        expect(fields.length).toBeLessThanOrEqual(MAX_FIELDS);
        const parts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
        expect(parts.join('').length).toBeLessThanOrEqual(MAX_EMBED);
        for (const { name, value } of fields) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(MAX_FIELD_NAME);
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(MAX_FIELD_VALUE);
        }
        const named = addressesOf(message);
        for (const part of parts) {
          expect(part.isWellFormed()).toBe(true);
          const seen = parseDiscordMarkdown(part);
          expect(seen.pings).toEqual([]);
          for (const address of seen.links) expect(named).toContain(comparable(address));
        }
        if (url !== undefined) expect(named).toContain(comparable(url));
        expect(allowed.parse).toEqual([]);
        const called = parseDiscordMarkdown(content);
        expect(['', '<@&123456789012345678>']).toContain(called.pings.join());
        expect(called.links).toEqual([]);
        expect(components.length).toBeLessThanOrEqual(MAX_ROWS);
        const buttons = components.flatMap((row) => row.components);
        expect(new Set(buttons.map((button) => button.custom_id)).size).toBe(buttons.length);
        for (const row of components) expect(row.components.length).toBeLessThanOrEqual(MAX_BUTTONS_A_ROW);
        for (const button of buttons) {
          const label = ('options' in button ? button.placeholder : button.label) ?? '';
          expect(label.length).toBeGreaterThan(0);
          expect(label.length).toBeLessThanOrEqual(MAX_LABEL);
          const choices = 'options' in button ? button.options : [];
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
          for (const choice of choices) expect(choice.label && choice.value).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps bold and code that follow each other apart from what they say', () => {
    const bold = (text: string) => ({ kind: 'bold' as const, text });
    const code = (text: string) => ({ kind: 'code' as const, text });
    const message = plainMessage('', { paragraphs: [[bold('!'), bold('*'), code('*@'), code('here')]] });
    const seen = parseDiscordMarkdown(render(message).embeds[0].description ?? '');
    expect(seen).toMatchObject({ text: '!**@here', pings: [], marks: ['bold', 'code'] });
  });

  it('shows any text as it is, without any markup', () => {
    fc.assert(
      fc.property(hostileText(), (words) => {
        const seen = parseDiscordMarkdown(escapeMarkdown(words));
        expect(seen.marks).toEqual([]);
        expect(seen.text).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('lets the reader’s own clock write times', () => {
    const at = Date.UTC(2022, 0, 7, 14, 50);
    const { embeds } = render({ ...plainMessage(''), paragraphs: [[time(at, 'relative')]], at });
    expect(embeds[0].description).toBe(`<t:${at / 1000}:R>`);
    expect(embeds[0].timestamp).toBe('2022-01-07T14:50:00.000Z');
  });

  it('pings the one role a manager asked for, and no other', () => {
    const role = '123456789012345678';
    const { content, allowed_mentions: allowed } = render(plainMessage('@everyone <@&99>', { mention: { role } }));
    expect(content).toBe(`<@&${role}> Title`);
    expect(allowed).toEqual({ parse: [], roles: [role] });
  });

  it('names the event beside the role, for the preview of a phone', () => {
    const mention = { role: '123456789012345678' };
    const alert = plainMessage('', { title: 'CRITICAL · Texas · power', mention, paragraphs: [[bold('Lights out')]] });
    expect(render(alert).content).toBe('<@&123456789012345678> CRITICAL · Texas · power: Lights out');
    expect(nameOf(alert)).toBe('CRITICAL · Texas · power: Lights out');
    expect(renderWords(alert).content.match(/Lights out/gu)).toHaveLength(1);
  });

  it('lets people press the commands of its sentences, and leaves those in quotes of publishers alone', () => {
    const ids = new Map([
      ['status', STATUS],
      ['feed', { id: '78', text: '/feed add', inside: ['add', 'list', 'test'] }],
    ]);
    const shown = (said: string, more: Partial<Message> = {}) =>
      render(withCommandIds(plainMessage('', { paragraphs: [[text(said)]], ...more }), ids)).embeds[0].description;
    expect(shown('See /status. /status region:kazakhstan works, too.')).toBe(
      'See </status:77>. </status:77> region:kazakhstan works, too.',
    );
    expect(shown('“/feed test” shows one, /feed all; 用 /status、/feed list 查看')).toBe(
      '“</feed test:78>” shows one, </feed add:78> all; 用 </status:77>、</feed list:78> 查看',
    );
    for (const other of ['and/status', '/status/kz', '/status.json', 'https://x.example/status', '/unknown'])
      expect(shown(other)).not.toContain('</');
    expect(shown('They typed /status there.', { facts: [] })).toBe('They typed /status there.');
  });

  it('names what Discord opens, where its id is known, and its words elsewhere', () => {
    const url = 'https://discord.com/channels/1/12';
    const channel = { kind: 'mention', of: 'channel', text: '#12', id: '12', url } as const;
    const spans = [command('status'), channel, { kind: 'mention', of: 'role', text: '@5', id: '5' }] as const;
    const shown = (ids: ReadonlyMap<string, CommandId>, paragraph: readonly Span[] = spans) =>
      render(withCommandIds(plainMessage('', { paragraphs: [paragraph] }), ids)).embeds[0].description;
    expect(shown(new Map([['status', STATUS]]))).toBe('</status:77><#12><@&5>');
    const feed = { id: '78', text: '/feed add' };
    expect(shown(new Map([['feed', feed]]), [command('feed')])).toBe('</feed add:78>');
    expect(shown(new Map(), [command('status'), { ...channel, id: '@everyone' }])).toBe(`/status[\\#12](${url})`);
  });

  it('is read from right to left in such a language, with commands to press and inside the limits', () => {
    const paragraphs = [[text('اكتب '), command('status'), text(' أو /mute internet 7d الآن')]];
    const message = plainMessage('حالة', { locale: 'ar', paragraphs });
    expect(render(withCommandIds(message, new Map([['status', STATUS]]))).embeds[0].description).toBe(
      '\u200Fاكتب </status:77> أو \u2066/mute internet 7d\u2069 الآن',
    );
    fc.assert(
      fc.property(anyMessage, (any) => {
        const { embeds, components } = render({ ...any, locale: 'ar' });
        expect((embeds[0].title ?? '').length).toBeLessThanOrEqual(MAX_TITLE);
        expect((embeds[0].description ?? '').length).toBeLessThanOrEqual(MAX_DESCRIPTION);
        for (const one of components.flatMap((row) => row.components))
          expect(('label' in one ? (one.label ?? '') : '').length).toBeLessThanOrEqual(MAX_LABEL);
      }),
    );
  });

  it('keeps the source when the text is cut', () => {
    const long = plainMessage('*'.repeat(9000), { footer: [link('publisher.example', 'https://publisher.example/')] });
    const description = render(long).embeds[0].description ?? '';
    expect(description).toMatch(/…\n\n-# \[publisher\.example\]\(https:\/\/publisher\.example\/\)$/);
  });
});
