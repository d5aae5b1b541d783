import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandOptionChoice,
  APIInteraction,
} from 'discord.js';
import type { Choice, Question } from '../../src/chat/command.ts';
import { clean, cut } from '../../src/text/truncate.ts';
import { inside, type Listener, whereOf } from './commands.ts';
import { MAX_CHOICE, MAX_CHOICES } from './render.ts';

/** The half-typed option of an autocomplete request, and what stands before it in a list. */
export interface Asked {
  readonly question: Question;
  readonly before: string;
}

export function questionOf(interaction: APIInteraction, { commands }: Listener): Asked | null {
  const where = whereOf(interaction);
  if (where === null || interaction.data === undefined || !('name' in interaction.data)) return null;
  const { name } = interaction.data;
  const { options: given } = inside(('options' in interaction.data ? interaction.data.options : undefined) ?? []);
  const focused = (given as readonly APIApplicationCommandInteractionDataBasicOption[]).find(
    (option) => 'focused' in option && option.focused === true,
  );
  const option = commands.get(name)?.options.find((one) => one.name === focused?.name);
  if (focused === undefined || option === undefined) return null;
  const text = String(focused.value);
  // In a list only what follows the last comma is being typed.
  const start = option.many ? text.lastIndexOf(',') + 1 : 0;
  const { space, address } = where;
  const question = { space, address, command: name, option: option.name, typed: text.slice(start).trim() };
  const locale = 'locale' in interaction ? { locale: interaction.locale } : {};
  return { question: { ...question, ...locale }, before: text.slice(0, start) };
}

/** @returns what fits Discord's limits; values are never cut, for a cut one would not parse. */
export function choicesFor({ before }: Asked, choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] {
  return choices
    .map(({ label, value }) => ({ name: cut(clean(`${before}${label}`), MAX_CHOICE), value: `${before}${value}` }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= MAX_CHOICE)
    .slice(0, MAX_CHOICES);
}
