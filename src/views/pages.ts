import type { CommandContext, Reply } from '../chat/command.ts';
import { type Button, text } from '../chat/message.ts';

/** A command with the option `page`. */
type Paged = CommandContext<{ readonly page: number | undefined }>;

export interface Page<T> {
  readonly shown: readonly T[];
  /** Index of the first one that is shown. */
  readonly first: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** @returns the page that was asked for, or the last one there is. */
export function pageOf<T>(all: readonly T[], { args }: Paged, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(args.page ?? 1, pages);
  const first = (page - 1) * size;
  return { shown: all.slice(first, first + size), first, page, pages };
}

/** @returns the reply with buttons that turn its pages; turned, it stays one message. */
export function withPages(reply: Reply, { page, pages }: Page<unknown>, context: Paged): Reply {
  const { invocation, args, t } = context;
  const mode = args.page === undefined ? reply.mode : 'replace';
  if (pages === 1) return { ...reply, mode };
  const to = (number: number, sign: string): Button => ({
    label: sign,
    command: invocation.command,
    options: { ...invocation.options, page: String(number) },
  });
  const turns = [...(page > 1 ? [to(page - 1, '‹')] : []), ...(page < pages ? [to(page + 1, '›')] : [])];
  const { footer = [], buttons = [] } = reply.message;
  const where = text(`${footer.length > 0 ? ' · ' : ''}${t('page', { page, pages })}`);
  return { mode, message: { ...reply.message, footer: [...footer, where], buttons: [...buttons, turns] } };
}
