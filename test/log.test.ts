import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const TELEGRAM = '123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr';
const DISCORD = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB';

function logged(write: (log: ReturnType<typeof createLog>) => void, secrets: Iterable<string> = []): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', secrets, destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

describe('the log', () => {
  it('writes one JSON line with level, time and message', () => {
    const line = JSON.parse(logged((log) => log.info({ feed: 'a' }, 'polled')));
    expect(line).toMatchObject({ level: 'info', feed: 'a', msg: 'polled' });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });

  it.each([TELEGRAM, DISCORD, 'Bearer abcdefghijkl'])('hides a token wherever it stands: %s', (token) => {
    const output = logged((log) => {
      log.info({ a: { b: [{ c: { d: `https://x/bot${token}/send` } }] } }, `calling ${token}`);
      log.error({ err: new Error(`failed: ${token}`, { cause: new Error(token) }) }, 'no');
      log.child({ url: token }).info('child');
    });
    expect(output).not.toContain(token);
    expect(output).toContain('[hidden]');
  });

  it('hides the values it was told, whatever they look like', () => {
    const output = logged((log) => log.info({ deep: { er: 'my-own-pass' } }, 'my-own-pass!'), ['my-own-pass']);
    expect(output).not.toContain('my-own-pass');
  });

  it('hides what it was told after it began', () => {
    const secrets = new Set<string>();
    const output = logged((log) => {
      secrets.add('https://ops.example/in/my-own-pass');
      log.warn({ reason: 'no answer from https://ops.example/in/my-own-pass' }, 'not posted');
    }, secrets);
    expect(output).not.toContain('my-own-pass');
  });

  it('hides what stands under a telling key', () => {
    const output = logged((log) => log.info({ headers: { Authorization: 'xyz', 'x-api-key': 'abc' } }, 'request'));
    expect(output).not.toMatch(/xyz|abc/u);
  });

  it('ends with what goes round in circles', () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    expect(logged((log) => log.info({ circle, big: 5n }, 'round'))).toContain('[deep]');
  });
});
