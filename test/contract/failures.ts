import type { PlatformFailure } from '../../src/chat/errors.ts';

/** Kind of failure -> whether what an adapter makes of it says enough. */
export const FAILURES: readonly (readonly [PlatformFailure['kind'], (failure: PlatformFailure) => boolean])[] = [
  ['rate-limited', (failure) => failure.kind === 'rate-limited' && Math.abs(failure.retryAfterMs - 43_838_000) < 1000],
  ['unavailable', () => true],
  ['rejected', () => true],
  ['forbidden', (failure) => failure.kind === 'forbidden' && failure.missing.length > 0],
  ['gone', () => true],
  ['moved', (failure) => failure.kind === 'moved' && failure.to.startsWith('telegram:-')],
];
