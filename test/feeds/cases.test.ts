import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFolders, playFeeds } from '../harness/play-feeds.ts';
import { type Check, SHARED_CHECKS } from './shared-checks.ts';

const shared = join(process.env.SHARED_DIR ?? '../shared', 'cases/feeds');
const given = await caseFolders(shared);
const own = await caseFolders('test/feeds/cases');

async function holds(folder: string, checks: readonly Check[]): Promise<void> {
  const played = await playFeeds(folder);
  for (const check of checks) {
    const step = played[check.step];
    const at = `${step?.case}, step ${check.step} (${step?.step})`;
    if (check.told !== undefined) {
      const told = step?.told.map(({ reason, text }) => `${reason}: ${text}`) ?? [];
      expect(told, at).toEqual(check.told.map((pattern) => expect.stringMatching(new RegExp(pattern, 's'))));
    }
    if (check.never !== undefined) expect(JSON.stringify([step?.told, step?.entries]), at).not.toMatch(check.never);
    if (check.items !== undefined) expect(step?.items, at).toBe(check.items);
    if (check.reply !== undefined) expect(step?.reply, at).toMatch(new RegExp(check.reply, 's'));
    if (check.sources !== undefined) expect(step?.sources, at).toMatch(new RegExp(check.sources, 's'));
    if (check.text !== undefined) expect(step?.entries[0]?.text, at).toMatch(new RegExp(check.text, 's'));
  }
}

describe.skipIf(given.length === 0)('what public bug reports of feed readers tell (skipped without SHARED_DIR)', () => {
  const named = given.map((folder) => [basename(folder), folder] as const);
  const played = (id: string, folder: string) => {
    const checks = SHARED_CHECKS[id];
    expect(checks, `no check for ${id}`).toBeDefined();
    return holds(folder, checks ?? []);
  };

  it.each(named)('%s is played as it should be', played);
});

describe('cases of our own, other words and other languages', () => {
  it.each(own.map((folder) => [basename(folder), folder]))('%s is played as it should be', async (_id, folder) => {
    const { check } = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')) as { check: readonly Check[] };
    expect(check.length).toBeGreaterThan(0);
    await holds(folder, check);
  });
});
