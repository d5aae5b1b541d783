import { readFileSync } from 'node:fs';

/** A city of `cities-50k.json` (GeoNames). */
export interface City {
  readonly name: string;
  readonly country: string;
  /** The first administrative level, in GeoNames' own numbers. */
  readonly admin: string;
  readonly pop: number;
}

const { codes, cities } = JSON.parse(readFileSync(new URL('admin-codes.json', import.meta.url), 'utf8')) as {
  codes: Record<string, string>;
  cities: Record<string, Record<string, string>>;
};

/** @returns the ISO 3166-2 part a city lies in, its country where the part has no code in `parts`. */
export function partOf({ country, admin, name }: City, parts: Readonly<Record<string, string>>): string {
  const pairs = (codes[country] ?? '').split(' ');
  const at = pairs.findIndex((number, index) => index % 2 === 0 && number === admin);
  const part = `${country}-${country === 'US' ? admin : (cities[country]?.[name] ?? pairs[at + 1])}`;
  return part in parts ? part : country;
}
