import type { Golds } from './gold.ts';
import { INTERNET } from './internet.ts';
import { POWER } from './power.ts';
import { REGULATION } from './regulation.ts';

/** What a careful reader takes from the recordings, by the dimension that each is mostly about. */
export const OPEN: Golds = { ...INTERNET, ...POWER, ...REGULATION };
