import { type APIMessage, MessageFlags, type RawFile, type REST, type RouteLike } from 'discord.js';
import type { Pictures } from '../../src/chat/adapter.ts';
import type { Aftercare } from '../../src/chat/aftercare.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { drawn, PICTURE_WAIT_MS } from '../../src/chat/pictures.ts';
import { type Form, inSimplerForms } from '../../src/chat/simplify.ts';
import { SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { clean, cut } from '../../src/text/truncate.ts';
import { within } from '../../src/wait.ts';
import { type CommandId, withCommandIds } from './command-mentions.ts';
import { isUnanswerable, toPlatformError } from './errors.ts';
import { MAX_ALT, PICTURE_NAME, render, renderWords } from './render.ts';

/** For the whole request, its turn in the queue of discord.js included. */
const REQUEST_MS = 20 * SECOND_MS;
/** A picture that cannot be uploaded keeps its text waiting for so long. */
const UPLOAD_MS = 8 * SECOND_MS;

export interface Written {
  /** POST, or PATCH of a message that exists. */
  readonly method: 'post' | 'patch';
  readonly route: RouteLike;
  /** Where the message can be edited once it is there, for a picture that comes later. */
  readonly editRoute: (messageId: string) => RouteLike;
  /** What goes along with the rendered message. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** It begins a post of a forum: what the post is called, and its tags. */
  readonly opening?: { readonly name: string; readonly applied_tags: readonly string[] };
  /** An answer to an interaction carries its own token in the route. */
  readonly isAnswer?: boolean;
}

export interface Trying {
  /** That earlier attempts met. */
  readonly outages?: number;
  /** Aborted: it is given up. */
  readonly signal?: AbortSignal;
}

/** Writes a message anywhere, now. @returns its id; of the post that it begins. */
export type Write = (message: Message, written: Written, trying: Trying) => Promise<string>;

export interface WriterOptions {
  readonly rest: REST;
  /** For answers to interactions. */
  readonly answers: REST;
  readonly pictures: Pictures | undefined;
  readonly commandIds: ReadonlyMap<string, CommandId>;
  readonly aftercare: Aftercare;
  readonly log: Log;
}

export function createWriter({ rest, answers, pictures, commandIds, aftercare, log }: WriterOptions): Write {
  /** @returns the id of the message. */
  const request = async (message: Message, written: Written, form: Form, picture?: Uint8Array): Promise<string> => {
    // Not AbortSignal.timeout: that keeps all of a request until its time is over, however early it was answered.
    const limit = new AbortController();
    const limitMs = picture === undefined ? REQUEST_MS : UPLOAD_MS;
    const timer = setTimeout(() => limit.abort(new DOMException('no answer in time', 'TimeoutError')), limitMs);
    const files: readonly RawFile[] = [
      ...(picture === undefined ? [] : [{ name: PICTURE_NAME, data: Buffer.from(picture) }]),
      ...(message.file === undefined ? [] : [{ name: message.file.name, data: message.file.content }]),
    ];
    const body = bodyOf(withCommandIds(message, commandIds), written, form, picture !== undefined);
    const options = {
      body: written.opening === undefined ? body : { ...written.opening, message: body },
      auth: written.isAnswer !== true,
      signal: limit.signal,
      ...(files.length === 0 ? {} : { files: [...files] }),
    };
    const by = written.isAnswer ? answers : rest;
    const asked = written.method === 'post' ? by.post(written.route, options) : by.patch(written.route, options);
    const { id } = (await asked.finally(() => clearTimeout(timer))) as Partial<APIMessage>;
    // A proxy's page, with status 200.
    if (id === undefined) throw new PlatformError({ kind: 'unavailable' }, 'this is no answer of Discord');
    return id;
  };

  /** The text is there; the picture comes into it when it is made. */
  const bring = async (message: Message, { extra: _, opening: __, ...place }: Written, png?: Uint8Array) => {
    if (png !== undefined) await request(message, { ...place, method: 'patch' }, 'whole', png);
  };

  return async (message, written, { outages = 0, signal }) => {
    const picture = drawn(pictures, message, log);
    const ready = message.image === undefined ? undefined : await within(PICTURE_WAIT_MS, picture);
    const first: Form = ready === undefined ? 'without-picture' : 'whole';
    let sent: Form = first;
    const send = (form: Form) => {
      sent = form;
      const file = form === 'whole' ? ready : undefined;
      return request(message, written, form, file).catch((error: unknown) => {
        if (!isUnanswerable(error)) throw error;
        const { message_reference: _, ...extra } = written.extra ?? {};
        return request(message, { ...written, extra }, form, file);
      });
    };
    const id = await inSimplerForms(first, send, {
      outages,
      signal,
      toPlatformError: (error) => toPlatformError(error, 'send a message'),
      log,
    });
    if (message.image !== undefined && ready === undefined && sent === first) {
      const place = { ...written, route: written.editRoute(id) };
      aftercare.follow(async () => bring(message, place, await picture), 'a picture could not follow its text');
    }
    return id;
  };
}

function bodyOf(message: Message, { extra = {} }: Written, form: Form, hasPicture: boolean) {
  const attachments = message.file === undefined ? [] : [{ id: hasPicture ? '1' : '0', filename: message.file.name }];
  if (form === 'words') {
    // Neither does it answer another message: that needs a permission of its own.
    const { message_reference: _, flags = 0, ...rest } = extra;
    return { ...renderWords(message), attachments, ...rest, flags: Number(flags) | MessageFlags.SuppressEmbeds };
  }
  const { embeds, ...rendered } = render(message);
  if (!hasPicture) return { ...rendered, embeds, attachments, ...extra };
  const alt = cut(clean(message.image?.alt ?? ''), MAX_ALT);
  const [embed] = embeds;
  return {
    ...rendered,
    embeds: [{ ...embed, image: { url: `attachment://${PICTURE_NAME}` } }],
    attachments: [{ id: '0', filename: PICTURE_NAME, description: alt }, ...attachments],
    ...extra,
  };
}
