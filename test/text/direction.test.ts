import { describe, expect, it } from 'vitest';
import { directed } from '../../src/chat/directed.ts';
import { bold, command, type Message, text, time } from '../../src/chat/message.ts';
import { isolated, isRightToLeft, withDirection, withMarks } from '../../src/text/direction.ts';

/** Marks as letters that one can see: what stands between < and > is set apart, ^ begins a line from the right. */
const seen = (words: string): string =>
  words
    .replace(/\u2066/gu, '<')
    .replace(/\u2069/gu, '>')
    .replace(/\u200F/gu, '^');
const shown = (words: string): string => seen(withMarks(isolated(words)));

describe('words that are read from right to left', () => {
  it.each([
    ['ar', true],
    ['fa-IR', true],
    ['he', true],
    ['kk', false],
    ['zh-Hant', false],
    ['no locale', false],
  ])('are those of %s: %s', (locale, is) => expect(isRightToLeft(locale)).toBe(is));

  it.each([
    ['اكتب /status kazakhstan الآن', 'اكتب </status kazakhstan> الآن'],
    ['المصدر https://example.org/a/ اليوم', 'المصدر <https://example.org/a/> اليوم'],
    ['ساعات quiet_hours:22:00-07:00 هادئة', 'ساعات <quiet_hours:22:00-07:00> هادئة'],
    ['انخفض -34 % اليوم', 'انخفض <-34 %> اليوم'],
    ['کاهش −۳۴ ٪ امروز', 'کاهش <−۳۴> ٪ امروز'],
    ['منذ 5 أيام', 'منذ 5 أيام'],
    ['خلال الـ24 ساعة، والـ5 h', 'خلال الـ24 ساعة، والـ<5 h>'],
    ['قال NetBlocks (IODA). ثم', 'قال <NetBlocks (IODA)>. ثم'],
    ['(NetBlocks) قال', '(<NetBlocks>) قال'],
    ['قال: «Rate is stable this year.» اليوم', 'قال: «<Rate is stable this year.>» اليوم'],
    ['شاهد IODA. ثم', 'شاهد <IODA>. ثم'],
    ['خبر · Texas · Internet cut across Texas', 'خبر · <Texas> · <Internet cut across Texas>'],
    ['سطر\nIODA سطر', 'سطر\n^<IODA> سطر'],
  ])('keep %s in order', (words, expected) => expect(shown(words)).toBe(expected));

  it('bring their own direction to what reads every line from the left', () => {
    expect(seen(withDirection('۱ خبر · IODA')).replace('\u2067', '[')).toBe('[۱ خبر · <IODA>>');
    expect(withDirection('IODA 5 %')).toBe('IODA 5 %');
  });

  it('take no placeholder from outside', () => {
    expect(withMarks(isolated('خ\uFDD0\uFDD2بر'))).toBe('خبر');
    const hostile: Message = { tone: 'neutral', title: 'a\uFDD0b', paragraphs: [[text('c\uFDD1d')]], locale: 'en' };
    expect(directed(hostile)).toMatchObject({ title: 'ab', paragraphs: [[text('cd')]] });
  });
});

describe('a message in Arabic', () => {
  const message: Message = {
    tone: 'neutral',
    title: 'IODA: الإنترنت مقطوع',
    paragraphs: [
      [text('Internet cut across Kazakhstan.')],
      [text('اكتب '), command('status'), text(' الآن'), bold('x')],
      [text('x.example '), time(0)],
    ],
    buttons: [[{ label: 'كتم 24 h', command: 'mute', options: {} }]],
    locale: 'ar',
  };
  const words = directed(message);
  const lines = words.paragraphs.map((spans) =>
    seen(withMarks(spans.map((span) => (span.kind === 'time' ? 'T' : span.text)).join(''))),
  );

  it('begins from the right, and leaves a paragraph in another script alone', () => {
    expect(seen(withMarks(words.title))).toBe('^<IODA>: الإنترنت مقطوع');
    expect(lines).toEqual(['Internet cut across Kazakhstan.', '^اكتب </status> الآن<x>', '^<x.example> T']);
    expect(seen(withMarks(words.buttons?.[0]?.[0]?.label ?? ''))).toBe('^كتم <24 h>');
  });

  it('is left as it is in a language that is read from left to right', () => {
    expect(directed({ ...message, locale: 'en' })).toEqual({ ...message, locale: 'en' });
  });
});
