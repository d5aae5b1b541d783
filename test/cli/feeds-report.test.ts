import { describe, expect, it } from 'vitest';
import { type Checked, compareReports, differences, readReport, UnreadableReport } from '../../src/cli/feeds-report.ts';

const good = (id: string, more: Partial<Checked> = {}): Checked => ({
  id,
  answer: '200',
  items: 20,
  newest: '2026-03-01T09:00Z',
  problem: '',
  ...more,
});
const bad = (id: string, problem = 'HTTP 404') => good(id, { answer: '404', items: 0, newest: '', problem });
const reportOf = (at: string, ...feeds: Checked[]) => ({ at, feeds });
const BEFORE = '2026-03-01T12:00:00.000Z';
const NOW = '2026-03-08T12:00:00.000Z';

describe('the comparison of two checks of the feeds', () => {
  const compare = (before: readonly Checked[], now: readonly Checked[]) =>
    compareReports(reportOf(BEFORE, ...before), reportOf(NOW, ...now));

  it('finds a feed worse that answered and no longer does, and one better that does again', () => {
    expect(compare([good('a'), bad('b'), good('c')], [bad('a'), good('b'), good('c')])).toEqual({
      worse: [{ id: 'a', before: 'good', now: 'HTTP 404' }],
      better: [{ id: 'b', before: 'HTTP 404', now: 'good' }],
    });
  });

  it('finds a feed neither when it had a problem and has the same or another one', () => {
    const { worse, better } = compare([bad('a'), bad('b')], [bad('a'), bad('b', 'no such host')]);
    expect([...worse, ...better]).toEqual([]);
  });

  it('finds a feed worse that still answers and has had nothing new for a month', () => {
    const left = good('a', { newest: '2026-02-02T09:00Z' });
    expect(compare([left], [left]).worse).toEqual([{ id: 'a', before: 'good', now: 'nothing new since 2026-02-02' }]);
  });

  it('finds nothing wrong with warnings when there was nothing to warn of for a month', () => {
    const left = good('warnings', { newest: '2026-02-02T09:00Z' });
    const { worse } = compareReports(reportOf(BEFORE, left), reportOf(NOW, left), new Set(['warnings']));
    expect(worse).toEqual([]);
  });

  it('tells of a feed that was not checked before when it has a problem, and of none that is checked no more', () => {
    expect(compare([good('gone')], [bad('new'), good('fine')])).toEqual({
      worse: [{ id: 'new', before: 'not checked', now: 'HTTP 404' }],
      better: [],
    });
  });

  it('is told in a line for each feed', () => {
    const comparison = compare([good('a'), bad('b')], [bad('a'), good('b')]);
    expect(differences(comparison, BEFORE)).toBe(
      'worse: a: HTTP 404 (2026-03-01: good)\nbetter: b: good (2026-03-01: HTTP 404)\n',
    );
  });
});

describe('the file of an earlier check', () => {
  it('is read back as it was written, with what was better and worse then', () => {
    const report = reportOf(BEFORE, good('a'));
    const written = JSON.stringify({ ...report, worse: [], better: [] });
    expect(readReport(written, 'last.json')).toEqual(report);
  });

  it.each([
    ['{', 'last.json: is no JSON'],
    ['{"at": "yesterday", "feeds": []}', 'last.json: at: '],
    ['{"at": "2026-03-01T12:00:00.000Z", "feeds": [{"id": "a"}]}', 'last.json: feeds.0.answer: '],
  ])('is refused with the place of the mistake: %s', (text, message) => {
    expect(() => readReport(text, 'last.json')).toThrow(UnreadableReport);
    expect(() => readReport(text, 'last.json')).toThrow(message);
  });
});
