import type { Body, UploadedFile } from './http.ts';

/** What was uploaded, each under an id that may be sent instead (https://core.telegram.org/bots/api#sending-files). */
export function createFiles() {
  const files: UploadedFile[] = [];
  const find = (reference: unknown) => files[Number(/^file-(\d+)$/u.exec(String(reference))?.[1])];
  return {
    find,
    idOf: (file: UploadedFile) => `file-${files.indexOf(file)}`,
    /** Files stand in parts of their own, which the fields name. */
    take(payload: Body, reference: unknown): UploadedFile {
      const known = find(reference);
      if (known !== undefined) return known;
      const file = payload[String(reference).replace('attach://', '')] as UploadedFile;
      files.push(file);
      return file;
    },
  };
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
