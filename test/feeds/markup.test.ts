import { describe, expect, it } from 'vitest';
import { flattenMarkup, MAX_DEPTH, outline } from '../../src/feeds/markup.ts';
import { repair } from '../../src/feeds/repair.ts';

describe('outline', () => {
  it.each([
    ['<?xml version="1.0"?><!-- <html> --><rss version="2.0"><channel/></rss>', 'rss'],
    ['<!DOCTYPE rss [<!ENTITY a "<feed>">]><RSS></RSS>', 'rss'],
    ['<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'rdf'],
    ['<a:feed xmlns:a="x"/>', 'feed'],
    ['no markup', ''],
    ['', ''],
  ])('%j begins with %j', (xml, root) => {
    expect(outline(xml).root).toBe(root);
  });

  it('counts depth, not what stands in comments and CDATA', () => {
    expect(outline('<a><b><c/></b><!-- <d><e> --><![CDATA[<f><g>]]></a>').depth).toBe(2);
    expect(outline('<a>'.repeat(10_000)).depth).toBe(MAX_DEPTH + 1);
  });
});

describe('flattenMarkup', () => {
  it('makes text of markup and leaves text alone', () => {
    expect(flattenMarkup('<title type="xhtml"><b>A</b> &amp; B</title>')).toBe(
      '<title type="xhtml"><![CDATA[<b>A</b> &amp; B]]></title>',
    );
    const plain = '<title>A &amp; B</title><content><![CDATA[<p>C</p>]]></content>';
    expect(flattenMarkup(plain)).toBe(plain);
  });
});

describe('repair', () => {
  it.each([
    ['<a>R&D &amp; &eacute; &unknown; &#233;</a>', '<a>R&amp;D &amp; é &amp;unknown; é</a>'],
    ['<a><![CDATA[R&D]]>&x</a>', '<a><![CDATA[R&D]]>&amp;x</a>'],
    ['junk<a>x\u0000y</a>', '<a>xy</a>'],
    ['<a>x</a', '<a>x</a>'],
    ['<a>x<b', '<a>x'],
    ['<a><![CDATA[x', '<a><![CDATA[x]]>'],
    ['<r:rss xmlns:r="u"><r:channel/></r:rss>', '<rss xmlns="u"><channel/></rss>'],
    ['<rss version="2.0"><item/></rss>', '<rss version="2.0"><channel><item/></channel></rss>'],
  ])('fixes %j', (broken, mended) => {
    expect(repair(broken)).toBe(mended);
  });
});

it('hostile repetitions do not keep any of the passes busy: the parsers behind them have a deadline, these have none', () => {
  for (const piece of [
    '<title ',
    '<title>',
    '<!a>',
    '<!a',
    '<![',
    '<!--',
    '<content type="',
    "<summary '",
    '&a',
    '<a',
    '</a>',
    '<![CDATA[',
  ]) {
    const hostile = `<rss version="2.0"><channel>${piece.repeat(150_000)}>`;
    outline(hostile);
    repair(flattenMarkup(hostile));
  }
});
