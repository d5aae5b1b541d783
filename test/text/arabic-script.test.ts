import { describe, expect, it } from 'vitest';
import { foldArabic, stemArabic } from '../../src/text/arabic-script.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const wordsOf = (text: string, language: string) => tokenize(text, language).map(({ norm }) => norm);
const stemsOf = (text: string, language: string) => tokenize(text, language).map(({ stem }) => stem);

describe('a word of the Arabic script', () => {
  it.each([
    ['شبکهٔ', 'شبكه'],
    ['إنترنت', 'انترنت'],
    ['الكهـــرباء', 'الكهرباء'],
    ['قُطِعَت', 'قطعت'],
    ['خدمة', 'خدمه'],
    ['ایران', 'ايران'],
  ])('%s is read as %s', (written, read) => {
    expect(foldArabic(written)).toBe(read);
  });

  it('of another script stays as it is', () => {
    for (const word of ['straße', 'қаңтар', '断网', 'ağustos', '3.5%']) expect(foldArabic(word)).toBe(word);
  });
});

describe('figures', () => {
  it.each([
    ['۸۸٪', ['88', '%']],
    ['٦ في المئة', ['6', 'في', 'المئه']],
    ['٣٫٥', ['3.5']],
    ['۱۶:۲۰', ['16', '20']],
  ])('%s are %j', (text, tokens) => {
    expect(wordsOf(text, 'ar')).toEqual(tokens);
  });

  it('keep their place in the text', () => {
    const text = 'تنها ۳ درصد';
    const [, figure] = tokenize(text, 'fa');
    expect(text.slice(figure?.start, figure?.end)).toBe('۳');
  });
});

describe('an Arabic stem', () => {
  it.each([
    ['الإنترنت والإنترنت للإنترنت بالإنترنت وبالإنترنت إنترنت'],
    ['الكهرباء للكهرباء وكهرباء بالكهرباء'],
    ['انقطاع الانقطاع وانقطاع بانقطاع انقطاعات والانقطاعات'],
    ['مقطوع مقطوعة المقطوعة مقطوعا'],
    ['تعدين التعدين لتعدين والتعدين'],
  ])('is one for %s', (forms) => {
    expect(new Set(stemsOf(forms, 'ar')).size).toBe(1);
  });

  it('leaves three letters at least', () => {
    for (const word of ['برق', 'قطع', 'بلا', 'الله', 'وقف']) expect(stemArabic(word).length).toBeGreaterThanOrEqual(3);
  });

  it('is made of Arabic words, not of Persian ones', () => {
    expect(stemsOf('بازگشت', 'fa')).toEqual(['بازگشت']);
  });
});

it('reads a Turkish capital İ as an i', () => {
  expect(wordsOf('İnternet', 'tr')).toEqual(['internet']);
});

it('parts Persian words where they are joined without a space', () => {
  expect(wordsOf('می‌شود بی‌برق', 'fa')).toEqual(['مي', 'شود', 'بي', 'برق']);
});
