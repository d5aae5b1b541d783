/**
 * Makes `time-zones.json`: run by hand, `node --import ./src/preload.mjs config/build/build-time-zones.ts`.
 *
 * Which zones of a country show the same time, by what Node.js knows of 2026. To ask the clocks of one country costs up to
 * 10 ms, and one message may name many.
 */
import { writeFileSync } from 'node:fs';
import { COUNTRIES } from '../../src/regions/regions.ts';

const MONTHS = [0, 6];

const shown = (timeZone: string): string => {
  const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return MONTHS.map((month) => clock.format(Date.UTC(2026, month, 1))).join();
};

const alike = COUNTRIES.flatMap((country) => {
  const zones = /^[A-Z]{2}$/u.test(country) ? (new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []) : [];
  return zones.length > 1 ? [[country, [...Map.groupBy(zones, shown).values()].map((all) => all.join(' '))]] : [];
});

const about =
  'Made by build-time-zones.ts. Countries of several time zones, after ICU (Unicode License v3): those that show the same time stand together.';
writeFileSync(
  new URL('../generated/time-zones.json', import.meta.url),
  `${JSON.stringify({ about, countries: Object.fromEntries(alike) }, null, 2)}\n`,
);
