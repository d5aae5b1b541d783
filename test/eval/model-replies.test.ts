import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerJson, serve } from '../harness/http.ts';
import { serveReplies, type Upstream } from './model-replies.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replies-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Asks the file, which asks upstream where one is given. */
async function asking(questions: readonly string[], upstream?: Upstream) {
  const model = upstream === undefined ? 'another name' : 'small';
  const replies = await serveReplies(join(folder, 'replies.jsonl'), upstream);
  const answers: (string | number)[] = [];
  for (const question of questions) {
    const body = JSON.stringify({ model, question });
    const response = await fetch(`${replies.url}/chat/completions`, { method: 'POST', body });
    answers.push(response.ok ? await response.text() : response.status);
  }
  await replies.close();
  return { answers, missing: replies.missing() };
}

describe('replies of a model in a file', () => {
  it('are recorded once, and given again without the model', async () => {
    let asked = 0;
    const { url, close } = await serve(async (_request, response) => answerJson(response, 200, { reply: ++asked }));
    const recorded = await asking(['one', 'two', 'one'], { url, apiKey: 'sk-secret' });
    await close();
    expect(recorded).toEqual({ answers: ['{"reply":1}', '{"reply":2}', '{"reply":1}'], missing: 0 });
    expect(await asking(['two', 'one', 'three'])).toEqual({ answers: ['{"reply":2}', '{"reply":1}', 503], missing: 1 });
    expect(await readFile(join(folder, 'replies.jsonl'), 'utf8')).not.toContain('sk-secret');
  });

  it('that are errors are not recorded', async () => {
    const { url, close } = await serve(async (_request, response) => answerJson(response, 500, {}));
    expect(await asking(['one'], { url })).toEqual({ answers: [503], missing: 1 });
    await close();
    expect(await asking(['one'])).toEqual({ answers: [503], missing: 1 });
  });
});
