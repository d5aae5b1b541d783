/** What must hold after a step (counted from 0). Patterns are case-sensitive. */
export interface Check {
  readonly step: number;
  /** One pattern a message, in order; none: silence. */
  readonly told?: readonly string[];
  /** No message and no entry of the step holds it. */
  readonly never?: string;
  readonly items?: number;
  readonly reply?: string;
  readonly sources?: string;
  /** Of the first entry. */
  readonly text?: string;
}

const CUT = 'first: ▲ CRITICAL · Kazakhstan · internet';
const told = (step: number, ...patterns: readonly string[]): Check => ({ step, told: patterns });

/** What is right of each case of SHARED_DIR, by its id. */
export const SHARED_CHECKS: Readonly<Record<string, readonly Check[]>> = {
  '01-status-page-entry-grows': [
    told(1, CUT),
    told(2, 'resolved: .*restored'),
    { step: 3, reply: 'restored|ordinary' },
  ],
  '02-advisory-page-reused': [told(1), told(2, CUT)],
  '03-stub-filled-later': [told(1), told(2, CUT)],
  '05-restored-dated-by-day': [told(1, CUT), told(2, 'resolved: ✓ RESOLVED')],
  '06-restored-dated-PT': [told(1, CUT), told(2, 'resolved: ✓ RESOLVED')],
  '09-pubdate-lower-case': [told(1, CUT)],
  '10-a10-updated': [told(1, CUT)],
  '12-no-date-at-all': [told(1, CUT), { step: 2, reply: 'Feed /a.*date' }],
  '14-page-is-a-consent-wall': [
    told(1, `${CUT}.*are offline after an internet shutdown`),
    { step: 1, never: 'partners' },
  ],
  '15-page-is-the-homepage': [
    told(1, `${CUT}\\n.*are offline after an internet shutdown`),
    { step: 1, never: 'Iran|Texas|Sudan|Venezuela' },
  ],
  '17-template-post-repeated': [told(1, CUT), told(2, 'RESOLVED'), told(3, 'CRITICAL · Kazakhstan')],
  '19-own-feed-default-language': [told(1, CUT)],
  '21-304-for-ever': [told(1, CUT), { step: 11, reply: 'Feed /a.*nothing new for unusually long.*9 days' }],
  '22-items-outside-channel': [{ step: 0, items: 1 }, told(1, CUT)],
  '24-empty-at-first-sight': [told(1), { step: 1, items: 5 }],
  '26-headers-over-16-kB': [{ step: 0, items: 2 }],
  '27-gzip-without-its-end': [{ step: 0, items: 2 }],
  '29-header-line-without-colon': [{ step: 0, items: 2 }],
  '32-location-in-utf-8': [{ step: 0, items: 1 }],
  '33-cookie-and-redirect': [{ step: 0, items: 1 }],
  '34-summary-in-summary': [{ step: 0, items: 3, text: 'Timeline\nPower is back' }],
  '35-youtube-description': [told(1, `${CUT}.*nationwide internet shutdown`)],
  '36-escaped-twice': [told(1, `${CUT}.*Kazakhstan's internet`), { step: 1, never: '<p>|&#39;|&lt;' }],
  '37-appeared-first-on': [told(1, CUT), { step: 1, never: 'appeared first' }],
  '39-resolved-while-muted': [told(1, CUT), told(3, 'RESOLVED'), told(4)],
  '41-cdata-inside-xhtml': [told(1, `${CUT}.*nationwide internet shutdown`)],
};
