import type { Region } from '../regions/regions.ts';
import type { Widened } from './command.ts';
import { splitList } from './option-parsers.ts';
import type { RegionCatalogue } from './region-catalogue.ts';

/** @returns of one place, or of a list of them, what stands for more than it names: a city, a grid operator, the north of a country. */
export const createWidened =
  (read: (raw: string) => Region | undefined, regions: Pick<RegionCatalogue, 'isWhole' | 'name'>) =>
  (isList: boolean) =>
  (value: string, locale: string): readonly Widened[] =>
    (isList ? splitList(value) : [value]).flatMap((part) => {
      const typed = part.replace(/^-|"/gu, '').trim();
      const region = read(typed);
      return region === undefined || regions.isWhole(typed, region)
        ? []
        : [{ typed, place: regions.name(region, locale) }];
    });
