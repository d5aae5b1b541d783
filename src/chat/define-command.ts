import type { z } from 'zod';
import type { CommandContext, CommandDeclaration, CommandOption, Reply } from './command.ts';

/** An option before a command names it. `T` is what its schema makes of the text; optional ones may be undefined. */
export interface Option<T> extends Omit<CommandOption, 'name' | 'description' | 'parse'> {
  /** Absent: the message `option-<command>-<name>`. */
  readonly description?: string;
  readonly parse: z.ZodType<T>;
  optional(): Option<T | undefined>;
}

/** What an option may say of itself besides its schema; see `CommandOption`. */
export type OptionDetails = Partial<Omit<CommandOption, 'name' | 'parse' | 'required'>>;

/** An option that takes one value, as text, and is required, unless `details` or `.optional()` say otherwise. */
export function defineOption<T>(parse: z.ZodType<T>, details: OptionDetails = {}): Option<T> {
  const option = { kind: 'string', many: false, ...details, required: true, parse } as const;
  return { ...option, optional: () => ({ ...defineOption<T | undefined>(parse, details), required: false }) };
}

type Options = Readonly<Record<string, Option<unknown>>>;

/** The parsed options of a command. */
export type ArgsOf<O extends Options> = { readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never };

interface Definition<O extends Options> extends Omit<CommandDeclaration, 'description' | 'options' | 'run'> {
  /** In the order in which menus show them; required ones first. */
  readonly options: O;
  run(context: CommandContext<ArgsOf<O>>): Promise<Reply | null>;
}

/**
 * Declares a command whose `args` have the types of its options. Its description is the message
 * `command-<name>`.
 */
export function defineCommand<O extends Options>(definition: Definition<O>): CommandDeclaration {
  const { name, options, run } = definition;
  return {
    ...definition,
    description: `command-${name}`,
    options: Object.entries(options).map(([option, { optional: _, ...rest }]) => ({
      description: `option-${name}-${option.replaceAll('_', '-')}`,
      ...rest,
      name: option,
    })),
    // The bot parses the arguments with the schemas of these very options.
    run: (context) => run(context as CommandContext<ArgsOf<O>>),
  };
}
