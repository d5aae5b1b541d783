import type { CommandAction } from './command.ts';

/** What commands do that keep a list of their own; each of them does some of it. */
export const ACTIONS = ['add', 'list', 'test', 'remove', 'export', 'import'] as const;
export type Action = (typeof ACTIONS)[number];

/** @param takes the options of each action. */
export const actionsOf = (command: string, takes: Readonly<Partial<Record<Action, readonly string[]>>>) => ({
  option: 'action',
  of: Object.entries(takes).map(
    ([value, options]): CommandAction => ({
      value,
      name: `action-${value}`,
      description: `command-${command}-${value}`,
      options,
    }),
  ),
});
