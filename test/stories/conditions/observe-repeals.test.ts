import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('a law that is done away with', () => {
  it.each([
    ['es', 'Bolivia deroga la norma que prohibía minar criptomonedas', 'BO regulation eased'],
    ['tr', 'Irak kripto madenciliğini yasaklayan kanunu kaldırdı', 'IQ regulation eased'],
    ['ja', 'アンゴラ、仮想通貨の採掘を禁じた法律を廃止', 'AO regulation eased'],
    ['zh', '安哥拉废除禁止加密货币挖矿的法律', 'AO regulation eased'],
    ['ru', 'Конституционный суд Молдовы признал запрет майнинга не соответствующим конституции', 'MD regulation eased'],
    ['it', 'Albania, la Consulta boccia il divieto di mining: è incostituzionale', 'AL regulation eased'],
  ])('is no ban any more, though its name is a ban: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['es', 'Bolivia no derogará la ley que prohíbe minar criptomonedas', 'BO regulation banned'],
    ['en', 'Court in Kuwait upholds mining ban but voids the fine', 'KW regulation banned'],
    ['fa', 'کویت مجوز استخراج رمزارز را لغو و ماینینگ را ممنوع اعلام کرد', 'KW regulation banned'],
    ['ko', '몽골 헌재, 채굴 금지 위헌 여부 심리 착수', 'MN regulation banned'],
    ['ko', '쿠웨이트, 보조금 폐지하고 가상화폐 채굴 금지', 'KW regulation banned'],
    ['pl', 'Albania zniosła ulgi i zakazała kopania kryptowalut', 'AL regulation banned'],
    ['ar', 'الكويت تلغي الدعم وتحظر تعدين العملات المشفرة', 'KW regulation banned'],
    ['zh', '科威特取消优惠并禁止加密货币挖矿', 'KW regulation banned'],
    ['en', 'Lawyer tells court Kuwait mining ban is unconstitutional', 'KW regulation banned'],
    ['zh', '韩国宪法法院裁定挖矿禁令合宪', 'KR regulation banned'],
  ])('stands where that is denied, asked, or said of something else: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('a law that caps the power of miners', () => {
  it.each([
    ['en', 'Governor signs bill capping power for crypto mines in Wyoming', 'US-WY regulation restricted'],
    ['ru', 'Президент Киргизии подписал закон об ограничении мощности для майнеров', 'KG regulation restricted'],
  ])('is a rule, and nobody is switched off: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('a team that goes dark', () => {
  it.each([
    ['de', 'Dem FC Basel geht nach der Pause das Licht aus', 'Zwei Gegentore in drei Minuten.'],
    ['es', 'Al Valencia se le fue la luz en la segunda parte', 'Los de Mestalla encajaron tres goles.'],
    ['zh', '上海队末节断电 连丢14分遭逆转', ''],
  ])('is no town: %s: %s', (language, title, text) => {
    expect(read(title, text, language)).toEqual([]);
  });

  it('is one where the text tells of the place as well', () => {
    const text = 'The whole state of Carabobo in Venezuela lost power at 9 p.m.';
    expect(told(read('Blackout in Valencia: two goals, then darkness in the third period', text, 'en'))).toBe(
      'VE-G power cut',
    );
  });
});
