import { z } from 'zod';
import type { EpochMs } from '../clock.ts';
import { readConfigFile } from '../config-file.ts';

const sharesFile = z.strictObject({
  source: z.string(),
  url: z.url({ protocol: /^https$/ }),
  note: z.string(),
  months: z.array(
    z.strictObject({
      month: z.string().regex(/^\d{4}-\d{2}$/),
      publishedOn: z.iso.date(),
      sharesPercent: z.record(z.string(), z.number().nonnegative()),
    }),
  ),
});

/** A country's share of the network, and how old that figure is. */
export interface Share {
  readonly percent: number;
  /** `2021-08`: always shown, the map ends in January 2022. */
  readonly month: string;
  readonly source: string;
  readonly url: string;
}

let loaded: z.infer<typeof sharesFile> | undefined;

function shares(): z.infer<typeof sharesFile> {
  loaded ??= readConfigFile('generated/shares.json', sharesFile);
  return loaded;
}

/** @returns the newest share that was published by `now`: a replay must not know the future. */
export function shareOf(region: string, now: EpochMs): Share | null {
  const { months, source, url } = shares();
  const known = months.findLast((one) => Date.parse(one.publishedOn) <= now && one.sharesPercent[region] !== undefined);
  const percent = known?.sharesPercent[region];
  return known === undefined || percent === undefined ? null : { percent, month: known.month, source, url };
}
