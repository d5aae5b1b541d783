import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Words that readers stumble over, and what a native technical writer puts there. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bshall\b/iu, 'should, must'],
  [/\bof late\b/iu, 'recently'],
  [/\bby (?:itself|himself|herself|themselves)\b/iu, 'automatically, alone'],
  [/\bso many\b/iu, 'at most N, at least N'],
  [/\bwho(?:m|so)?ever\b/iu, 'the person who, subscribers, administrators'],
  [/\bordinary\b/iu, 'normal, typical'],
  [/\bmend(?:s|ed|ing)?\b/iu, 'fix, correct'],
];

/** What is quoted is somebody else's, or data. */
const QUOTED = /`[^`]*`|"[^"]*"|“[^”]*”|(?<!\w)'[^'\n]*'(?!\w)/gu;

interface Passage {
  readonly where: string;
  readonly text: string;
}

function faultsIn(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ where, text }) =>
    WORDS.flatMap(([word, better]) => {
      const [found] = word.exec(text.replace(QUOTED, '')) ?? [];
      return found === undefined ? [] : [`${where}: "${found}": ${better}`];
    }),
  );
}

const passagesOf = (path: string, pattern: RegExp): Passage[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(pattern)].map(({ 0: whole, 1: text = whole, index, input }) => ({
    where: `${path}:${input.slice(0, index).split('\n').length}`,
    text,
  }));
const inFiles = (glob: string, pattern: RegExp) =>
  globSync(glob, { cwd: ROOT }).flatMap((path) => passagesOf(path, pattern));

const COMMENT = /\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/ [^\n]*/gu;
const TITLE = /\b(?:it|test|describe)(?:\.\w+(?:\([^\n]*?\))?)*\(\s*(?:\[[\s\S]*?\]\)\(\s*)?'((?:\\.|[^'\\\n])*)'/gu;
const MESSAGE = /^[a-z][\w-]* =(.*(?:\n[ \t]+.*)*)/gmu;

describe('the English of the project', () => {
  it.each([
    ['comments', inFiles('{src,commands,adapters,config,deploy}/**/*.ts', COMMENT)],
    ['test titles', inFiles('test/**/*.test.ts', TITLE)],
    ['messages', inFiles('config/locales/en.ftl', MESSAGE)],
    ['documents', inFiles('{README,CONTRIBUTING,SECURITY,docs/*}.md', /.+/gu)],
    ['descriptions of concepts', inFiles('config/concepts.json', /"about": "(.*)"/gu)],
  ])('has no words in its %s that readers stumble over', (_, passages) => {
    expect(passages.length).toBeGreaterThan(20);
    expect(faultsIn(passages).join('\n')).toBe('');
  });

  it.each([
    'It shall be so.',
    'Nothing of late.',
    'It ends by itself.',
    'So many at once.',
    'For whoever asks.',
    'An ordinary day.',
    'It mends the rest.',
  ])('would be refused: %s', (text) => {
    expect(faultsIn([{ where: 'here', text }])).toHaveLength(1);
  });

  it('may be quoted', () => {
    expect(faultsIn([{ where: 'here', text: 'Reads `so many`, "of late" and “ordinary levels”.' }])).toEqual([]);
  });
});
