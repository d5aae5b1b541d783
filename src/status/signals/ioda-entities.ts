import { z } from 'zod';
import { isProvider } from '../../regions/regions.ts';
import { createProviders } from './ioda-providers.ts';
import { type Ask, dataOf, type NoAnswer } from './request.ts';

/** How IODA names what it measures. */
export interface Entity {
  readonly type: 'country' | 'region' | 'asn';
  readonly code: string;
  /** Of a provider: `JSC Kazakhtelecom (AS9198)`. */
  readonly name?: string;
}

interface Part {
  readonly code: string;
  readonly name: string;
}

const answered = z.object({
  data: z.array(z.object({ code: z.coerce.string(), name: z.string() })).nullish(),
});

/** Words that one list of places adds to a name and another leaves out. */
const GENERIC =
  /\b(?:oblast|krai|okrug|region|province|provincia|state|governorate|prefecture|department|republic of)\b/gu;

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(GENERIC, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Countries have their ISO code, providers the number of their network; the parts of countries a number of IODA's own (Texas
 * is 4430), found by name, once for each country.
 * @param nameOf English name of a region. @returns null where IODA has no such part.
 */
export function createEntities(ask: Ask, nameOf: (region: string) => string) {
  const parts = new Map<string, readonly Part[]>();
  const providers = createProviders(ask);

  async function partsOf(country: string): Promise<readonly Part[] | NoAnswer> {
    const known = parts.get(country);
    if (known !== undefined) return known;
    const answer = await ask(`/entities/query?entityType=region&relatedTo=country/${country}`);
    if (answer.kind === 'no-answer') return answer;
    const found = dataOf(answer, answered)?.data ?? [];
    if (found.length > 0) parts.set(country, found);
    return found;
  }

  async function entityOf(region: string): Promise<Entity | NoAnswer | null> {
    if (isProvider(region)) return await providers.entityOf(region);
    const [country = '', part] = region.split('-');
    if (part === undefined) return { type: 'country', code: region };
    const known = await partsOf(country);
    if ('kind' in known) return known;
    const name = plain(nameOf(region));
    const [only, ...more] = known.filter((one) => plain(one.name) === name);
    // Two of one name: nobody can say which is meant.
    return only === undefined || more.length > 0 ? null : { type: 'region', code: only.code };
  }

  return {
    entityOf,
    findProviders: providers.find,
    /** @returns those of some regions that IODA has under a number. */
    async regionsOf(code: string, regions: readonly string[]): Promise<readonly string[]> {
      const found: string[] = [];
      for (const region of regions) {
        const entity = region.includes('-') ? await entityOf(region) : null;
        if (entity !== null && !('kind' in entity) && entity.code === code) found.push(region);
      }
      return found;
    },
  };
}
