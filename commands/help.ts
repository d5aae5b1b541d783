import { z } from 'zod';
import { isPersonal } from '../src/address.ts';
import type { CommandContext, CommandDeclaration } from '../src/chat/command.ts';
import { defineCommand, defineOption } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { exampleOf } from '../src/chat/example.ts';
import { bold, code, command, type Span, text } from '../src/chat/message.ts';
import { optionNamed, shownOptionName } from '../src/chat/option-name.ts';
import { shownOn } from '../src/chat/platform-words.ts';
import { say } from '../src/chat/reply.ts';
import { editDistance } from '../src/text/edit-distance.ts';
import { cut } from '../src/text/truncate.ts';

const MOST_SLIPS = 2;
/** Two slips away from a shorter name is half of another word. */
const SHORT_NAME = 5;
const MAX_NAME = 60;

/** All commands, or one with its options and an example. */
export const help = defineCommand({
  name: 'help',
  options: {
    command: defineOption(
      z.string().transform((raw) => raw.replace(/^\/+|\p{Cc}/gu, '')),
      {
        suggest: ({ typed }, services) =>
          services.commands
            .filter(
              (one) => one.platforms === undefined && one.name.startsWith(typed.replace(/^\//u, '').toLowerCase()),
            )
            .map((one) => ({ value: one.name, label: `/${one.name}` })),
      },
    ).optional(),
  },
  access: 'anyone',
  visibility: 'private',
  async run(context) {
    const { invocation, args, t, services } = context;
    const shown = services.commands.filter((one) => shownOn(one, invocation.platform));
    const typed = args.command;
    const name = typed?.toLowerCase();
    // A slash alone asks for what there is.
    if (name !== undefined && name !== '') {
      const found = shown.find((one) => one.name === name);
      const slips = name.length < SHORT_NAME ? 1 : MOST_SLIPS;
      const near = shown.filter(
        (one) => one.name.startsWith(name) || name.includes(one.name) || editDistance(name, one.name, slips) <= slips,
      );
      const choices = near.map((one) => ({ value: one.name, label: `/${one.name}` }));
      const option = found === undefined && near.length === 0 ? optionCalled(typed ?? '', shown) : undefined;
      if (option !== undefined) throw new UserError('error-is-option', option);
      if (found === undefined)
        throw new UserError(
          'error-unknown-command',
          { value: cut(typed ?? '', MAX_NAME), near: choices.length },
          choices,
        );
      return one(found, context);
    }
    const lines = shown.map((one): Span[] => {
      const isLimited = one.access === 'manager' && !isPersonal(invocation.space);
      const who = isLimited ? ` ${t('help-manager')}` : '';
      return [command(one.name), text(` · ${t(one.description)}${who}`)];
    });
    return say('neutral', t('help-title'), [...lines, t('help-next')]);
  },
});

/** `/digest daily 8am`: as the option of the first command that has one, with what was typed behind it. */
function optionCalled(typed: string, commands: readonly CommandDeclaration[]) {
  const [, value = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(typed) ?? [];
  for (const { name, options } of commands) {
    const option = optionNamed(
      options.filter(({ free }) => free !== true),
      value,
    );
    if (option === undefined) continue;
    const said = option.kind === 'boolean' ? option.name : `${option.name}:${rest === '' ? '...' : rest}`;
    return { value, command: name, example: cut(`/${name} ${said}`, MAX_NAME) };
  }
  return undefined;
}

function one(declared: CommandDeclaration, { invocation: { platform, space }, t }: CommandContext) {
  const shown = declared.options.filter((option) => shownOn(option, platform));
  const options = shown.map((option): Span[] => [
    bold(shownOptionName(option.name, platform, t)),
    text(` · ${t(option.description)}${option.required ? ` ${t('help-required')}` : ''}`),
  ]);
  const example: Span[] = [text(`${t('help-example')} `), code(exampleOf(declared, platform, t))];
  const manager = declared.access === 'manager' && !isPersonal(space) ? [t('help-manager-only')] : [];
  return say('neutral', `/${declared.name}`, [t(declared.description), ...options, example, ...manager]);
}
