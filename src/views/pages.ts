import { z } from 'zod';
import type { CommandContext, CommandOption, Reply } from '../chat/command.ts';
import { type Button, text } from '../chat/message.ts';

/** The option of every list that may be longer than a message. */
export const pageOption: CommandOption = {
  name: 'page',
  description: 'option-page',
  kind: 'integer',
  required: false,
  many: false,
  parse: z
    .string()
    .regex(/^[1-9]\d{0,3}$/u, 'error-page')
    .transform(Number),
};

export interface Page<T> {
  readonly shown: readonly T[];
  /** Index of the first one that is shown. */
  readonly first: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** @returns the page that was asked for, or the last one there is. */
export function pageOf<T>(all: readonly T[], { values }: CommandContext, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min((values.page as number | undefined) ?? 1, pages);
  const first = (page - 1) * size;
  return { shown: all.slice(first, first + size), first, page, pages };
}

/** @returns the reply with buttons that turn its pages; turned, it stays one message. */
export function withPages(reply: Reply, { page, pages }: Page<unknown>, context: CommandContext): Reply {
  const { invocation, values, t } = context;
  const mode = values.page === undefined ? reply.mode : 'replace';
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
