import { describe, expect, it } from 'vitest';
import { isExplainer, newsOfExplainer } from '../../src/alerts/explained.ts';
import type { Incident, Observation } from '../../src/status/observation.ts';

describe('An explainer', () => {
  it.each([
    ['en', 'What the new mining tax means for small farms'],
    ['en', 'Why Zambia is in the dark'],
    ['en', 'Load-shedding in Zambia: questions and answers'],
    ['de', 'Das Mining-Verbot in Island: Fragen und Antworten'],
    ['de', 'Warum in Kärnten der Strom fehlt'],
    ['fr', "Coupures d'internet au Gabon : ce que cela change pour les entreprises"],
    ['es', 'Racionamiento en Ecuador: preguntas y respuestas'],
    ['pt', 'Entenda a nova tarifa para mineradoras no Paraguai'],
    ['it', 'Perché la Sardegna è al buio'],
    ['pl', 'Co zakaz kopania oznacza dla firm'],
    ['ru', 'Запрет майнинга в Хакасии: что это значит для владельцев ферм'],
    ['ru', 'Почему в Хакасии отключают свет'],
    ['uk', 'Графіки відключень: пояснюємо'],
    ['tr', 'Yeni madencilik vergisi ne anlama geliyor?'],
    ['kk', 'Майнингке салынған салық: сұрақтар мен жауаптар'],
    ['ar', 'لماذا انقطعت الكهرباء في دمشق'],
    ['fa', 'ممنوعیت ماینینگ به چه معناست'],
    ['zh', '哈萨克斯坦限电意味着什么'],
    ['ja', 'マイニング規制とは何か'],
    ['ko', '채굴장 단전 조치 일문일답'],
  ])('in %s is "%s".', (language, title) => {
    expect(isExplainer({ title, language })).toBe(true);
  });

  it.each([
    ['en', 'Zambia doubles load-shedding'],
    ['en', 'Power back in Zambia: what we know'],
    ['en', 'Minister explains new cuts: twelve hours a day from Monday'],
    ['de', 'Bayern ohne Strom: was wir wissen'],
    ['es', 'Apagón en España: lo que se sabe'],
    ['pt', 'Brasil trata mineração como atividade industrial'],
    ['ru', 'В Хакасии отключили свет: объясняют аварией'],
    ['zh', '四川矿场全部停电'],
  ])('in %s is not "%s".', (language, title) => {
    expect(isExplainer({ title, language })).toBe(false);
  });

  const claim = (of: Partial<Observation>) =>
    ({ region: 'ZM', dimension: 'power', state: 'cut', ...of }) as unknown as Observation;
  const open = [{ region: 'ZM', dimension: 'power', storyIds: ['told'] }] as unknown as readonly Incident[];

  it('claims nothing of what is open but its end.', () => {
    const [ended, other] = [claim({ state: 'restored' }), claim({ dimension: 'internet', state: 'down' })];
    expect(newsOfExplainer([claim({}), claim({ region: 'ZM-09' }), ended, other], open, 'new')).toEqual([ended, other]);
  });

  it('claims nothing that its own story has told in other words.', () => {
    expect(newsOfExplainer([claim({ dimension: 'regulation', state: 'restricted' })], open, 'told')).toEqual([]);
  });

  it('claims what nobody has told.', () => {
    expect(newsOfExplainer([claim({ region: 'ZW' })], open, 'new')).toHaveLength(1);
  });
});
