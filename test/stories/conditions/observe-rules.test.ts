import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('a rule on mining', () => {
  it.each([
    ['en', 'Louisiana governor signs right-to-mine bitcoin law', '', 'US-LA regulation eased'],
    ['ru', 'В Техасе подписан закон о защите майнеров', '', 'US-TX regulation eased'],
    ['en', 'Missouri House passes bill to protect crypto miners', '', 'US-MO regulation proposed'],
  ])('that protects miners bans nothing: %s: %s', (language, title, text, expected) => {
    expect(told(read(title, text, language))).toBe(expected);
  });

  it.each([
    ['en', 'Uzbekistan approves crypto mine beside solar park'],
    ['ru', 'В Якутии разрешили построить крупный дата-центр для майнинга'],
    ['ja', 'オマーン、2か所目のビットコイン採掘施設を認可'],
  ])('is none where one site is approved: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('');
  });

  it.each([
    [
      'en',
      "Belarus's crypto mining law comes into force",
      'From today only registered companies may mine; the government can ban mining in single regions.',
      'BY regulation restricted',
    ],
    [
      'de',
      'Usbekistans Gesetz über Krypto-Mining ist in Kraft',
      'Die Regierung kann Mining in einzelnen Regionen verbieten.',
      'UZ regulation restricted',
    ],
    [
      'en',
      "Belarus's ban on crypto mining comes into force",
      'From today nobody may mine cryptocurrency.',
      'BY regulation banned',
    ],
  ])('that lets somebody ban it is no ban: %s: %s', (language, title, text, expected) => {
    expect(told(read(title, text, language))).toBe(expected);
  });

  it.each([
    [
      'Massena votes for moratorium on new crypto mines',
      'The town council in Massena, New York, unanimously passed the moratorium on Thursday.',
      'US-NY regulation restricted',
    ],
    [
      'New York senate votes for moratorium on new crypto mines',
      'The bill goes to the assembly.',
      'US-NY regulation proposed',
    ],
  ])('is made by the vote of a council, not of a chamber: %s', (title, text, expected) => {
    expect(told(read(title, text))).toContain(expected);
  });

  it('is a draft where a decree is only drafted', () => {
    expect(told(read('', 'Вынесен на обсуждение проект постановления о запрете майнинга в Узбекистане.', 'ru'))).toBe(
      'UZ regulation proposed',
    );
  });

  it('for a state of emergency is no unrest', () => {
    expect(told(read('Moldau verbietet Krypto-Mining während des Ausnahmezustands', '', 'de'))).toBe(
      'MD regulation banned',
    );
  });

  it('that cuts off offenders cuts off no country', () => {
    expect(told(read('Moldova bans crypto mining, violators lose their electricity', ''))).not.toContain('cut');
  });
});
