import type { Address } from '../address.ts';

/**
 * The closed list of what a platform can answer instead of a receipt, and what follows:
 * rate-limited, unavailable -> wait and retry, over restarts; rejected -> retry for minutes, then close and tell the manager;
 * forbidden -> pause the subscription, tell the manager what is missing; gone -> ask for the place itself, then close the
 * subscription; moved -> rewrite the address, once more.
 */
export type PlatformFailure =
  /** `isGlobal`: whatever is sent, not only there. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number; readonly isGlobal?: boolean }
  | { readonly kind: 'unavailable' }
  /** `about` what, where that is certain: what it should change is gone, or its words are not allowed there. */
  | { readonly kind: 'rejected'; readonly about?: 'target' | 'policy' }
  /** `missing` is empty where the platform does not say which right. */
  | { readonly kind: 'forbidden'; readonly missing: readonly string[] }
  /** Of the place itself, as far as one answer can tell. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'moved'; readonly to: Address };

/**
 * What `Adapter.send` throws. Rebuilt without the raw cause: SDK errors carry request URLs, and Telegram's carry the token.
 */
export class PlatformError extends Error {
  readonly failure: PlatformFailure;

  constructor(failure: PlatformFailure, message: string) {
    super(message);
    this.name = 'PlatformError';
    this.failure = failure;
  }
}

/** A mistake of the person typing: shown to them as it is, translated by its key. */
export class UserError extends Error {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly choices: readonly { readonly label: string; readonly value: string }[];

  constructor(
    key: string,
    args: Readonly<Record<string, string | number>> = {},
    choices: readonly { readonly label: string; readonly value: string }[] = [],
  ) {
    super(key);
    this.name = 'UserError';
    this.key = key;
    this.args = args;
    this.choices = choices;
  }
}
