import { z } from 'zod';
import { type EpochMs, HOUR_MS, SECOND_MS } from '../../clock.ts';
import type { Observation } from '../observation.ts';
import type { Signal, SignalReading } from '../signal.ts';
import { checkedAnswer, createAsk, type SignalOptions } from './request.ts';

/**
 * Grid conditions of Texas as its operator shows them (https://www.ercot.com/gridmktinfo/dashboards/gridconditions, the
 * document `daily-prc.json` behind it): the state, the level of an energy emergency alert, the reserves that answer at once.
 */
const NAME = 'ERCOT';
const REGION = 'US-TX';
const PAGE = 'https://www.ercot.com/gridmktinfo/dashboards/gridconditions';
/** The page is renewed by the minute; older than this it says nothing of now. */
const STALE_AFTER_MS = HOUR_MS;
/** Of emergency alerts, the level at which supply is switched off in turn (ERCOT Nodal Protocols, section 6.5.9.4). */
const ROTATING_OUTAGES_LEVEL = 3;
// Seconds in some versions of the document, milliseconds in others.
const MILLISECONDS_FROM = 1e12;

/** Numbers come as `"18,983"`. */
const figure = z
  .union([z.number(), z.string().transform((text) => Number(text.replaceAll(',', '')))])
  .refine(Number.isFinite);
const text = z.string().catch('');
const conditions = z.object({
  lastUpdated: text,
  current_condition: z.object({
    state: z.string(),
    title: text,
    condition_note: text,
    eea_level: figure,
    prc_value: figure.optional().catch(undefined),
    datetime: figure.optional().catch(undefined),
  }),
});
type Conditions = z.infer<typeof conditions>;

export function createErcot(options: SignalOptions): Signal {
  const ask = createAsk(options, 1);
  return {
    name: NAME,
    attribution: NAME,
    dimension: 'power',
    regions: [REGION],
    async read(region, now): Promise<SignalReading> {
      if (region !== REGION) return { kind: 'not-covered' };
      const answer = checkedAnswer(await ask('/api/1/services/read/dashboards/daily-prc.json'), conditions);
      if (answer.kind === 'no-answer') return answer;
      const at = timeOf(answer.value);
      if (at === null || now - at > STALE_AFTER_MS) {
        return { kind: 'no-answer', reason: 'its newest figures are older than an hour' };
      }
      return { kind: 'answer', at, observations: observationsOf(answer.value, Math.min(at, now)), series: [] };
    },
  };
}

function timeOf({ current_condition: { datetime }, lastUpdated }: Conditions): EpochMs | null {
  if (datetime !== undefined) return datetime < MILLISECONDS_FROM ? datetime * SECOND_MS : datetime;
  // `2026-02-06 09:31:00-0600`
  const at = Date.parse(lastUpdated.replace(' ', 'T').replace(/(\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isFinite(at) ? at : null;
}

/** @returns nothing for a state that is not known: it is neither trouble nor all well. */
function observationsOf({ current_condition: condition }: Conditions, at: EpochMs): readonly Observation[] {
  const { state, title, condition_note: note, eea_level: level, prc_value: reserves } = condition;
  const isNormal = state === 'normal' && level === 0;
  const isShort = level > 0 || state === 'conservation' || /^eea\d/u.test(state);
  if (!isNormal && !isShort) return [];
  const said = [
    title,
    level > 0 ? `EEA ${level}` : '',
    note,
    reserves === undefined ? '' : `reserves ${reserves.toLocaleString('en')} MW`,
  ];
  return [
    {
      region: REGION,
      dimension: 'power',
      state: isNormal ? 'restored' : level >= ROTATING_OUTAGES_LEVEL ? 'curtailed' : 'strained',
      kind: 'measured',
      at,
      evidence: said.filter((one) => one !== '').join(' · '),
      source: NAME,
      url: PAGE,
    },
  ];
}
