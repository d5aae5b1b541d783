import { z } from 'zod';
import { createMemo } from '../../memo.ts';
import type { Provider, ProviderSearch } from '../signal.ts';
import type { Entity } from './ioda-entities.ts';
import { type Ask, checkedAnswer, type NoAnswer, readableRows } from './request.ts';

/** A network (https://api.ioda.inetintel.cc.gatech.edu/v2/): `AS9500 (VODAFONE-TRANSIT-AS)`, of One New Zealand Group Limited. */
const system = z.object({
  code: z.string().regex(/^\d{1,10}$/u),
  type: z.literal('asn'),
  name: z.string(),
  attrs: z.object({ org: z.string().nullish(), ip_count: z.coerce.number().nullish() }).nullish(),
});
const answered = z.object({ error: z.string().nullish(), data: readableRows(system).nullish() });

interface Found extends Provider {
  /** Letters and digits of all its names, to look a word up in. */
  readonly key: string;
  readonly addresses: number;
}

const REMEMBERED = 500;
const REMEMBERED_COUNTRIES = 20;
const MOST_COUNTRIES = 4;
const MOST_FOUND = 8;
/** Of what bears a name that is looked for: the answer has no order. */
const MOST_BEARERS = 100;
/** UTF-16 units of what a registry calls an operator. */
const MOST_NAME = 60;

const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Providers by the number of their network. The search of the source knows networks by the names that registries gave them
 * (`KAZTELECOM-AS`), so that an operator is looked for among the networks of countries, too.
 */
export function createProviders(ask: Ask) {
  const known = createMemo<string, Found>(REMEMBERED);
  const ofCountries = createMemo<string, readonly Found[]>(REMEMBERED_COUNTRIES);

  async function query(parameters: string): Promise<readonly Found[] | NoAnswer> {
    const answer = checkedAnswer(await ask(`/entities/query?entityType=asn&${parameters}`), answered);
    if (answer.kind === 'no-answer') return answer;
    const { error, data } = answer.value;
    if (error) return { kind: 'no-answer', reason: error.slice(0, 200) };
    return (data ?? []).map(foundOf);
  }

  async function byNumber(code: string): Promise<Found | NoAnswer | null> {
    const before = known.get(code);
    if (before !== undefined) return before;
    const found = await query(`entityCode=${code.slice(2)}`);
    if ('kind' in found) return found;
    const own = found.find((one) => one.code === code);
    return own === undefined ? null : known.set(code, own);
  }

  async function inCountry(country: string): Promise<readonly Found[] | NoAnswer> {
    const before = ofCountries.get(country);
    if (before !== undefined) return before;
    const found = await query(`relatedTo=country/${country}`);
    return 'kind' in found || found.length === 0 ? found : ofCountries.set(country, found);
  }

  return {
    /** @returns null where the source has no such network. */
    async entityOf(code: string): Promise<Entity | NoAnswer | null> {
      const found = await byNumber(code);
      return found === null || 'kind' in found ? found : { type: 'asn', code: code.slice(2), name: found.name };
    },

    /** Those of the countries come first. */
    async find(typed: string, countries: readonly string[]): Promise<ProviderSearch> {
      const [, number] = /^(?:asn?)?[\s:-]*0*(\d{1,10})$/iu.exec(typed.trim()) ?? [];
      if (number !== undefined) {
        const found = await byNumber(`AS${number}`);
        if (found !== null && 'kind' in found) return found;
        return { kind: 'answer', providers: found === null ? [] : [providerOf(found)] };
      }
      const words = typed.split(/\s+/u).map(keyOf).filter(Boolean);
      if (words.length === 0) return { kind: 'answer', providers: [] };
      const bearers = await query(`search=${encodeURIComponent(typed.trim())}&limit=${MOST_BEARERS}`);
      if ('kind' in bearers) return bearers;
      const near: Found[] = [];
      for (const country of countries.slice(0, MOST_COUNTRIES)) {
        const there = await inCountry(country);
        if ('kind' in there) return there;
        near.push(...there.filter(({ key }) => words.every((word) => key.includes(word))));
      }
      const all = [...largestFirst(near), ...largestFirst(bearers)];
      const once = [...new Map(all.map((one) => [one.code, one])).values()];
      return { kind: 'answer', providers: once.slice(0, MOST_FOUND).map(providerOf) };
    },
  };
}

const largestFirst = (some: readonly Found[]): readonly Found[] => some.toSorted((a, b) => b.addresses - a.addresses);

const providerOf = ({ code, name }: Found): Provider => ({ code, name });

function foundOf({ code: number, name, attrs }: z.infer<typeof system>): Found {
  const code = `AS${number}`;
  const [, short = ''] = /\((.+)\)$/su.exec(name) ?? [];
  const operator = (attrs?.org ?? '').trim() || short;
  const shown = operator.replace(/\s+/gu, ' ').slice(0, MOST_NAME).toWellFormed().trim();
  return {
    code,
    name: shown === '' ? code : `${shown} (${code})`,
    key: `${keyOf(name)} ${keyOf(operator)}`,
    addresses: attrs?.ip_count ?? 0,
  };
}
