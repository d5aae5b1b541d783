import { phraseIndex } from '../../text/phrase-files.ts';
import { type Document, readDocument, type Sentence } from '../../text/tokenize.ts';

/**
 * A digest is no news, but one of its items may be: where a single run of its sentences speaks of ours, it is read as
 * that item. Of two or more no one alert could be made.
 * @param isNews judges a document of one sentence.
 * @returns the document itself where it is no digest, that of its one item, or null.
 */
export function withoutDigest(document: Document, isNews: (document: Document) => boolean): Document | null {
  const [title, ...text] = document.sentences;
  if (title?.field !== 'title' || !isDigest(title, document.language)) return document;
  const runs: Sentence[][] = [];
  let before: Sentence | undefined;
  for (const sentence of text) {
    if (!isNews({ ...document, sentences: [sentence] })) continue;
    if (before !== undefined && sentence.index === before.index + 1) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
    before = sentence;
  }
  const [run, another] = runs;
  if (another !== undefined) return null;
  if (run !== undefined) return { ...document, sentences: run };
  const headed = behindColon(title, document.language);
  return headed !== null && isNews(headed) ? headed : null;
}

function isDigest(title: Sentence, language: string): boolean {
  return phraseIndex('match', language)
    .find(title)
    .some(({ id }) => id === 'match.digest');
}

/** "Weekly recap: Paraguay raids farms": the news stands behind the name of the digest, unless several are listed there. */
function behindColon({ text }: Sentence, language: string): Document | null {
  const [, news = ''] = /^[^:：]{3,60}[:：]\s*(.+)$/su.exec(text) ?? [];
  const listed = news.split(/[,;،؛、，；]\s*/u).length;
  return news === '' || listed >= LIST ? null : readDocument({ title: news, text: '', language });
}

/** "Outflows, a hack, and Iran's miners go dark": three things are told one after another. */
const LIST = 3;
