import type { Body, UploadedFile } from './http.ts';

/** Files stand in parts of their own, which the fields name (https://core.telegram.org/bots/api#sending-files). */
export function uploaded(payload: Body, reference: unknown): UploadedFile {
  return payload[String(reference).replace('attach://', '')] as UploadedFile;
}

const JSON_FIELDS = ['chat_id', 'message_id', 'message_thread_id', 'reply_parameters', 'reply_markup', 'media'];

/** In multipart bodies everything but files is text. */
export function readable(payload: Body): Body {
  const parsed: Body = { ...payload };
  for (const name of JSON_FIELDS) {
    const value = payload[name];
    if (typeof value === 'string' && /^[-\d[{]/.test(value)) parsed[name] = JSON.parse(value);
  }
  return parsed;
}
