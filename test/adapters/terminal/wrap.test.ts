import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../adapters/terminal/wrap.ts';

describe('long lines in a terminal', () => {
  it('break between words, and go on where they began', () => {
    const text = 'A title that fits\n  Internet was shut down across the whole country today';
    expect(wrap(text, 30)).toBe('A title that fits\n  Internet was shut down\n  across the whole country\n  today');
  });

  it('go on below the column they stand in', () => {
    expect(wrap('  Internet     down since 5 Jan, 3 publishers', 40)).toBe(
      '  Internet     down since 5 Jan, 3\n               publishers',
    );
  });

  it('leave an address whole, so that it can be opened', () => {
    const url = `<https://example.org/${'long'.repeat(20)}>`;
    expect(wrap(`  a b ${url} c`, 40)).toBe(`  a b\n  ${url}\n  c`);
  });

  it('count what is seen: colours nothing, Chinese twice', () => {
    expect(wrap(`\u001b[31m${'a'.repeat(18)} ${'b'.repeat(11)}\u001b[0m`, 30)).not.toContain('\n');
    expect(wrap(`  ${'断网'.repeat(7)} 矿工`, 30)).toContain('\n  矿工');
  });

  it('lose nothing and stay inside, whatever they say', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'я', '-', '.'), minLength: 1, maxLength: 20 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 100 }), (given, columns) => {
        const line = `  ${given.join(' ')}`;
        const wrapped = wrap(line, columns).split('\n');
        expect(
          wrapped
            .map((one) => one.trim())
            .join(' ')
            .trim(),
        ).toBe(given.join(' ').trim());
        expect(wrapped.every((one) => one.length <= columns && one.startsWith('  '))).toBe(true);
      }),
    );
  });
});
