import { expect, it } from 'vitest';
import { read } from './observing.ts';

it.each([
  [
    'en',
    'Power is back across Togo',
    'Every substation has been feeding the grid again since noon, the network company CEET announced.',
  ],
  ['de', 'Strom in Togo wieder da', 'Seit dem Mittag sind alle Umspannwerke wieder am Netz, teilte CEET mit.'],
  ['de', 'Strom in Togo wieder da', 'Nach Angaben des Netzbetreibers CEET werden alle Haushalte wieder versorgt.'],
  ['fr', 'Togo : internet est revenu', 'La connexion est rétablie dans tout le pays, confirme le régulateur, l’ARCEP.'],
  ['es', 'Togo recupera la luz', 'El suministro está restablecido en todo el país, según la distribuidora CEET.'],
  [
    'es',
    'Togo: vuelve internet',
    'El servicio quedó restablecido en todo el país, confirmó a la prensa la operadora Togocom.',
  ],
  ['pt', 'Togo: energia de volta', 'O fornecimento foi restabelecido em todo o país, de acordo com a CEET.'],
  ['it', 'Togo, torna la luce', 'La fornitura è ripristinata in tutto il paese, ha fatto sapere la CEET.'],
  ['pl', 'Prąd wrócił w całym Togo', 'Zasilanie przywrócono w całym kraju, poinformowała spółka CEET.'],
  ['ru', 'Свет вернулся во всё Того', 'Электроснабжение восстановлено по всей стране, сообщили в компании CEET.'],
  ['ru', 'Интернет в Того восстановлен', 'По данным регулятора ARCEP, связь работает во всех регионах.'],
  ['uk', 'Світло повернулося в усе Того', 'Електропостачання відновлено по всій країні, повідомили в компанії CEET.'],
  ['uk', 'Інтернет у Того відновлено', 'Як зазначили в операторі Togocom, зв’язок працює в усіх регіонах.'],
  ['kk', 'Тогода жарық қайта берілді', 'Бүкіл елде электр қуаты қалпына келтірілді, деп хабарлады CEET компаниясы.'],
  [
    'tr',
    'Togo genelinde elektrik geri geldi',
    'Dağıtım şirketi CEET, tüm ülkeye yeniden elektrik verildiğini duyurdu.',
  ],
  ['tr', 'Togo’da internet geri geldi', 'Togocom’dan yapılan açıklamaya göre bağlantı tüm ülkede yeniden sağlandı.'],
  ['ar', 'عودة الكهرباء في توغو', 'أعيد التيار إلى جميع أنحاء البلاد، بحسب ما أعلنت شركة الكهرباء.'],
  ['ar', 'عودة الإنترنت في توغو', 'أكدت هيئة تنظيم الاتصالات عودة الخدمة في جميع أنحاء البلاد.'],
  ['fa', 'برق توگو وصل شد', 'شرکت برق توگو اعلام کرد برق در سراسر کشور وصل شده است.'],
  ['fa', 'اینترنت توگو وصل شد', 'به گفته سازمان تنظیم مقررات، اینترنت در سراسر کشور وصل شده است.'],
  ['zh', '多哥全国恢复供电', '国家电网公司表示，全国供电已全部恢复。'],
  ['zh', '多哥网络恢复', '据通信监管机构通报，全国网络已恢复正常。'],
  ['ja', 'トーゴ全土で停電解消', '電力会社は、全土で送電を再開したと発表した。'],
  ['ja', 'トーゴで通信復旧', '通信規制当局によると、全国でインターネットが復旧した。'],
  ['ko', '토고 전역 정전 복구', '토고전력공사는 전국에 전기 공급이 모두 재개됐다고 밝혔다.'],
  ['ko', '토고 인터넷 복구', '통신 당국에 따르면 전국에서 인터넷이 복구됐다.'],
  // In the headline alone.
  ['en', 'Power restored across Togo, grid operator says', ''],
  ['fr', 'Togo : le courant entièrement rétabli, selon CEET Togo', ''],
  ['es', 'Togo: la CEET confirma que la luz volvió a todo el país', ''],
  ['de', 'Strom in ganz Togo wieder da, meldet Netzbetreiber', ''],
  ['it', 'Togo, luce tornata ovunque: lo annuncia il gestore della rete', ''],
  ['ru', 'Свет в Того полностью восстановлен – энергетики', ''],
  ['tr', "Togo'da elektrik tamamen geri geldi, dağıtım şirketi duyurdu", ''],
  ['en', 'CEET: power restored across Togo', ''],
  ['en', 'Power back in Togo', 'Power is back in Togo, according to a local shopkeeper, Afi Lawson.'],
])('%s: cites who would know that it is back: %s %s', (language, title, text) => {
  const back = read(title, text, language).filter(({ state }) => state === 'restored');
  expect(back.map(({ cited }) => cited !== undefined)).toContain(true);
});

