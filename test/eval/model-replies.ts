import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { serve } from '../harness/http.ts';

const replyLine = z.object({ key: z.string(), body: z.string() });

/** The endpoint whose replies are recorded. */
export interface Upstream {
  readonly url: string;
  readonly apiKey?: string | undefined;
}

export interface ModelReplies {
  /** An OpenAI-compatible endpoint on loopback. */
  readonly url: string;
  /** Requests that had no reply in the file, and none from upstream. */
  missing(): number;
  close(): Promise<void>;
}

/**
 * A model in a file: the same request gets the same reply, so that an evaluation with any model can be repeated offline.
 * @param file JSON lines, a reply each, by the SHA-256 of the request without the name of the model; it need not exist.
 * @param upstream is asked what the file lacks, and its good replies are added. Absent: such requests fail.
 */
export async function serveReplies(file: string, upstream?: Upstream): Promise<ModelReplies> {
  const known = new Map<string, string>();
  for (const line of (await readIfThere(file)).split('\n').filter((one) => one !== '')) {
    const { key, body } = replyLine.parse(JSON.parse(line));
    known.set(key, body);
  }
  let missing = 0;

  async function replyTo(request: string): Promise<string | undefined> {
    const { model, ...asked } = z.looseObject({ model: z.string() }).parse(JSON.parse(request));
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
    const reply = known.get(key) ?? (upstream === undefined ? undefined : await ask(upstream, request));
    if (reply === undefined) missing++;
    else if (!known.has(key)) {
      known.set(key, reply);
      await appendFile(file, `${JSON.stringify({ key, body: reply })}\n`);
    }
    return reply;
  }

  const { url, close } = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reply = await replyTo(Buffer.concat(chunks).toString()).catch(() => undefined);
    response.writeHead(reply === undefined ? 503 : 200, { 'content-type': 'application/json' }).end(reply ?? '{}');
  });
  return { url: `${url}/v1`, missing: () => missing, close };
}

async function ask({ url, apiKey }: Upstream, body: string): Promise<string | undefined> {
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const response = await fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, { method: 'POST', headers, body });
  return response.ok ? await response.text() : undefined;
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
