import { describe, expect, it } from 'vitest';
import { withoutFooter } from '../../src/feeds/footers.ts';

const TEXT = 'Power is back in the north. Mines start their machines.';

describe('what blog software writes under an entry', () => {
  it.each([
    'The post Power is back appeared first on Grid News.',
    'The post Power is back first appeared on Grid News.',
    'This article was originally published on Grid News.',
    'La entrada Vuelve la luz se publicó primero en Diario del Norte.',
    'O post A energia voltou apareceu primeiro em Jornal do Norte.',
    'L’article Le courant revient est apparu en premier sur Le Nord.',
    'Der Beitrag Der Strom ist zurück erschien zuerst auf Nordblatt.',
    "L'articolo Torna la luce proviene da Il Nord.",
    'Запись Свет вернулся впервые появилась на Север.',
    'Сообщение Свет вернулся появились сначала на Север.',
    'Допис Світло повернулося вперше зʼявився на Північ.',
    'Het bericht De stroom is terug verscheen eerst op Noord.',
    'Artykuł Prąd wrócił pochodzi z serwisu Północ.',
    'Elektrik geri geldi yazısı ilk önce Kuzey üzerinde ortaya çıktı.',
    'ظهرت المقالة عودة الكهرباء أولاً على الشمال.',
    'نوشته برق وصل شد اولین بار در شمال پدیدار شد.',
    '北方恢复供电最先出现在北方网。',
  ])('is left out: %s', (footer) => {
    expect(withoutFooter(`${TEXT}\n${footer}`)).toBe(TEXT);
  });

  it.each([
    TEXT,
    'The post office of Almaty appeared first on the list of buildings without power. It was closed at noon.',
    'The first reports appeared on Telegram.',
    '',
  ])('is not taken for news: %s', (text) => {
    expect(withoutFooter(text)).toBe(text);
  });
});
