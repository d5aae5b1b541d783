import { html, raw } from 'hono/html';
import type { Services } from '../../src/chat/bot.ts';
import { DAY_MS } from '../../src/clock.ts';
import { clean, webAddress } from '../../src/text/truncate.ts';
import type { Reader } from './reader.ts';
import { storyPath } from './render.ts';

const MAX_ENTRIES = 30;
const LOOK_BACK_DAYS = 14;

/** https://www.w3.org/TR/xml/#charsets: what no document may hold, besides what `clean` removes. */
const NOT_XML = /[\uFFFE\uFFFF]/gu;
const inXml = (text: string): string => clean(text).replace(NOT_XML, '');

/**
 * The newest stories of a region, or of all, as Atom (RFC 4287).
 * @param base where the board is reached, without a slash at its end.
 */
export async function atomFeed(
  region: string | undefined,
  { services, reader, base }: { readonly services: Services; readonly reader: Reader; readonly base: string },
): Promise<string> {
  const { t, locale, now, href } = reader;
  const since = now - LOOK_BACK_DAYS * DAY_MS;
  const stories = await services.latest({ ...(region && { region }), since, limit: MAX_ENTRIES });
  const place = region === undefined ? [] : [services.regions.name(region, locale)];
  const self = region === undefined ? '/feed.atom' : `/region/${region}/feed.atom`;
  const page = region === undefined ? '/' : `/region/${region}`;
  const entries = stories.map(({ id, summary, topics, regions, reports, startedAt, updatedAt }) => {
    const via = webAddress(reports[0]?.url ?? '');
    return html`<entry>
<id>${base}${storyPath(id)}</id>
<title>${inXml(summary.headline)}</title>
<published>${new Date(startedAt).toISOString()}</published>
<updated>${new Date(updatedAt).toISOString()}</updated>
<link rel="alternate" type="text/html" href="${base}${href(storyPath(id))}"/>
${via !== undefined && html`<link rel="via" href="${via}"/>`}
<author><name>${inXml(reports[0]?.publisher ?? 'Hashwire')}</name></author>
${[...topics, ...regions].map((term) => html`<category term="${term}"/>`)}
<summary>${inXml(summary.sentences.map(({ text }) => text).join(' '))}</summary>
</entry>
`;
  });
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${base}${self}</id>
<title>${['Hashwire', ...place, t('latest-title')].join(' · ')}</title>
<updated>${new Date(stories[0]?.updatedAt ?? since).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${base}${href(self)}"/>
<link rel="alternate" type="text/html" href="${base}${href(page)}"/>
<author><name>Hashwire</name></author>
${entries}</feed>
`.toString();
}
