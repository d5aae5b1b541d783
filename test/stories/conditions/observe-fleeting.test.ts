import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('a return that lasts for hours', () => {
  it.each([
    ['en', 'Power restored in Cuba for two hours'],
    ['en', 'Internet back in Iran for 90 minutes'],
    ['en', 'Electricity returns to Lebanon for a few hours'],
    ['en', 'Internet restored in Sudan for just three hours'],
    ['es', 'Vuelve la luz a toda Cuba por dos horas'],
    ['es', 'Se restableció la electricidad en Venezuela durante 3 horas'],
    ['pt', 'Energia volta em Angola por duas horas'],
    ['fr', 'Le courant est rétabli au Liban pendant trois heures'],
    ['de', 'Strom in Kuba für zwei Stunden zurück'],
    ['it', 'Torna la luce a Cuba per due ore'],
    ['ru', 'В Абхазии на два часа включили свет'],
    ['ru', 'В Казахстане интернет восстановлен на три часа'],
    ['uk', 'В Україні світло повернули на дві години'],
    ['tr', 'Küba’da elektrik iki saatliğine geri geldi'],
    ['fa', 'برق عراق برای دو ساعت وصل شد'],
    ['ar', 'عودة الكهرباء في العراق لمدة ساعتين'],
    ['zh', '古巴恢复供电两小时后再次停电'],
    ['pl', 'Na Kubie przywrócono prąd na dwie godziny'],
  ])('is not the end: %s: %s', (language, title) => {
    expect(read(title, '', language).filter(({ state }) => state === 'restored')).toEqual([]);
  });

  it('does not date the end of the trouble', () => {
    const [first] = read('Internet partly restored in Kazakhstan for three hours');
    expect([first?.state, first?.returning, first?.until]).toEqual(['degraded', true, undefined]);
  });

  it.each([
    ['en', 'Power restored in Cuba after two hours', 'CU power restored'],
    ['en', 'Power is back across Cuba after the island was dark for ten hours', 'CU power restored'],
    ['en', 'Internet, off for six hours, is restored in Iran', 'IR internet restored'],
    ['es', 'Vuelve la luz a toda Cuba tras dos horas', 'CU power restored'],
    ['es', 'Vuelve la luz a Cuba después de estar apagada durante 10 horas', 'CU power restored'],
    ['ru', 'Свет в Абхазии вернулся через два часа', 'GE-AB power restored'],
    ['de', 'Strom in Kuba nach zwei Stunden zurück', 'CU power restored'],
    ['tr', 'Küba’da elektrik iki saat sonra geri geldi', 'CU power restored'],
    ['zh', '古巴两小时后恢复供电', 'CU power restored'],
    ['ru', 'Свет, отключённый на два часа, вернулся на Кубе', 'CU power restored'],
  ])('is told from one after hours: %s: %s', (language, title, wanted) => {
    expect(told(read(title, '', language))).toBe(wanted);
  });
});
