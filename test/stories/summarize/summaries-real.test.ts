import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unsupportedIn } from '../../../src/stories/summarize/grounding.ts';
import { extractiveSummarizer, MAX_SUMMARY_WORDS } from '../../../src/stories/summarize/summarize.ts';
import { wordCount } from '../../../src/text/prose.ts';
import { readJsonLines, sharedDir } from '../../eval/row.ts';

interface Text {
  readonly id?: string;
  readonly url?: string;
  readonly title: string;
  readonly text?: string;
  readonly full_content?: string;
  readonly language?: string;
}

const dataDir = join(sharedDir(), 'eval');
const FILES = ['summary-texts.jsonl', 'news-items.jsonl', 'languages-items.jsonl', 'stream-2025-03.jsonl'];

describe.skipIf(!existsSync(join(dataDir, 'summary-texts.jsonl')))(
  'summaries of real articles (needs SHARED_DIR)',
  () => {
    it.each(FILES)('say no number and no name that is not in their source: %s', async (file) => {
      const summarizer = extractiveSummarizer();
      for (const row of await readJsonLines<Text>(join(dataDir, file))) {
        const { id = row.url, title, text = row.full_content ?? '', language = 'en' } = row;
        const source = { publisher: 'example.org', url: 'https://example.org/a', title, text, language };
        const { headline, sentences } = await summarizer.summarize({ sources: [source] });
        const said = sentences.map((sentence) => sentence.text);
        expect(unsupportedIn([headline, ...said], `${title}\n${text}`), id).toEqual([]);
        expect(wordCount(said.join(' ')), id).toBeLessThanOrEqual(MAX_SUMMARY_WORDS);
        expect(headline.length > 0 || text.trim() === '', id).toBe(true);
      }
    });
  },
);
