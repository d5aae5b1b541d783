import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('a shutdown that began minutes ago, or will be explained soon, is not over', () => {
  it.each([
    ['en', 'Gabon shuts down internet nationwide a few minutes before polls close'],
    ['en', 'Gabon shuts down internet nationwide as minister briefs reporters'],
    ['en', 'Gabon shut down the internet nationwide earlier today'],
    ['de', 'Gabun schaltet landesweit das Internet ab und begründet es in einem Brief'],
    ['fr', 'Le Gabon coupe internet dans tout le pays quelques minutes après la fermeture des bureaux'],
    ['fr', 'En bref, le Gabon coupe internet dans tout le pays'],
    ['es', 'Gabón corta internet en todo el país hace unos 20 minutos'],
    ['es', 'Internet cortado en todo Gabón, en breve los resultados'],
    ['pt', 'Internet cortada em todo o Gabão, em breve os resultados'],
    ['it', 'Gabon, internet spento in tutto il paese pochi minuti dopo la chiusura delle urne'],
    ['it', 'Gabon, internet spento in tutto il paese, a breve i risultati del voto'],
    ['ru', 'В Габоне около 20 минут назад полностью отключили интернет'],
    ['pl', 'W całym Gabonie wyłączono internet na chwilę przed zamknięciem lokali'],
    ['tr', "Gabon'da internet 20 dakika önce tamamen kesildi"],
    ['kk', 'Габонда интернет 20 минут бұрын толық өшірілді'],
    ['fa', 'اینترنت در سراسر گابن چند دقیقه پیش قطع شد'],
    ['zh', '加蓬全国网络瞬间中断'],
    ['ko', '가봉 전국 인터넷 차단 잠시 후 개표'],
  ])('%s: %s', (language, title) => {
    const found = read(title, '', language);
    expect(told(found)).toBe('GA internet down');
    expect(found[0]?.extent?.kind).not.toBe('part');
  });

  it.each([
    ['en', 'Brief internet outage hits all of Gabon'],
    ['en', 'Internet was down across Gabon for 20 minutes'],
    ['ru', 'В Габоне на 20 минут отключили интернет'],
    ['tr', "Gabon'da internet 20 dakika kesildi"],
  ])('but a short one is: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('GA internet restored');
  });
});

describe('a whole country is hit, whatever else the words of a part are said of', () => {
  it.each([
    ['en', 'Blackout across Albania after minister narrowly escapes attack', 'AL power cut'],
    ['en', 'Minister spared no words as Guinea shuts down internet', 'GN internet down'],
    ['en', 'Iceland bars bitcoin mining', 'IS regulation banned'],
    ['en', 'Iceland bans bitcoin mining by a large majority', 'IS regulation banned'],
    ['en', 'Sudan, on the brink of famine, loses internet', 'SD internet down'],
    ['de', 'Gabun: Internet bis auf Weiteres abgeschaltet', 'GA internet down'],
    ['de', 'Strom in Albanien ausgefallen: Ampeln außer Betrieb', 'AL power cut'],
    ['de', 'Islands Parlament verbietet Bitcoin-Mining mit großer Mehrheit', 'IS regulation banned'],
    ['fr', 'L’Islande interdit à une large majorité le minage de bitcoin', 'IS regulation banned'],
    ['es', 'Apagón en Albania: el presidente se salvó de quedar atrapado', 'AL power cut'],
    ['ru', 'Кроме того, в Албании пропал свет', 'AL power cut'],
    ['ru', 'Находящийся на грани войны Судан остался без интернета', 'SD internet down'],
    ['uk', 'Крім того, в Албанії зникло світло', 'AL power cut'],
    ['ar', 'السودان الذي هو على وشك المجاعة بلا إنترنت', 'SD internet down'],
    ['ar', 'بلا استثناء: كل سوريا بدون كهرباء', 'SY power cut'],
    ['en', 'Uganda shuts down the internet, barring access to every site', 'UG internet down'],
    ['fr', 'Hors zone euro, le Kosovo interdit le minage de cryptomonnaies', 'XK regulation banned'],
    ['pl', 'Prawie o północy w Gabonie wyłączono internet', 'GA internet down'],
    ['pl', 'Prezydent o włos uniknął zamachu, w Gabonie wyłączono internet', 'GA internet down'],
    ['fa', 'بدون استثنا سراسر سوریه بی‌برق شد', 'SY power cut'],
  ])('%s: %s', (language, title, claim) => {
    const found = read(title, '', language);
    expect(told(found)).toBe(claim);
    expect(found[0]?.extent?.kind).not.toBe('part');
  });

  it.each([
    ['en', 'Blackout in all of Brazil except Roraima'],
    ['de', 'Stromausfall in Albanien, bis auf Tirana'],
    ['ru', 'В Албании пропал свет везде, кроме Тираны'],
  ])('but not with an exception: %s: %s', (language, title) => {
    expect(read(title, '', language)[0]?.extent?.kind).toBe('part');
  });

  it.each([
    ['en', 'Texas narrowly escapes blackout'],
    ['en', 'Sudan on the brink of a nationwide blackout'],
  ])('nor where it nearly was: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('');
  });
});
