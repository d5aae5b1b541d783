import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { placeKey } from './place-key.ts';
import { isRegion, type Region } from './regions.ts';
import { SPOKEN_LANGUAGES } from './typed-names.ts';

const file = z.strictObject({
  about: z.string(),
  areas: z.array(
    z.strictObject({
      about: z.string(),
      /** The code of an area in the UN's list, by which CLDR names it (https://unstats.un.org/unsd/methodology/m49/). */
      m49: z
        .string()
        .regex(/^\d{3}$/u)
        .optional(),
      names: z.array(z.string().min(1)).default([]),
      regions: z.string(),
    }),
  ),
});

let known: ReadonlyMap<string, readonly Region[]> | undefined;

/** `central asia`, `Ближний Восток`, 欧洲: @returns places of an area that is no one place itself; empty: it is none. */
export function areaCalled(key: string): readonly Region[] {
  known ??= readAreas();
  return known.get(key) ?? [];
}

function readAreas(): ReadonlyMap<string, readonly Region[]> {
  const named = [...SPOKEN_LANGUAGES].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const areas = readConfigFile('areas.json', file).areas.flatMap(({ about, m49, names, regions }) => {
    const members = regions.split(' ');
    const unknown = members.find((code) => !isRegion(code));
    if (unknown !== undefined) throw new Error(`config/areas.json: ${about}: ${unknown} is no region`);
    const written = m49 === undefined ? [] : named.map((display) => display.of(m49) ?? '');
    return [about.replace(/^The /u, ''), ...names, ...written].map((name) => [placeKey(name), members] as const);
  });
  return new Map(areas.filter(([key]) => key !== ''));
}
