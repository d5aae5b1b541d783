import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/stories/summarize/headline.ts';
import { extractiveSummarizer, MAX_SUMMARY_WORDS } from '../../../src/stories/summarize/summarize.ts';
import { plainText, proseOf, wordCount } from '../../../src/text/prose.ts';

const source = (text: string, title = '', publisher = 'example.org', language = 'en') => ({
  publisher,
  url: `https://${publisher}/story`,
  title,
  text,
  language,
});
const told = async (...sources: ReturnType<typeof source>[]) =>
  (await extractiveSummarizer().summarize({ sources })).sentences.map((sentence) => sentence.text);
const prose = (text: string, language = 'en') => proseOf(text, language).map((sentence) => sentence.text);

const OUTAGE = [
  'LISBON, May 3 (Reuters) - Power failed across northern Freedonia on Tuesday, leaving 2 million people without electricity.',
  'Miners near the Stillwater dam switched off 300 MW of machines until Friday, the grid operator said.',
  'Bitcoin is a digital currency that runs on a network of computers.',
  'The mayor, who likes football, said that he was surprised.',
  'Follow us on social media for more news about this.',
].join('\n');

describe('prose', () => {
  it('leaves out headings, captions, bylines, embedded posts, link lists and legal notices', () => {
    expect(
      prose(
        [
          '# A heading without a stop',
          'By Jane Roe',
          'Machines in a hall - Photo: Someone',
          'The grid failed on Monday and stayed off for six hours.',
          '— Monitor (@monitor) January 6, 2022',
          'Look at this chart pic.twitter.com/abc it is great news for all.',
          'Related: Ten things to know about the grid.',
          'Nothing here is investment advice and you should do your own research.',
          'window.track("x") is not a sentence.',
        ].join('\n'),
      ),
    ).toEqual(['The grid failed on Monday and stayed off for six hours.']);
  });

  it('removes datelines and markup but keeps the words', () => {
    expect(prose('ASTANA, Jan 14 (Reuters) - The [grid](https://example.org) of the **north** failed again.')).toEqual([
      'The grid of the north failed again.',
    ]);
  });

  it('leaves out the last sentence of a text that its feed has cut', () => {
    expect(prose('The internet is back in the capital today. Operators expect that farms will')).toEqual([
      'The internet is back in the capital today.',
    ]);
  });

  it('keeps a sentence that speaks of a source, of what is related, or of a magazine', () => {
    for (const [text, language] of [
      ['The farms of Freedonia run on the cheapest source of electricity in the region.', 'en'],
      ['Freedonia halts all mining-related imports, according to a report of The Grid Magazine.', 'en'],
      ['Stillwater Mining halts two farms, according to a report by The Grid Watch.', 'en'],
      ['Following US sanctions, 2 million subscribers lost their connection.', 'en'],
      ['Power did not return to the farms of the north on Friday.', 'en'],
      ['The company said in a press release that it moves 40 MW of machines.', 'en'],
      ['State-sponsored groups took advantage of the outage, the regulator said.', 'en'],
      ['Основной источник энергии ферм отключён до пятницы.', 'ru'],
      ['В комментарии агентству министр подтвердил запрет майнинга до весны.', 'ru'],
      ['El gobierno dejó de compartir la electricidad de la presa con las granjas.', 'es'],
      ['矿场的主要电力来源已被切断，恢复时间不明。', 'zh'],
    ] as const) {
      expect(prose(text, language)).toEqual([text]);
    }
  });

  it('leaves out what stands behind a label', () => {
    expect(prose('Source: The Grid Watch of Freedonia says so in its report.')).toEqual([]);
    expect(prose('Источник: агентство Фридонии сообщило об этом вчера.', 'ru')).toEqual([]);
    expect(prose('来源：弗里多尼亚电网观察站周二发布的报告。', 'zh')).toEqual([]);
  });

  it('splits paragraphs that lost the space between them, and drops what a link left behind', () => {
    expect(prose('Freedonia cuts its power.“Farms must stop by Friday,” the minister said.The grid is full.')).toEqual([
      'Freedonia cuts its power.',
      '“Farms must stop by Friday,” the minister said.',
      'The grid is full.',
    ]);
    expect(prose('The cut took 13 % of the hash rate off the network. read more\nIt lasted a week.')).toEqual([
      'The cut took 13 % of the hash rate off the network.',
      'It lasted a week.',
    ]);
    expect(
      prose('Demand for rigs was booming in spring. [nL4N1PY242] Prices have fallen since by 40 percent.'),
    ).toEqual(['Demand for rigs was booming in spring.', 'Prices have fallen since by 40 percent.']);
  });

  it('keeps a sentence that ends with the monitor whose post follows', () => {
    expect(
      prose(
        'The outage began on Sunday, “affecting mobile service,” according to the monitor NetWatch:\nHe said:\n“It goes on.”',
      ),
    ).toEqual(['The outage began on Sunday, “affecting mobile service,” according to the monitor NetWatch.']);
  });

  it('splits Chinese sentences', () => {
    expect(prose('哈萨克斯坦全国断网，矿场停机。当局尚未说明何时恢复。', 'zh')).toHaveLength(2);
  });

  it('never throws on hostile text and never lengthens it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(proseOf(text, 'en').reduce((sum, sentence) => sum + sentence.text.length, 0)).toBeLessThanOrEqual(
          text.length * 2 + 1,
        );
        plainText(text);
      }),
    );
  });
});

