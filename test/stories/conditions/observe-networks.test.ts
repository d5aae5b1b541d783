import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

const PARTLY = (region: string) => `${region} internet degraded returning`;

describe('a return', () => {
  it.each([
    ['en', 'Internet being restored across Pakistan', 'Services had begun to return on Tuesday.', 'PK'],
    ['uk', 'В Україні почали вмикати інтернет після атаки', '', 'UA'],
    ['ko', '이란 인터넷 복구 시작', '', 'IR'],
    ['en', 'Mobile internet returns to Amhara', 'Rural districts are still offline.', 'ET-AM'],
    ['fr', 'Internet rétabli au Tchad', 'Plusieurs provinces restent déconnectées.', 'TD'],
    ['es', 'Vuelve internet a Cuba', 'Varios municipios siguen sin servicio.', 'CU'],
    ['ru', 'В Иране смягчили ограничения интернета', '', 'IR'],
  ])('that has only begun, or not reached all, is partial (%s: %s)', (language, title, text, region) => {
    expect(told(read(title, text, language))).toBe(PARTLY(region));
  });

  it('is full where a partial one came before it, or where some had been offline', () => {
    expect(told(read('Tanzania: internet fully restored after gradual return'))).toBe('TZ internet restored');
    const text = 'The outage had left several islands offline for two days.';
    expect(told(read('Internet restored in Tanzania', text))).toBe('TZ internet restored');
  });

  it.each([
    ['fr', "Cameroun : des coupures d'internet de nouveau signalées"],
    ['pt', 'Camarões: cortes de internet voltam a ser registados'],
  ])('is not what is reported again (%s)', (language, title) => {
    expect(told(read(title, '', language))).toBe('CM internet down');
  });
});

describe('an app that is blocked', () => {
  it.each([
    ['en', 'Nepal blocks Facebook', 'The telecoms authority was told to block 26 platforms.'],
    ['pt', 'Moraes suspende o X em todo o Brasil', 'Provedores de internet começaram a cortar o acesso à plataforma.'],
    ['fr', 'Gabon : TikTok suspendu', "Les fournisseurs d'accès à internet ont bloqué Facebook et WhatsApp."],
    ['zh', '尼泊尔封锁脸书', '电信局要求网络运营商切断对26个平台的访问。'],
  ])('is no network (%s)', (language, title, text) => {
    expect(read(title, text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Internet restored in Ethiopia, but Facebook and Telegram stay blocked', 'ET'],
    ['de', 'Uganda: Internet wieder da, Facebook bleibt gesperrt', 'UG'],
    ['tr', "İran'da internet geri geldi, Instagram hâlâ kapalı", 'IR'],
  ])('leaves a network that is back what it is (%s)', (language, title, region) => {
    expect(told(read(title, '', language))).toBe(`${region} internet restored`);
  });
});

describe('where and whom', () => {
  it.each([
    ['en', 'Internet cut in Bangladesh ahead of march on Dhaka', 'BD'],
    ['fr', 'Sénégal : internet coupé avant une marche à Dakar', 'SN'],
    ['ru', 'В Бангладеш отключили интернет перед маршем на Дакку', 'BD'],
  ])('is not where the occasion is (%s)', (language, title, region) => {
    expect(told(read(title, '', language))).toBe(`${region} internet down`);
  });

  it('is the region of the item where another town is calm', () => {
    const text = 'Nukus was calm on Tuesday; internet access is still cut off in the region.';
    const [cut] = read('18 killed in Karakalpakstan unrest', text);
    expect(cut).toMatchObject({ region: 'UZ-QR', state: 'down' });
    expect(cut?.extent).toBeUndefined();
  });

  it.each([
    ['en', 'Internet off in Haryana', 'Mobile internet went off at 6 am.', 'mobile'],
    ['en', 'Pakistan suspends mobile broadband', '', 'mobile'],
    ['en', 'Chad shuts down internet', 'Mobile data and fixed lines were cut.', undefined],
    ['ru', 'В Дагестане нет мобильной связи и интернета', '', undefined],
  ])('are %s users of a line only where nobody else is named: %s', (language, title, text, who) => {
    expect(read(title, text, language)[0]?.who).toBe(who);
  });

  it('are all where neither of two works, and nobody where neither is affected', () => {
    expect(told(read('В ГБАО нет ни связи, ни интернета', '', 'ru'))).toBe('TJ-GB internet down');
    expect(read('Quake in Nepal: neither power nor internet was affected')).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    ['en', 'Internet will remain suspended in Haryana until January 20', '2025-01-20'],
    ['ru', 'Интернет в Дагестане останется отключённым до 20 января', '2025-01-20'],
    ['fr', "L'internet restera coupé au Gabon jusqu'au 20 janvier", '2025-01-20'],
    ['en', 'Slow internet in Pakistan: cable to be repaired by January 20', '2025-01-20'],
    ['zh', '越南上网缓慢 海缆预计20日修复', '2025-01-20'],
  ])('goes on until the day that is told (%s: %s)', (language, title, until) => {
    const [cut] = read(title, '', language);
    expect(cut?.phase).toBeUndefined();
    expect(day(cut?.until)).toBe(until);
  });

  it('is announced where it will be cut, and on no day where only the word has one', () => {
    expect(told(read('Internet will be suspended in Haryana until January 20'))).toContain('announced');
    const [plan] = read('Chad plans to suspend mobile data', 'An official said so on Monday.');
    expect(plan).toMatchObject({ phase: 'announced' });
    expect(plan?.since).toBeUndefined();
  });

  it.each([
    ['en', 'Internet shutdown in Afghanistan enters its second day', '2025-01-14'],
    ['de', 'Internetsperre im Iran dauert den dritten Tag an', '2025-01-13'],
    ['tr', "İran'da internet kesintisi ikinci gününde", '2025-01-14'],
  ])('counts back from the day that it enters (%s)', (language, title, since) => {
    expect(day(read(title, '', language)[0]?.since)).toBe(since);
  });

  it('is the old trouble that has lasted since a month', () => {
    expect(
      read('Amhara emergency extended', 'The region has been without mobile internet since August.'),
    ).toMatchObject([{ region: 'ET-AM', lasting: true }]);
  });
});

it('reads Portuguese "no" as a place, and not as an English quote', () => {
  expect(told(read('Moçambique entra no terceiro dia sem internet', '', 'pt'))).toBe('MZ internet down');
});