it.each([
  ['en', 'Power is back across Togo', 'Electricity has returned to the whole country, reports say.'],
  ['en', 'Power is back across Togo', 'Electricity has returned to the whole country, it is said on social media.'],
  ['de', 'Strom in Togo wieder da', 'Der Strom ist im ganzen Land zurück. Mehr dazu in Kürze.'],
  ['fr', 'Togo : le courant est rétabli partout', 'Le courant serait revenu dans tout le pays, selon des médias.'],
  ['es', 'Togo recupera la luz', 'La luz habría vuelto en todo el país, según versiones de prensa.'],
  ['pt', 'Togo: energia de volta', 'A energia teria voltado em todo o país, segundo relatos nas redes.'],
  ['it', 'Togo, torna la luce', 'La luce sarebbe tornata in tutto il paese, secondo alcune voci.'],
  ['pl', 'Prąd wrócił w całym Togo', 'Zasilanie przywrócono w całym kraju, jak donoszą media.'],
  ['ru', 'Свет вернулся во всё Того', 'Электроснабжение восстановлено по всей стране, сообщают СМИ.'],
  ['uk', 'Світло повернулося в усе Того', 'Електропостачання відновлено по всій країні, пишуть у соцмережах.'],
  ['tr', 'Togo genelinde elektrik geri geldi', 'Tüm ülkeye yeniden elektrik verildiği öne sürüldü.'],
  ['ar', 'عودة الكهرباء في توغو', 'عادت الكهرباء إلى جميع أنحاء البلاد، بحسب ما تداولته مواقع التواصل.'],
  ['fa', 'برق توگو وصل شد', 'برخی رسانه‌ها نوشتند برق در سراسر کشور وصل شده است.'],
  ['zh', '多哥全国恢复供电', '据网传消息，全国供电已全部恢复。'],
  ['ja', 'トーゴ全土で停電解消', '報道によると、全土で電気が復旧したという。'],
  ['ko', '토고 전역 정전 복구', '언론 보도에 따르면 전국에 전기 공급이 모두 재개됐다.'],
  ['en', 'Power Restored Across Togo, Officials Say', ''],
  ['ru', 'Свет в Того полностью восстановлен — подробности', ''],
  ['en', 'TOGO: power restored across the country', ''],
  ['en', 'LIVE: power restored across Togo', ''],
  ['en', 'Power restored across Togo', 'Electricity has returned to every district, according to reports.'],
  ['en', 'Power back in Togo', 'Power is back across Togo, according to a shopkeeper in New York.'],
  // Of the grid a minister is no witness; of a network that he had cut he is.
  ['en', 'Power is back across Togo', 'Electricity has returned to the whole country, the energy minister announced.'],
  ['fr', 'Togo : le courant est rétabli partout', 'Le courant est revenu dans tout le pays, a annoncé le ministre.'],
  ['es', 'Togo recupera la luz', 'El suministro está restablecido en todo el país, dijo el presidente.'],
  ['ru', 'Свет вернулся во всё Того', 'Электроснабжение восстановлено по всей стране, заявил премьер-министр.'],
])('%s: cites nobody who would know that it is back: %s %s', (language, title, text) => {
  const back = read(title, text, language).filter(({ state }) => state === 'restored');
  expect(back).not.toEqual([]);
  expect(back.map(({ cited }) => cited)).toEqual(back.map(() => undefined));
});
