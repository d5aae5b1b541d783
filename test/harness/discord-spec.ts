import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import type { Body } from './http.ts';

/** @returns a check of requests against Discord's own OpenAPI description, read from the shared folder. */
export async function createDiscordCheck(
  sharedDir: string,
): Promise<(method: string, path: string, body: unknown) => readonly string[]> {
  const definition = JSON.parse(readFileSync(join(sharedDir, 'specs/discord-openapi.json'), 'utf8')) as Document;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, validateFormats: false },
  });
  await api.init();
  return (method, path, body) => {
    const described = (definition.paths ?? {}) as Record<string, unknown>;
    const operation = api.matchOperation({ method, path, headers: {} });
    if (operation === undefined) return [`no such operation among ${Object.keys(described).length}`];
    const { errors } = api.validateRequest(
      { method, path, headers: { 'content-type': 'application/json' }, body: plain(body) },
      operation,
    );
    return (errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
  };
}

/** The JSON part of a request with files. */
function plain(body: unknown): unknown {
  const { payload_json: json } = body as Body;
  return typeof json === 'string' ? JSON.parse(json) : body;
}
