import type { Region } from '../regions/regions.ts';
import type { Choice } from './command.ts';
import type { RegionCatalogue } from './region-catalogue.ts';

/** Of several places that share a name, each part with its country. */
export function withCountries(
  shared: readonly Region[],
  { name }: Pick<RegionCatalogue, 'name'>,
  locale: string,
): Choice[] {
  const names = shared.map((value) => name(value, locale));
  return shared.map((value, at) => {
    const [country = value] = value.split('-');
    const label = names[at] ?? value;
    // Twins have their codes behind them.
    const isPlain = country === value || label.endsWith(')') || names.indexOf(label) !== names.lastIndexOf(label);
    return { value, label: isPlain ? label : `${label} (${name(country, locale)})` };
  });
}

/** Georgia is a country and a state: names that occur twice have their code behind them. */
export function toldApart(choices: readonly Choice[]): readonly Choice[] {
  const isTwin = ({ label }: Choice) => choices.filter((one) => one.label === label).length > 1;
  return choices.map((one) => (isTwin(one) ? { ...one, label: `${one.label} (${one.value})` } : one));
}

const WITH_KNOWN_PARTS = new Set('US CA RU KZ CN UA'.split(' '));

/** Whether parts of that country are as well known by name as countries. */
export const hasKnownParts = (country: Region): boolean => WITH_KNOWN_PARTS.has(country);
