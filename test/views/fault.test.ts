import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, faultSentence, knownFault } from '../../src/faults.ts';
import { ForbiddenHost } from '../../src/feeds/ssrf-guard.ts';
import { readLocales } from '../../src/i18n.ts';
import { faultText } from '../../src/views/fault.ts';

const locales = readLocales(new URL('../../config/locales/', import.meta.url));
const say = (sentence: string, locale: string) => faultText(sentence, locales.translator(locale));

describe('why a feed is not read', () => {
  it.each(FAULT_KINDS)('is found again in the sentence of the log: %s', (kind) => {
    const sentence = faultSentence(kind, '42');
    const { detail = '' } = knownFault(sentence) ?? {};
    expect(knownFault(sentence)).toEqual({ kind, detail: sentence.includes('42') ? '42' : '' });
    expect(faultSentence(kind, detail)).toBe(sentence);
  });

  it.each(locales.available)('is said in the language of the reader: %s', (locale) => {
    for (const kind of FAULT_KINDS) {
      const said = say(faultSentence(kind, '42'), locale);
      expect(said).not.toMatch(/^fault-|\{|\$/u);
      expect(said.includes('42')).toBe(faultSentence(kind, '42').includes('42'));
      if (locale !== 'en' && kind !== 'http') expect(said).not.toBe(say(faultSentence(kind, '42'), 'en'));
    }
  });

  it('keeps what differs, as the server or a library says it', () => {
    expect(say('HTTP 403', 'ru')).toBe('HTTP 403');
    expect(say('no such host', 'de')).toBe('den Server gibt es nicht');
    expect(say(new ForbiddenHost('10.0.0.1').message, 'es')).toBe('10.0.0.1 es una dirección privada o especial');
    expect(say('says "Access denied, $& 1"', 'en')).toBe('says “Access denied, $& 1”');
    expect(say('cannot be read: Unclosed root tag', 'uk')).toBe('не читається: «Unclosed root tag»');
  });

  it('is quoted where nobody foresaw it', () => {
    expect(say('Response does not match the HTTP/1.1 protocol', 'ru')).toBe(
      '«Response does not match the HTTP/1.1 protocol»',
    );
  });
});
