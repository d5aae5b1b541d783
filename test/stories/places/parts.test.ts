import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const named = (language: string, title: string, text = '') => [
  ...new Set(findPlaces(readDocument({ title, text, language })).map(({ region }) => region)),
];

describe('parts of countries', () => {
  it.each([
    ['en', 'Brazil: Roraima without power', 'BR-RR'],
    ['en', 'Substation fire blacks out Faisalabad', 'PK-PB'],
    ['en', 'Internet cut in Kumba, Cameroon', 'CM-SW'],
    ['en', 'Lombok dark, Bali spared: power cut in Bali lasts an hour', 'ID-BA'],
    ['en', 'Power outage in Acre, Brazil', 'BR-AC'],
    ['en', 'Internet down in Helmand province of Afghanistan', 'AF-HEL'],
    ['en', 'Copperbelt without power for ten hours', 'ZM-08'],
    ['en', 'Shelling leaves Goma without electricity', 'CD-NK'],
    ['en', 'Cable fault cuts internet on Annobon', 'GQ-AN'],
    ['en', 'Bulawayo residents protest power cuts', 'ZW-BU'],
    ['en', 'Storm leaves Scotland without power', 'GB-SCT'],
    ['en', 'Blackout in Tehran', 'IR-07'],
    ['en', 'Dubai hit by internet outage', 'AE-DU'],
    ['en', 'Outage in Minsk', 'BY-HM'],
    ['en', 'Blackout in Zulia', 'VE-V'],
    ['en', 'Power cuts in Oaxaca after the earthquake', 'MX-OAX'],
    ['ru', 'В Лахоре отключили свет', 'PK-PB'],
    ['ru', 'Жители Хузестана остались без воды и света', 'IR-10'],
    ['ru', 'Отключение интернета в Ростовской области', 'RU-ROS'],
    ['uk', 'У Львівській області зникло світло', 'UA-46'],
    ['uk', 'На Харківщині аварійні відключення', 'UA-63'],
    ['pt', 'Apagão atinge o Amapá', 'BR-AP'],
    ['es', 'Apagón en Barquisimeto y San Cristóbal', 'VE-K'],
    ['es', 'Sin luz en Camagüey', 'CU-09'],
    ['fa', 'قطع برق در مازندران', 'IR-21'],
    ['fa', 'اینترنت در زاهدان قطع شد', 'IR-13'],
    ['ar', 'انقطاع الكهرباء في كركوك', 'IQ-KI'],
    ['ar', 'انقطاع الإنترنت في السويداء', 'SY-SU'],
    ['tr', "Diyarbakır'da elektrik kesintisi", 'TR-21'],
    ['fr', 'Coupure d’électricité à Bukavu', 'CD-SK'],
    ['de', 'Stromausfall in Bayern', 'DE-BY'],
    ['it', 'Blackout in Lombardia', 'IT-25'],
    ['pl', 'Brak prądu w Charkowie', 'UA-63'],
    ['ja', '北海道で停電', 'JP-01'],
    ['ja', '東京や神奈川で停電', 'JP-13'],
    ['ja', '大阪で停電', 'JP-27'],
    ['ja', '名古屋で停電', 'JP-23'],
    ['zh', '旁遮普省大停电', 'PK-PB'],
    ['ko', '부산 정전', 'KR-26'],
    ['kk', 'Павлодар облысында жарық өшті', 'KZ-55'],
    ['id', 'Listrik padam di Jawa Barat', 'ID-JB'],
    ['hi', 'बिहार में बिजली गुल', 'IN-BR'],
  ])('are found in %s: %s', (language, title, region) => {
    expect(named(language, title)).toContain(region);
  });

  it.each([
    ['ru', 'Свет отключили в Алма-Ате', 'KZ-75'],
    ['ru', 'Свет отключили в Ростове-на-Дону', 'RU-ROS'],
    ['ru', 'Свет отключили в Порт-о-Пренсе', 'HT-OU'],
    ['ru', 'Свет отключили в Йошкар-Оле', 'RU-ME'],
    ['ru', 'Свет отключили в Кривом Роге', 'UA-12'],
    ['ru', 'Свет отключили в Уфе', 'RU-BA'],
    ['uk', 'У Кривому Розі зникло світло', 'UA-12'],
    ['pl', 'W Berlinie nie ma prądu', 'DE-BE'],
    ['pl', 'W Białymstoku nie ma prądu', 'PL-20'],
    ['kk', 'Ошта жарық өшті', 'KG-GO'],
  ])('are found in each form of a name: %s: %s', (language, title, region) => {
    expect(named(language, title)).toEqual([region]);
  });

  it.each([
    ["Houston's Third Ward loses power", 'US-TX'],
    ["Karachi's Gadap remains without power", 'PK-SD'],
    ["Kyiv's left bank without power", 'UA-30'],
  ])('are found where they own a district: %s', (title, region) => {
    expect(named('en', title)).toEqual([region]);
  });

  it('are not a shorter name of another place', () => {
    expect(named('ru', 'Порт Одессы обесточен')).toEqual(['UA-51']);
  });

  it.each([
    'Meta and Unity report earnings',
    'Zach Bradford speaks of a plateau in hash rate',
    'The central bank cracks down on shops',
    'Larissa Fontaine joins the board',
    'MARA buys machines',
  ])('are not found in persons, firms and common words: %s', (title) => {
    expect(named('en', title)).toEqual([]);
  });

  it('mean the better known of namesakes, and the other where its country is named', () => {
    expect(named('en', 'Blackout in Hyderabad')).toEqual(['IN-TS']);
    expect(named('en', 'Blackout in Hyderabad, Pakistan')).toContain('PK-SD');
    expect(named('en', 'Farms in the Far North region of Cameroon lose power')).toContain('CM-EN');
  });

  it('are meant by a capital where something happens in it, its country where it decides', () => {
    expect(named('en', 'Caracas announces a tariff')).toEqual(['VE']);
    expect(named('en', 'Power fails across Caracas')).toEqual(['VE-A']);
  });

  it.each([
    ['en', 'Power outage in Antananarivo', 'MG-T'],
    ['en', 'Blackout in Bucharest after substation fire', 'RO-B'],
    ['en', 'Power cut in Quito', 'EC-P'],
    ['es', 'Corte de luz en Montevideo', 'UY-MO'],
    ['fr', 'Dakar sans courant', 'SN-DK'],
    ['fr', 'Cayenne sans courant', 'GF'],
    ['en', 'Port Moresby and Honiara lose internet', 'SB-CT'],
    ['en', 'Internet down in Ulaanbaatar', 'MN-1'],
    ['de', 'Stromausfall in Wien', 'AT-9'],
  ])('are meant by the capitals of small countries, too, in %s: %s', (language, title, region) => {
    expect(named(language, title)).toContain(region);
  });

  it.each([
    ['pl', 'W Szczecinie nie ma prądu', 'PL-32'],
    ['pl', 'Nielegalna kopalnia bitcoinów pod Radomiem', 'PL-14'],
    ['pl', 'Nie ma prądu w połowie Gdańska', 'PL-22'],
    ['de', 'Zoll beschlagnahmt am Frankfurter Flughafen Bitcoin-Miner', 'DE-HE'],
    ['de', 'Kasseler Netz überlastet', 'DE-HE'],
    ['it', 'Il Gran Consiglio ticinese vieta nuove mining farm', 'CH-TI'],
  ])('are found in %s where they are inflected as at home: %s', (language, title, region) => {
    expect(named(language, title)).toContain(region);
  });

  it.each([
    ['es', 'Quitó el impuesto a los mineros'],
    ['en', 'Constantine and Mary open a bar'],
    ['en', 'Ganja stocks rally'],
    ['de', 'Wer essen will, braucht Strom'],
    ['pl', 'Pasażerowie łodzi bez prądu'],
  ])('are not found in words that are no capitals, in %s: %s', (language, title) => {
    expect(named(language, title)).toEqual([]);
  });

  it.each([
    ['China Lake, California internet outage', 'US-CA'],
    ['Power outage in Panama City, Florida', 'US-FL'],
    ['Blackout in Athens, Georgia', 'US-GA'],
    ['Bitcoin mine in Mexico, Missouri loses power', 'US-MO'],
    ['Vancouver, Washington internet outage', 'US-WA'],
    ['Turkey Hill substation in Ohio burns', 'US-OH'],
    ['Outage in Cairo, Illinois', 'US-IL'],
    ['Georgia Power raises rates for bitcoin miners', 'US-GA'],
  ])('where a town is called after another place: %s', (title, region) => {
    expect(named('en', title)).toEqual([region]);
  });

  it('are listed beside countries', () => {
    expect(named('en', 'Power cut in Mexico, Texas and Arizona')).toEqual(['MX', 'US-TX', 'US-AZ']);
  });

  it.each([
    ['fa', 'افزایش مصرف برق در ایران', ['IR']],
    ['ar', 'ارتفاع مصرف الطاقة', []],
    ['ar', 'انقطاع الكهرباء بالعراق', ['IQ']],
    ['ru', 'Министр энергетики Кыргызстана рассказал о майнинге', ['KG']],
  ])('end with their word in %s: %s', (language, title, regions) => {
    expect(named(language, title)).toEqual(regions);
  });

  it.each([
    ['en', 'ZESCO extends load shedding', 'ZM'],
    ['en', 'KPLC announces outages', 'KE'],
    ['en', 'K-Electric blames fault', 'PK'],
    ['en', 'Meralco restores supply', 'PH'],
    ['es', 'La UNE informa déficit', 'CU'],
    ['tr', 'TEİAŞ açıkladı: kesinti', 'TR'],
    ['uk', 'Укренерго запроваджує відключення', 'UA'],
    ['fa', 'توانیر برق ماینرها را قطع کرد', 'IR'],
    ['pt', 'ONS investiga apagão', 'BR'],
  ])('are meant by their grid operators in %s: %s', (language, title, region) => {
    expect(named(language, title)).toEqual([region]);
  });

  it('named after directions are those of the country that the text names', () => {
    expect(named('en', "Internet cut in Cameroon's Northwest and Southwest")).toEqual(['CM', 'CM-NW', 'CM-SW']);
    expect(
      named('fr', 'Internet rétabli dans le Nord-Ouest et le Sud-Ouest', 'Bamenda, au Cameroun, est connectée.'),
    ).toEqual(['CM-NW', 'CM-SW', 'CM']);
    expect(named('fr', 'Panne de courant dans le Sud-Ouest')).toEqual([]);
  });

  it('are meant by a capital with a side, or whose homes are counted', () => {
    expect(named('de', 'Im Südwesten von Berlin sind alle wieder am Netz')).toEqual(['DE-BE']);
    expect(named('fr', 'Berlin : le courant revient pour 14 000 foyers')).toEqual(['DE-BE']);
    expect(named('de', 'Berlin: Kanzler lehnt Verbot ab')).toEqual(['DE']);
    expect(named('en', 'Analysts estimate Berlin will ban mining')).toEqual(['DE']);
  });
});
