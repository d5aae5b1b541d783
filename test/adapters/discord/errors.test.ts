import { inspect } from 'node:util';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { failureOf, toPlatformError } from '../../../adapters/discord/errors.ts';
import type { PlatformFailure } from '../../../src/chat/errors.ts';

const URL_WITH_TOKEN = 'https://discord.com/api/v10/webhooks/1/interaction-token-nobody-may-see';
const forbidden = (...missing: string[]): PlatformFailure => ({ kind: 'forbidden', missing });

const TABLE: readonly [number, number | undefined, PlatformFailure][] = [
  [403, 50013, forbidden('Send Messages')],
  [403, 50001, forbidden('View Channel')],
  [400, 160002, forbidden('Read Message History')],
  [400, 50083, forbidden('Manage Threads')],
  [403, 20022, forbidden()],
  [403, undefined, { kind: 'unavailable' }],
  [403, 40333, { kind: 'unavailable' }],
  [403, 160005, forbidden('Manage Threads')],
  [404, 10003, { kind: 'gone' }],
  [404, 10004, { kind: 'gone' }],
  [404, 10013, { kind: 'gone' }],
  [403, 50007, { kind: 'gone' }],
  [403, 50278, { kind: 'gone' }],
  [404, 10012, { kind: 'gone' }],
  [404, 0, { kind: 'unavailable' }],
  [404, undefined, { kind: 'unavailable' }],
  [404, 10008, { kind: 'rejected', about: 'target' }],
  [404, 10015, { kind: 'rejected', about: 'target' }],
  [404, 10062, { kind: 'rejected', about: 'target' }],
  [400, 50035, { kind: 'rejected' }],
  [400, 50006, { kind: 'rejected' }],
  [400, 200000, { kind: 'rejected', about: 'policy' }],
  [401, 0, { kind: 'unavailable' }],
  [500, 0, { kind: 'unavailable' }],
  [503, 130000, { kind: 'unavailable' }],
  [429, 40062, { kind: 'rate-limited', retryAfterMs: 60_000 }],
];

const limited = (times: { retryAfter: number; timeToReset: number; sublimitTimeout: number }) =>
  new RateLimitError({
    ...times,
    global: false,
    hash: 'h',
    limit: 5,
    majorParameter: '1',
    method: 'POST',
    route: '/channels/:id/messages',
    scope: 'shared',
    url: URL_WITH_TOKEN,
  });

describe('an answer of Discord', () => {
  it.each(TABLE)('%i with code %s has its consequence', (status, code, failure) => {
    expect(failureOf(code === undefined ? { status } : { status, code })).toEqual(failure);
  });

  it('that asks to wait is waited for as long as its longest time says, in milliseconds', () => {
    const error = toPlatformError(limited({ retryAfter: 7_200_000, timeToReset: 50, sublimitTimeout: 0 }), 'send');
    expect(error.failure).toEqual({ kind: 'rate-limited', retryAfterMs: 7_200_000 });
    const sublimit = toPlatformError(limited({ retryAfter: 0, timeToReset: 50, sublimitTimeout: 600.4 }), 'send');
    expect(sublimit.failure).toEqual({ kind: 'rate-limited', retryAfterMs: 601 });
  });

  it('is rebuilt without bodies, addresses and tokens', () => {
    const body = { files: [], body: { content: 'private words' } };
    const refused = new DiscordAPIError({ code: 50035, message: 'Invalid' }, 50035, 400, 'POST', URL_WITH_TOKEN, body);
    const broken = new HTTPError(502, 'Bad Gateway', 'POST', URL_WITH_TOKEN, body);
    const waiting = limited({ retryAfter: 1, timeToReset: 1, sublimitTimeout: 1 });
    const network = Object.assign(new Error(`connect to ${URL_WITH_TOKEN}`), { code: 'ECONNRESET' });
    for (const error of [refused, broken, waiting, network]) {
      const shown = inspect(toPlatformError(error, 'send a message'), { depth: 10, showHidden: true });
      expect(shown).not.toContain('nobody-may-see');
      expect(shown).not.toContain('private words');
    }
    expect(toPlatformError(broken, 'x').failure.kind).toBe('unavailable');
    expect(toPlatformError(network, 'x').failure.kind).toBe('unavailable');
    // A body that ends halfway.
    expect(toPlatformError(new SyntaxError('Unexpected end of JSON input'), 'x').failure.kind).toBe('unavailable');
    expect(toPlatformError(new RangeError('a mistake'), 'x').failure.kind).toBe('rejected');
  });

  it('about a wrong token is explained in words', () => {
    const refused = new DiscordAPIError({ code: 0, message: '401: Unauthorized' }, 0, 401, 'GET', '/gateway/bot', {
      files: undefined,
      body: undefined,
    });
    expect(toPlatformError(refused, 'open its gateway').message).toContain('not accepted, see DISCORD_TOKEN');
  });
});