describe('headlines', () => {
  it('are the publisher’s own, without wire marks and the publisher’s name', () => {
    expect(headlineOf(source('', 'UPDATE 2-Grid of Freedonia fails'))).toBe('Grid of Freedonia fails');
    expect(headlineOf(source('', 'Grid of Freedonia fails | Daily Paper'))).toBe('Grid of Freedonia fails');
    expect(headlineOf(source('', 'Grid of Freedonia fails - Reuters'))).toBe('Grid of Freedonia fails');
    expect(headlineOf(source('', 'Grid of Freedonia fails – The Grid Watch', 'www.gridwatch.example'))).toBe(
      'Grid of Freedonia fails – The Grid Watch',
    );
    expect(headlineOf(source('', 'Grid of Freedonia fails – Grid Watch', 'www.gridwatch.example'))).toBe(
      'Grid of Freedonia fails',
    );
  });

  it('keep what stands behind a dash when it is news', () => {
    for (const title of [
      'В Алма-Ате пропал интернет — и мобильный, и проводной',
      'Mining is legal again in Freedonia - Central Bank',
      'Grid fails – Miners Flee Freedonia',
    ]) {
      expect(headlineOf(source('', title))).toBe(title);
    }
  });

  it('are the heading of the text where the title names but a section of the site', () => {
    expect(headlineOf(source('# Freedonia cuts power to miners\n\nIt happened today.', 'News'))).toBe(
      'Freedonia cuts power to miners',
    );
    expect(headlineOf(source('It happened today in the north.', 'Blackout'))).toBe('Blackout');
  });

  it('come from the first sentence where there is none, short enough to read at a glance', () => {
    const made = headlineOf(
      source(
        'Despite heavy storms in the coastal districts (CD), some farms of Freedonia that run on hydropower are not planning to stop their machines.',
      ),
    );
    expect(made).toBe('Some farms of Freedonia that run on hydropower are not planning to stop their machines');
  });

  it('name the place, even where only the lesser clause does', () => {
    const made = headlineOf(
      source(
        'Amid long internet outages and street protests across northern Freedonia, some of the Bitcoin (BTC) farms that moved there last spring are not leaving the country yet.',
      ),
    );
    expect(made).toBe('Long internet outages and street protests across northern Freedonia');
  });
});

describe('the extractive summarizer', () => {
  it('tells what happened, how much and what follows, and drops background and furniture', async () => {
    expect(await told(source(OUTAGE, 'Power fails in northern Freedonia'))).toEqual([
      'Power failed across northern Freedonia on Tuesday, leaving 2 million people without electricity.',
      'Miners near the Stillwater dam switched off 300 MW of machines until Friday, the grid operator said.',
    ]);
  });

  it('tells the news first, also where its page prints a remark above it', async () => {
    const text = [
      'The company could switch off another 200 MW of machines by the end of March.',
      'Stillwater Mining has closed its farm in Freedonia after the blackout, it said on Monday.',
    ].join('\n');
    expect((await told(source(text, 'Stillwater Mining closes its farm in Freedonia')))[0]).toMatch(
      /^Stillwater Mining/,
    );
  });

  it('keeps the source of each sentence', async () => {
    const summary = await extractiveSummarizer().summarize({
      sources: [
        source('The internet was cut across Freedonia on Monday.', 'Freedonia offline', 'first.example'),
        source(
          'Connectivity stands at 5 % of ordinary levels, Monitor said on Tuesday.',
          'Freedonia at 5 %',
          'second.example',
        ),
      ],
    });
    expect(summary.sentences.map((sentence) => sentence.publisher)).toEqual(['first.example', 'second.example']);
    expect(summary.headline).toBe('Freedonia offline');
  });

  it('says the same only once, whichever publisher says it', async () => {
    const sentences = await told(
      source('The internet was cut across Freedonia on Monday evening.', 'Freedonia offline', 'first.example'),
      source(
        'On Monday evening the internet was cut across Freedonia. Miners there lost 12 EH/s, the pool Example said.',
        'Freedonia cuts the internet',
        'second.example',
      ),
    );
    expect(sentences).toHaveLength(2);
    expect(sentences).toContain('Miners there lost 12 EH/s, the pool Example said.');
  });

  it('says what happened to the hash rate wherever the text says it', async () => {
    const filler = Array.from({ length: 12 }, (_, at) => `Shops in street ${at} of the old town sell bread and tea.`);
    expect(
      await told(
        source(
          [
            'Protests spread through Freedonia on Friday and the internet went down in its capital.',
            ...filler,
            'The hash rate of the Bitcoin network has not dropped at all.',
          ].join(' '),
          'Freedonia offline amid protests',
        ),
      ),
    ).toContain('The hash rate of the Bitcoin network has not dropped at all.');
  });

  it('says nothing where there is nothing to quote, and still has a headline', async () => {
    const summary = await extractiveSummarizer().summarize({ sources: [source('Internet down in Freedonia')] });
    expect(summary).toMatchObject({ headline: 'Internet down in Freedonia', sentences: [] });
  });

  it('never exceeds 60 words and says nothing that is not in the text', async () => {
    const words = fc.constantFrom('miners', 'the', 'internet', '5', 'MW', 'said', 'grid', 'ban', 'Monday', 'will');
    const sentence = fc.array(words, { minLength: 4, maxLength: 40 }).map((list) => `The ${list.join(' ')}.`);
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { maxLength: 30 }), async (sentences) => {
        const text = sentences.join(' ');
        const summary = await told(source(text));
        expect(wordCount(summary.join(' '))).toBeLessThanOrEqual(MAX_SUMMARY_WORDS);
        for (const one of summary) expect(text).toContain(one);
      }),
      { numRuns: 50 },
    );
  });
});
