import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('inquiries into a trouble', () => {
  it.each([
    ['en', 'Blackout in Tasmania: regulator opens probe into network operator'],
    ['it', 'Blackout di Palermo, aperta un’indagine sulla società di distribuzione'],
    ['fr', 'Panne de courant en Corse : le parquet ouvre une enquête'],
    ['tr', 'Denizli’deki elektrik kesintisi hakkında inceleme başlatıldı'],
    ['pt', 'Aneel abre processo contra distribuidora por apagão em Goiás'],
    ['ar', 'فتح تحقيق في انقطاع الكهرباء في البصرة'],
  ])('one that is opened says neither that it is dark nor that it is over (%s: %s)', (language, title) => {
    expect(told(read(title, '', language))).toBe('');
  });

  it.each([
    ['en', 'Blackout in Tasmania: 40,000 homes dark, regulator opens probe', 'AU-TAS power cut'],
    ['en', 'Blackout leaves 40,000 homes in Tasmania without power, police open investigation', 'AU-TAS power cut'],
    ['it', 'Palermo al buio, la procura apre un fascicolo', 'IT-82 power cut'],
    ['es', 'Sigue el apagón en Mendoza: abren una investigación', 'AR-M power cut'],
    ['ar', 'انقطاع الكهرباء في البصرة وفتح تحقيق', 'IQ-BA power cut'],
  ])('what goes on, or is counted, is news beside one (%s: %s)', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it('believes a text that says since when it has been dark', () => {
    const title = "Blackout in tutta la Sardegna, la procura apre un'inchiesta";
    const text = 'Un milione e mezzo di persone sono senza elettricità da questa mattina.';
    expect(told(read(title, text, 'it'))).toBe('IT-88 power cut');
  });
});

describe('what only makes a return possible', () => {
  it.each([
    ['en', 'Ceasefire clears the way for internet to return to Gaza'],
    ['en', 'ECOWAS lifts sanctions on Niger, paving the way for Nigerian power to return'],
    ['fr', 'Un accord ouvre la voie au retour de l’électricité au Liban'],
    ['es', 'El acuerdo con Rusia abre el camino al fin de los apagones en Cuba'],
    ['ru', 'Соглашение открывает путь к возвращению света в Абхазии'],
    ['fa', 'توافق جدید راه را برای بازگشت برق در افغانستان هموار می‌کند'],
    ['tr', 'Anlaşma Suriye’de elektriğin geri gelmesinin önünü açıyor'],
  ])('is no return (%s: %s)', (language, title) => {
    expect(read(title, '', language).filter(({ state }) => state === 'restored')).toEqual([]);
  });

  it('leaves a return that opens the way to something else what it is', () => {
    expect(told(read('Power restored in Lebanon, paving the way for schools to reopen'))).toBe('LB power restored');
  });
});

describe('a country that supplies another', () => {
  it.each([
    ['en', 'Iran cuts power supply to Iraq for a second day', 'IQ power strained'],
    ['fr', 'Le Nigeria coupe son approvisionnement en électricité au Niger', 'NE power strained'],
    ['pt', 'Brasil corta fornecimento de energia ao Uruguai', 'UY power strained'],
    ['ar', 'إيران تقطع الكهرباء عن العراق بسبب الديون', 'IQ power strained'],
    ['en', 'Mozambique resumes electricity supply to Malawi', ''],
    ['fr', 'Le Nigeria rétablit la fourniture d’électricité au Niger', ''],
  ])('lacks nothing itself; whether the other has power again is not said (%s: %s)', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['Egypt restores power supply to Alexandria', 'EG-ALX power restored'],
    ['Power supply to Niger cut after a fault', 'NE power cut'],
  ])('is not one that supplies itself, and not one that is not named: %s', (title, expected) => {
    expect(told(read(title))).toBe(expected);
  });
});

it('takes the place of the cause for none that is hit', () => {
  const title = 'انقطاع الإنترنت عن معظم أنحاء ليبيا بعد حريق في مبنى الاتصالات في بنغازي';
  expect(told(read(title, '', 'ar'))).toBe('LY internet down');
});
