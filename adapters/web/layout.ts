import { html, raw } from 'hono/html';
import type { Locales } from '../../src/i18n.ts';
import { isRightToLeft } from '../../src/text/direction.ts';
import { clean } from '../../src/text/truncate.ts';
import { cardPicture } from '../../src/views/card-picture.ts';
import type { Reader } from './reader.ts';
import { type Html, picturePath } from './render.ts';

/** A page before it has its frame. */
export interface BoardPage {
  readonly title: string;
  readonly main: Html;
  readonly status?: 404 | 503;
  /** Whose state the preview of a link shows; absent: what is busy everywhere. */
  readonly region?: string;
  /** Path below which the feeds of the same are. */
  readonly feed?: string;
  /** It shows what is new without being asked: by a script, and where there is none by loading itself again, in seconds. */
  readonly refresh?: number;
}

export interface Frame {
  readonly reader: Reader;
  readonly locales: Locales;
  /** Path of the page, without its query. */
  readonly path: string;
  /** What the board is called. */
  readonly board: string;
  /** Where the board is reached from outside; undefined: only here. */
  readonly url: string | undefined;
}

/** The whole document: it works without scripts, cookies and anything from elsewhere. */
export function layout(
  { main, feed, refresh, ...page }: BoardPage,
  { reader, locales, board, path, url }: Frame,
): string {
  const title = clean(page.title);
  const { t, locale, href } = reader;
  const preview = cardPicture(page.region, locale);
  const places = [
    ['/', t('web-now')],
    ['/hashrate', t('field-hash-rate')],
    ['/sources', t('web-sources')],
    ['/about', t('web-about')],
  ] as const;
  const menu = places.map(
    ([to, name]) => html`<li><a href="${href(to)}"${to === path && raw(' aria-current="page"')}>${name}</a></li>`,
  );
  const languages = locales.available.map((other) => {
    const name = locales.nameOf(other);
    return other === locale
      ? html`<li><b lang="${other}">${name}</b></li>`
      : html`<li><a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${name}</a></li>`;
  });
  return html`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${
  refresh !== undefined &&
  html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>
<script src="/live.js" type="module"></script>`
}
<title>${title} · ${board}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
${
  feed !== undefined &&
  html`<link rel="alternate" type="application/atom+xml" href="${href(`${feed}/feed.atom`)}">
<link rel="alternate" type="application/feed+json" href="${href(`${feed}/feed.json`)}">`
}
<meta property="og:site_name" content="${board}">
<meta property="og:title" content="${title}">
${
  url !== undefined &&
  html`<meta property="og:url" content="${url}${path}">
<meta property="og:image" content="${url}${picturePath(preview)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`
}
</head>
<body>
<a class="skip" href="#main">${t('web-skip')}</a>
<header>
<a class="brand" href="${href('/')}">${board}</a>
<nav aria-label="${board}"><ul>${menu}</ul></nav>
<form action="/region" role="search">
${reader.isChosen && html`<input type="hidden" name="lang" value="${locale}">`}
<input type="search" name="q" required maxlength="60" aria-label="${t('web-search')}" placeholder="${t('web-search')}">
<button>${t('web-search-go')}</button>
</form>
</header>
<main id="main">
${main}
</main>
<footer>
<ul>${languages}</ul>
<p>${t('web-footer')}</p>
</footer>
</body>
</html>
`.toString();
}
