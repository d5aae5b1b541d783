import packageJson from '../package.json' with { type: 'json' };
import { defineCommand } from '../src/chat/define-command.ts';
import { link, type Span, text } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { listed } from '../src/i18n.ts';
import { joined } from '../src/views/status-words.ts';

/** Somebody's data, and the notice that their terms ask for. */
interface Notice {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
}

/** @param year of the notice that Elexon asks for (https://www.elexon.co.uk/data/balancing-mechanism-reporting-agent/copyright-licence-bmrs-data/). */
const measurements = (year: number): readonly Notice[] => [
  {
    name: 'IODA',
    url: 'https://ioda.inetintel.cc.gatech.edu',
    licence: 'Georgia Institute of Technology, all rights reserved',
  },
  { name: 'Cloudflare Radar', url: 'https://radar.cloudflare.com', licence: 'CC BY-NC 4.0' },
  { name: 'mempool.space', url: 'https://mempool.space', licence: 'mempool.space' },
  { name: 'blockchain.com', url: 'https://www.blockchain.com/explorer/charts', licence: 'blockchain.com' },
  { name: 'ERCOT', url: 'https://www.ercot.com', licence: 'Electric Reliability Council of Texas' },
  {
    name: 'Elexon',
    url: 'https://www.elexon.co.uk/data/balancing-mechanism-reporting-agent/copyright-licence-bmrs-data/',
    licence: `Contains BMRS data © Elexon Limited copyright and database right ${year}`,
  },
];
const DATA: readonly Notice[] = [
  {
    name: 'Cambridge CBECI',
    url: 'https://ccaf.io/cbeci/mining_map',
    licence: 'Cambridge Centre for Alternative Finance',
  },
  { name: 'GeoNames', url: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  { name: 'Unicode CLDR', url: 'https://cldr.unicode.org', licence: 'Unicode License v3' },
  { name: 'Natural Earth', url: 'https://www.naturalearthdata.com', licence: 'public domain' },
];
/** Of the libraries that are installed for production; a test compares them with the lock file. */
export const LICENCES = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
];

/** Which version this is, whose data it shows, and on what terms. */
export const about = defineCommand({
  name: 'about',
  options: {},
  access: 'anyone',
  visibility: 'private',
  async run({ t, locale, now, services }) {
    const feeds = (await services.sources()).filter(({ feed }) => feed.enabled).length;
    const lines = (notices: readonly Notice[]): Span[] =>
      joined(
        notices.map(({ name, url, licence }) => [link(name, url), text(name === licence ? '' : ` · ${licence}`)]),
        '\n',
      );
    const fields = [
      { name: t('about-measurements'), value: lines(measurements(new Date(now).getUTCFullYear())) },
      { name: t('about-data'), value: lines(DATA) },
      { name: t('about-software'), value: [text(t('about-licences', { licences: listed(LICENCES, locale) }))] },
    ];
    const paragraphs = [t('about-bot-short'), t('about-feeds', { count: feeds })];
    return say('neutral', `Hashwire ${packageJson.version}`, paragraphs, { fields });
  },
});
