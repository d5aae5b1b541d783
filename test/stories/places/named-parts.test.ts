import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

/** Parts of countries that mine or lose their power, in the order of each line below. */
const PARTS =
  'US-TX US-GA US-NY US-KY CA-QC CA-AB CN-XJ CN-SC CN-NM RU-IRK RU-BU RU-DA KZ-35 KZ-55 IR-10 IR-04 UA-63 MY-13 PK-BA IN-KA BR-AM'.split(
    ' ',
  );

/** Language, a headline with the name in it, and the names; `-` where a language has no name that is only theirs. */
const NAMES: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'Blackout in %s',
    'Texas, Georgia (US), New York state, Kentucky, Quebec, Alberta, Xinjiang, Sichuan, Inner Mongolia, Irkutsk, Buryatia, Dagestan, Karaganda, Pavlodar, Khuzestan, Isfahan, Kharkiv, Sarawak, Balochistan, Karnataka, Amazonas',
  ],
  [
    'ja',
    '%sで停電',
    'テキサス州, ジョージア州, ニューヨーク州, ケンタッキー州, ケベック州, アルバータ州, 新疆, 四川省, 内モンゴル, イルクーツク州, ブリヤート, ダゲスタン, カラガンダ, パブロダール, フーゼスターン州, イスファハン, ハルキウ, サラワク州, バルチスタン州, カルナータカ州, アマゾナス州',
  ],
  [
    'ko',
    '%s 정전',
    '텍사스, 조지아주, 뉴욕주, 켄터키주, 퀘벡, 앨버타주, 신장 위구르, 쓰촨성, 네이멍구, 이르쿠츠크, 부랴티야, 다게스탄, 카라간다, 파블로다르, 후제스탄, 이스파한, 하르키우, 사라왁, 발루치스탄, 카르나타카, 아마조나스',
  ],
  [
    'zh',
    '%s停电',
    '得克萨斯州, 佐治亚州, 纽约州, 肯塔基州, 魁北克省, 阿尔伯塔省, 新疆, 四川, 内蒙古, 伊尔库茨克, 布里亚特, 达吉斯坦, 卡拉干达, 巴甫洛达尔, 胡齐斯坦省, 伊斯法罕, 哈尔科夫, 砂拉越, 俾路支省, 卡纳塔克邦, 亚马孙州',
  ],
  [
    'ar',
    'انقطاع الكهرباء في %s',
    'تكساس, ولاية جورجيا, ولاية نيويورك, كنتاكي, كيبيك, ألبرتا, شينجيانغ, سيتشوان, منغوليا الداخلية, إيركوتسك, بورياتيا, داغستان, قراغندي, بافلودار, خوزستان, أصفهان, خاركيف, ساراواك, بلوشستان, كارناتاكا, -',
  ],
  [
    'fa',
    'قطعی برق در %s',
    'تگزاس, ایالت جورجیا, ایالت نیویورک, کنتاکی, کبک, آلبرتا, سین‌کیانگ, سیچوان, مغولستان داخلی, ایرکوتسک, بوریاتیا, داغستان, قره‌غندی, پاولودار, خوزستان, اصفهان, خارکیف, ساراواک, بلوچستان, کارناتاکا, -',
  ],
  [
    'tr',
    'Elektrik kesintisi: %s',
    'Teksas, Georgia eyaleti, New York eyaleti, Kentucky, Quebec, Alberta, Sincan Uygur, Siçuan, İç Moğolistan, İrkutsk, Buryatya, Dağıstan, Karaganda, Pavlodar, Huzistan, İsfahan, Harkiv, Saravak, Belucistan, Karnataka, Amazonas',
  ],
  [
    'kk',
    '%s: жарық өшті',
    'Техас, Джорджия штаты, Нью-Йорк штаты, Кентукки, Квебек, Альберта, Шыңжаң, Сычуань, Ішкі Моңғолия, Иркутск, Бурятия, Дағыстан, Қарағанды, Павлодар, Хузестан, Исфахан, Харьков, Саравак, Белуджистан, Карнатака, Амазонас',
  ],
  [
    'uk',
    'Знеструмлення: %s',
    'Техас, штат Джорджія, штат Нью-Йорк, Кентуккі, Квебек, Альберта, Сіньцзян, Сичуань, Внутрішня Монголія, Іркутськ, Бурятія, Дагестан, Караганда, Павлодар, Хузестан, Ісфахан, Харків, Саравак, Белуджистан, Карнатака, Амазонас',
  ],
  [
    'ru',
    'Отключение света: %s',
    'Техас, штат Джорджия, штат Нью-Йорк, Кентукки, Квебек, Альберта, Синьцзян, Сычуань, Внутренняя Монголия, Иркутск, Бурятия, Дагестан, Караганда, Павлодар, Хузестан, Исфахан, Харьков, Саравак, Белуджистан, Карнатака, Амазонас',
  ],
  [
    'pl',
    'Awaria prądu: %s',
    'Teksas, stan Georgia, stan Nowy Jork, Kentucky, Quebec, Alberta, Sinciang, Syczuan, Mongolia Wewnętrzna, Irkuck, Buriacja, Dagestan, Karaganda, Pawłodar, Chuzestan, Isfahan, Charków, Sarawak, Beludżystan, Karnataka, Amazonas',
  ],
  [
    'de',
    'Stromausfall in %s',
    'Texas, Georgia (USA), New York, Kentucky, Quebec, Alberta, Xinjiang, Sichuan, der Inneren Mongolei, Irkutsk, Burjatien, Dagestan, Karaganda, Pawlodar, Chusestan, Isfahan, Charkiw, Sarawak, Belutschistan, Karnataka, Amazonas',
  ],
  [
    'fr',
    'Panne de courant : %s',
    'Texas, -, État de New York, Kentucky, Québec, Alberta, Xinjiang, Sichuan, Mongolie intérieure, Irkoutsk, Bouriatie, Daghestan, Karaganda, Pavlodar, Khouzestan, Ispahan, Kharkiv, Sarawak, Baloutchistan, Karnataka, Amazonas',
  ],
  [
    'es',
    'Apagón en %s',
    'Texas, Georgia (EE.UU.), estado de Nueva York, Kentucky, Quebec, Alberta, Sinkiang, Sichuan, Mongolia Interior, Irkutsk, Buriatia, Daguestán, Karagandá, Pavlodar, Juzestán, Isfahán, Járkov, Sarawak, Baluchistán, Karnataka, Amazonas',
  ],
  [
    'pt',
    'Apagão em %s',
    'Texas, -, estado de Nova York, Kentucky, Quebec, Alberta, Xinjiang, Sichuan, Mongólia Interior, Irkutsk, Buriácia, Daguestão, Karaganda, Pavlodar, Khuzistão, Isfahan, Carcóvia, Sarawak, Baluchistão, Karnataka, Amazonas',
  ],
  [
    'it',
    'Blackout in %s',
    'Texas, Georgia (USA), stato di New York, Kentucky, Quebec, Alberta, Xinjiang, Sichuan, Mongolia Interna, Irkutsk, Buriazia, Daghestan, Karaganda, Pavlodar, Khuzestan, Isfahan, Kharkiv, Sarawak, Belucistan, Karnataka, Amazonas',
  ],
];

describe('parts of countries', () => {
  it.each(NAMES)('are found by their names in news: %s', (language, headline, names) => {
    const missed = names.split(', ').flatMap((name, at) => {
      const title = headline.replace('%s', name);
      const item = { id: 'a', title, text: '', url: 'https://a.example/1', publisher: 'a.example', language };
      const found = findPlaces(readDocument(item)).map(({ region }) => region);
      return name === '-' || found.includes(PARTS[at] ?? '') ? [] : [`${name}: ${found.join(' ')}`];
    });
    expect(missed).toEqual([]);
  });
});
