import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  phrasesInTwoSections,
  readConcepts,
  readWritten,
  unknownConcepts,
  unreadFiles,
} from '../../config/build/words-check.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { parseWords, phraseIndex, wordsOf } from '../../src/text/phrase-files.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { sampleItem } from '../harness/samples.ts';

describe('the words of every language', () => {
  it.each(LANGUAGES)('stand for concepts that are described: %s', (language) => {
    expect(unknownConcepts(wordsOf(language))).toEqual([]);
  });

  it.each(LANGUAGES)('are written once for all sections: %s', (language) => {
    expect(phrasesInTwoSections(readWritten(language))).toEqual([]);
  });

  it('stand for each concept that their key names', () => {
    const phrases = { 'match.ban': ['bar'], 'match.ban, state.ban': ['ban'] };
    expect(parseWords({ lists: {}, phrases }).phrases).toEqual({ 'match.ban': ['bar', 'ban'], 'state.ban': ['ban'] });
  });

  it('are in files that are read', () => {
    expect(unreadFiles()).toEqual([]);
  });
});

describe('the description of a concept', () => {
  const used = new Set(LANGUAGES.flatMap((language) => Object.keys(wordsOf(language).phrases)));

  it('is of one that has phrases', () => {
    expect(Object.keys(readConcepts()).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.entries(readConcepts()))('%s has an example in which it is found', (id, { example, language }) => {
    const [section = ''] = id.split('.');
    const { sentences } = readDocument({ title: '', text: example, language });
    const found = sentences.flatMap((sentence) => phraseIndex(section, language).find(sentence)).map((hit) => hit.id);
    expect(found).toContain(id);
  });
});

describe('a check of words', () => {
  it('names a concept that nothing knows, and a file that nothing reads', () => {
    expect(unknownConcepts({ phrases: { 'match.ban': ['ban'], 'match.bann': ['ban'] } })).toEqual([
      expect.stringContaining('match.bann: no such concept'),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'hashwire-words-'));
    for (const part of ['words', 'places']) {
      cpSync(new URL(`../../config/${part}`, import.meta.url), join(folder, part), { recursive: true });
    }
    writeFileSync(join(folder, 'words', 'eo.json'), '{}');
    writeFileSync(join(folder, 'places', 'eo.json'), '{}');
    const unread = unreadFiles(pathToFileURL(`${folder}/`));
    rmSync(folder, { recursive: true });
    expect(unread).toEqual([
      expect.stringContaining('words/eo.json: nothing reads it'),
      expect.stringContaining('places/eo.json: nothing reads it'),
    ]);
  });

  it('names a phrase that is written in two sections, and none that they share', () => {
    const shared = { 'match.ban, state.ban': ['ban', '{bans}'], 'state.ban': ['{bans}', 'bar'], 'match.law': ['law'] };
    expect(phrasesInTwoSections({ phrases: shared })).toEqual([]);
    const phrases = { ...shared, 'match.law': ['ban'], 'match.tax': ['toll'], 'match.tariff': ['toll'] };
    expect(phrasesInTwoSections({ phrases })).toEqual([
      '"ban" is written 2 times; write it once, under "match.ban, state.ban, match.law"',
    ]);
  });

  it('says in which items a new phrase finds what was not found before', () => {
    const words = (...phrases: string[]) => ({ lists: { net: ['internet'] }, phrases: { 'match.netCut': phrases } });
    const items = ['Internet cut again', 'Internet shutdown begins', 'Internet goes dark'].map((title) =>
      sampleItem({ title, text: '', language: 'en' }),
    );
    const before = words('{net} cut');
    expect(changesOf(before, words('{net} cut', '{net} (shutdown|cut)'), items, 'en')).toEqual([
      { id: 'match.netCut', phrase: '{net} (shutdown|cut)', found: ['Internet shutdown begins'] },
    ]);
    expect(changesOf(before, before, items, 'en')).toEqual([]);
  });
});
