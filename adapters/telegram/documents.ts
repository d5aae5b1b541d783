import type { Api } from 'grammy';
import type { Document } from 'grammy/types';
import { download, MAX_FILE_BYTES, tooLarge } from '../../src/chat/download.ts';
import { UserError } from '../../src/chat/errors.ts';

const TELEGRAM = 'https://api.telegram.org';

/** Reads files that people send (https://core.telegram.org/bots/api#getfile). @returns throws UserError. */
export function createDocumentReader(api: Api, token: string, apiUrl: string | undefined) {
  const root = apiUrl?.replace(/\/+$/u, '') ?? TELEGRAM;
  return async ({ file_id: id, file_size: size = 0 }: Document): Promise<Uint8Array> => {
    if (size > MAX_FILE_BYTES) throw tooLarge();
    const { file_path: path } = await api.getFile(id).catch(() => ({ file_path: undefined }));
    // A server of one's own may name a file on its disk.
    if (path === undefined || path.startsWith('/')) throw new UserError('error-file-unreadable');
    return download(`${root}/file/bot${token}/${path}`);
  };
}
