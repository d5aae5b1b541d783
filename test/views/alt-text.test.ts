import { expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { regionName } from '../../src/regions/regions.ts';
import { statusOf } from '../../src/status/status.ts';
import { pictureText } from '../../src/views/alt-text.ts';
import { NOW, testLocales } from '../harness/bot.ts';
import { observation } from '../harness/status.ts';

const down = observation({
  state: 'down',
  at: NOW - 50 * HOUR_MS,
  since: NOW - 60 * HOUR_MS,
  level: { value: 5, unit: '% of ordinary' },
});
const back = (source: string) => observation({ state: 'restored', at: NOW - 2 * HOUR_MS, source });
const textOf = (...observations: Parameters<typeof statusOf>[1][number][]) =>
  pictureText(statusOf('KZ', observations, [], NOW), '48h', {
    t: testLocales.translator('en'),
    locale: 'en',
    regionName,
  });

it('a picture in words tells since when it is down and the last level, and neither of what is over', () => {
  expect(textOf(down)).toMatch(/internet cut · since .* · last level: 5 % of normal/u);
  const over = textOf(down, back('a.example'), back('b.example'));
  expect(over).toContain('internet restored');
  expect(over).not.toMatch(/since|5 %/u);
});
