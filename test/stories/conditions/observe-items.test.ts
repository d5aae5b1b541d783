import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('what the sentences of an item make of each other', () => {
  it.each([
    ['en', 'Power cuts in Zambia grow longer', 'Load-shedding now lasts 14 hours a day.', 'ZM power curtailed'],
    ['uk', 'Відключення світла в Україні будуть довшими', 'Діють погодинні графіки.', 'UA power curtailed'],
    ['es', 'Loja recupera la electricidad', 'El servicio volvió a toda la provincia.', 'EC-L power restored'],
    ['en', 'Blackout across Albania', 'Homes and businesses have been without power since morning.', 'AL power cut'],
  ])('settles what a word for several things means: %s: %s', (language, title, text, expected) => {
    const [first] = read(title, text, language);
    expect(told(first ? [first] : [])).toContain(expected);
  });

  it('takes a headline without a verb for what its lead announces', () => {
    const text = 'The minister said that there will be scheduled cuts of eight hours a day from Monday 20 January.';
    const [first] = read('Power cuts in Ecuador from Monday', text);
    expect(first).toMatchObject({ region: 'EC', phase: 'announced' });
    expect(day(first?.since)).toBe('2025-01-20');
  });

  it('keeps a return partial while districts are still without power', () => {
    const text = 'Districts of Guayaquil remain without power, the operator said.';
    const country = read('Electricity restored in Ecuador', text).find(({ region }) => region === 'EC');
    expect(country).toMatchObject({ returning: true, extent: { kind: 'part' } });
  });

  it.each([
    ['tr', 'Türkiye elektriksiz kaldı', 'Van ve Hakkâri kesintiden etkilenmedi.', 'TR-30'],
    ['pt', 'Apagão deixa o Brasil sem luz', 'Roraima, que não está ligada à rede, não foi afetada.', 'BR-RR'],
  ])('denies a trouble of the country for the parts that it spares: %s: %s', (language, title, text, region) => {
    const denied = read(title, text, language).filter(({ polarity }) => polarity === 'denied');
    expect(denied).toContainEqual(expect.objectContaining({ region, state: 'cut' }));
  });

  it('dates a law by the day on which it takes effect, not by its signature', () => {
    const text = 'The governor signed the law on Friday. It takes effect on 3 August.';
    const [first] = read('Arkansas governor signs limits on bitcoin mining', text);
    expect(first).toMatchObject({ state: 'restricted', phase: 'announced' });
    expect(day(first?.since)).toBe('2025-08-03');
  });
});

describe('an item that looks back', () => {
  it.each([
    ['en', 'Cost of the blackout in Chile put at $500 million'],
    ['pt', 'Ministro pede que PF investigue apagão no Brasil'],
    ['fr', "Panne géante au Bénin : l'enquête conclut à une erreur"],
    ['tr', 'Türkiye’deki kesintinin faturası ağır oldu'],
    ['zh', '台灣大停電檢討報告出爐'],
    ['en', 'Malaysia in the dark over tariff talks'],
    ['uk', "У Харкові театр вимкнув світло: прем'єра в темряві"],
  ])('or a figure of speech says nothing of now: %s: %s', (language, title) => {
    expect(read(title, '', language)).toEqual([]);
  });

  it.each([
    ['ru', 'В Белоруссии отключать интернет в день выборов не планируем'],
    ['uk', 'Відключень світла в Україні сьогодні не буде'],
  ])('does not pass for one whose verb is denied behind a time: %s: %s', (language, title) => {
    expect(read(title, '', language).filter(({ polarity }) => polarity !== 'denied')).toEqual([]);
  });
});
