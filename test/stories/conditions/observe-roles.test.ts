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
