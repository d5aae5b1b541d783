import { html } from 'hono/html';
import type { Services } from '../../src/chat/bot.ts';
import type { Region } from '../../src/regions/regions.ts';
import type { Reader } from './reader.ts';
import type { Html } from './render.ts';

const PLATFORMS = { discord: 'Discord', telegram: 'Telegram' } as const;
/** Named alike in every language; of the whole board, or of a region below its path. */
const FORMS = [
  { name: 'Atom', path: '/feed.atom' },
  { name: 'JSON Feed', path: '/feed.json' },
  { name: 'iCalendar', path: '/calendar.ics' },
] as const;

/** Where the alerts of a region, or of all, can be had: in chats, and by programs. */
export function followLinks(region: Region | undefined, services: Services, reader: Reader): Html {
  const { t, locale, href } = reader;
  const below = region === undefined ? '' : `/region/${region}`;
  // Who takes the bot along is sent no alerts.
  const chats = services.invites(region).filter(({ to }) => to !== 'person');
  const inChats = chats.map(
    ({ platform, to, url }) =>
      html`<li><a href="${url}" rel="noopener">${PLATFORMS[platform]} · ${t(`add-to-${to}`)}</a></li>`,
  );
  const feeds = FORMS.map(({ name, path }) => html`<li><a href="${href(below + path)}">${name}</a></li>`);
  const ofRegion =
    region === undefined
      ? [html`<li><a href="/api/v1/openapi.json">API</a></li>`]
      : [
          html`<li><a href="${href(`/widget/${region}`)}">Widget</a></li>`,
          html`<li><a href="${href(`/badge/${region}.svg`)}">Badge</a></li>`,
          html`<li><a href="${href(`/api/v1/status/${region}`)}">API</a></li>`,
        ];
  const title =
    region === undefined ? t('web-follow') : t('web-follow-region', { region: services.regions.name(region, locale) });
  return html`<h2>${title}</h2>
${inChats.length > 0 && html`<ul class="turns">${inChats}</ul>`}
<ul class="turns">${feeds}${ofRegion}</ul>`;
}
