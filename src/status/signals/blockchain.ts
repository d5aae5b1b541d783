import { z } from 'zod';
import { DAY_MS, SECOND_MS } from '../../clock.ts';
import type { NetworkReading, NetworkSignal } from '../signal.ts';
import { checkedAnswer, createAsk, type SignalOptions } from './request.ts';

/** blockchain.com's chart (https://www.blockchain.com/explorer/api/charts_api). Its other addresses answer in GH/s. */
const PER_EH: Readonly<Record<string, number>> = { 'TH/s': 1e6, 'GH/s': 1e9, 'PH/s': 1e3, 'EH/s': 1 };
const number = z.coerce.number().catch(0);
const chart = z.object({ unit: z.string(), values: z.array(z.object({ x: number, y: number })) });

export function createBlockchain(options: SignalOptions): NetworkSignal {
  const ask = createAsk(options, 1);
  return {
    name: 'blockchain.com',
    attribution: 'blockchain.com',
    async read(now): Promise<NetworkReading> {
      const answer = checkedAnswer(await ask('/charts/hash-rate?timespan=90days&format=json&sampled=false'), chart);
      if (answer.kind === 'no-answer') return answer;
      const { unit: written, values } = answer.value;
      const unit = Object.keys(PER_EH).find((name) => written.includes(name));
      const perEH = unit === undefined ? undefined : PER_EH[unit];
      if (perEH === undefined) return { kind: 'no-answer', reason: `its unit is not known: ${written.slice(0, 40)}` };
      const days = values
        .filter((row) => row.y > 0 && row.x * SECOND_MS + DAY_MS <= now)
        .map((row) => ({ day: Math.floor((row.x * SECOND_MS) / DAY_MS) * DAY_MS, hashRateEHs: row.y / perEH }))
        .sort((a, b) => a.day - b.day);
      if (days.length === 0) return { kind: 'no-answer', reason: 'it has no complete day to show' };
      return { kind: 'answer', at: now, days };
    },
  };
}
