import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { answerJson, readBody, serve } from '../../harness/http.ts';

const CHILD = join(import.meta.dirname, '../../harness/discord-upload-child.ts');

it('a picture arrives whole, whichever undici the process loaded first', async () => {
  const received: unknown[] = [];
  const discord = await serve(async (request, response) => {
    received.push(await readBody(request));
    answerJson(response, 200, { id: '1' });
  });
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, `${discord.url}/api`]);
  await discord.close();
  expect(JSON.parse(stdout)).toEqual({ id: '1' });
  expect(received).toEqual([
    { 'files[0]': { file: 'picture.png', bytes: 1000 }, payload_json: '{"content":"the text"}' },
  ]);
});
