import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ambiguousIn,
  canonicalLink,
  identityKeys,
  keyOf,
  linkKey,
  publisherOf,
  type Sighting,
} from '../../src/feeds/identity.ts';
import { anyLink } from '../harness/arbitraries.ts';

const sighting = (given: Partial<Sighting> = {}): Sighting => ({
  publisher: 'example.org',
  guid: 'id-1',
  link: 'https://example.org/news/1',
  title: 'Internet cut across Kazakhstan',
  text: 'Miners are offline.',
  publishedAt: 1_641_500_000_000,
  ...given,
});

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

describe('canonical links', () => {
  it('drop tracking parameters and the fragment, and keep what selects the page', () => {
    expect(canonicalLink('https://example.org/a?utm_source=rss&id=7&fbclid=x#top')).toBe('https://example.org/a?id=7');
  });

  it('are resolved against the feed', () => {
    expect(canonicalLink('/news/1', 'https://example.org/feed.xml')).toBe('https://example.org/news/1');
  });

  it('lead to the page behind a redirector', () => {
    const bing =
      'http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.org%2fa%3futm_source%3dbing&c=1';
    expect(canonicalLink(bing)).toBe('https://example.org/a');
  });

  it.each(['', 'mailto:a@example.org', 'javascript:alert(1)', 'not a link', 'data:text/html,x'])(
    'are empty for %j',
    (link) => {
      expect(canonicalLink(link)).toBe('');
      expect(linkKey(link)).toBe('');
    },
  );

  it('never throw, and are their own canonical form', () => {
    const links = fc.oneof(anyLink(), fc.string());
    fc.assert(
      fc.property(links, (link) => {
        const once = canonicalLink(link);
        expect(canonicalLink(once)).toBe(once);
      }),
      { examples: [['http://a.aa???']] },
    );
  });

  it('of one page have one key, however they are decorated', () => {
    const forms = [
      'https://www.example.org/a/?b=1&a=2',
      'http://example.org/a?a=2&b=1&utm_medium=x',
      'https://m.example.org/a/amp/?a=2&b=1',
    ];
    expect(new Set(forms.map(linkKey)).size).toBe(1);
  });

  it('name their publisher by host', () => {
    expect(publisherOf('https://www.coindesk.com/x')).toBe('coindesk.com');
    expect(publisherOf('https://m.coindesk.com/x')).toBe('coindesk.com');
    expect(publisherOf('https://mining.coindesk.com/x')).toBe('mining.coindesk.com');
  });
});

describe('identity keys', () => {
  it('are hashes of at least 128 bits', () => {
    for (const key of identityKeys(sighting())) expect(key).toMatch(/^[0-9a-f]{32,}$/);
    expect(keyOf('a', 'b')).not.toBe(keyOf('ab'));
  });

  it('recognise an item whose guid changed', () => {
    expect(share(identityKeys(sighting()), identityKeys(sighting({ guid: 'id-2' })))).toBe(true);
  });

  it('recognise an item whose link and guid changed with its slug', () => {
    const renamed = sighting({ guid: 'https://example.org/news/new-slug', link: 'https://example.org/news/new-slug' });
    expect(share(identityKeys(sighting()), identityKeys(renamed))).toBe(true);
  });

  it('do not take next week\'s "Weekly mining report" for this week\'s', () => {
    const report = sighting({ title: 'Weekly mining report' });
    const next = sighting({
      title: 'Weekly mining report',
      guid: 'id-2',
      link: 'https://example.org/news/2',
      publishedAt: 1_642_100_000_000,
    });
    expect(share(identityKeys(report), identityKeys(next))).toBe(false);
  });

  it('are never made of the date, nor of a title without a date', () => {
    const bare = { guid: '', link: '' };
    const undated = identityKeys(sighting({ ...bare, publishedAt: null }));
    const dated = identityKeys(sighting({ ...bare, title: '', publishedAt: 1 }));
    const datedLater = identityKeys(sighting({ ...bare, title: '', publishedAt: 2 }));
    expect(undated).toHaveLength(1);
    expect(dated).toEqual(datedLater);
  });

  it('do not recognise by a homepage, which every entry of a status page links to', () => {
    const one = sighting({ guid: 'a', link: 'https://status.example.org/', title: 'One' });
    const two = sighting({ guid: 'b', link: 'https://status.example.org/', title: 'Two' });
    expect(share(identityKeys(one), identityKeys(two))).toBe(false);
  });

  it('recognise a page whose title or time was edited, and not one that holds another notice every day', () => {
    const notice = sighting({ guid: 'a', link: 'https://grid.example.org/alerts', title: 'Grid watch' });
    const edited = { ...notice, guid: 'b', title: 'Grid watch, corrected' };
    const republished = { ...notice, guid: 'c', publishedAt: 1_642_100_000_000 };
    const next = { ...republished, guid: 'd', title: 'Grid emergency' };
    expect(share(identityKeys(notice), identityKeys(edited))).toBe(true);
    expect(share(identityKeys(notice), identityKeys(republished))).toBe(true);
    expect(share(identityKeys(notice), identityKeys(next))).toBe(false);
  });

  it('do not recognise by a guid or page that a document gives to several entries', () => {
    const entries = [1, 2, 3].map((n) =>
      sighting({ guid: 'same', link: `https://example.org/news/${n}`, title: `Title ${n}` }),
    );
    const keys = entries.map((entry) => identityKeys(entry, ambiguousIn(entries)));
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
    const paged = ['a', 'b'].map((guid) =>
      sighting({ guid, link: 'https://example.org/live', title: `Title ${guid}` }),
    );
    const pagedKeys = paged.map((entry) => identityKeys(entry, ambiguousIn(paged)));
    expect(share(pagedKeys[0] ?? [], pagedKeys[1] ?? [])).toBe(false);
  });

  it('do not recognise by a title that a status page gives to several incidents of one minute', () => {
    const entries = ['a', 'b'].map((guid) =>
      sighting({ guid, link: `https://status.example.org/${guid}`, title: 'Investigating' }),
    );
    const keys = entries.map((entry) => identityKeys(entry, ambiguousIn(entries)));
    expect(share(keys[0] ?? [], keys[1] ?? [])).toBe(false);
  });

  it('find nothing ambiguous in an entry that is merely listed twice', () => {
    const found = ambiguousIn([sighting(), sighting()]);
    expect(found.guids.size + found.pages.size + found.titles.size).toBe(0);
  });

  it('exist for every entry, and are the same when it is read again', () => {
    const any = fc.record({
      publisher: fc.string(),
      guid: fc.string(),
      link: fc.oneof(anyLink(), fc.string()),
      title: fc.string(),
      text: fc.string(),
      publishedAt: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(any, (entry) => {
        expect(identityKeys(entry).length).toBeGreaterThan(0);
        expect(identityKeys(entry)).toEqual(identityKeys({ ...entry }));
      }),
    );
  });
});
