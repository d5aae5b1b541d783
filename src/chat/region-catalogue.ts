import type { Region } from '../regions/regions.ts';

/** Places by name, in every language and spelling that is known. */
export interface RegionCatalogue {
  /** Every code: countries, then provinces and states. */
  readonly codes: readonly Region[];
  /** Only what names exactly one place; cheap enough for every word that is typed. */
  find(typed: string): Region | undefined;
  /** A place that is better known elsewhere, in what is named behind it: `paris, texas`. */
  findWithin(typed: string): Region | undefined;
  /** Whether what was typed names all of the region that it stands for; a city in it does not. */
  isWhole(typed: string, region: Region): boolean;
  /** Whether some name of more than two words begins with these two. */
  mayGoOn(two: string): boolean;
  /** Those that share the name, where it names several. */
  namesakes(typed: string): readonly Region[];
  /** What it begins, best first; else what is near. */
  suggest(typed: string, locale: string, limit: number): readonly Region[];
  name(region: Region, locale: string): string;
  /** Awaited before anything is looked up: the lists take a second to build after a start. Absent: nothing is to wait for. */
  ready?(typed: string): Promise<void>;
}
