import { expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../src/clock.ts';
import { incidentField } from '../../src/views/incident-course.ts';
import { NOW, testLocales, testRegions } from '../harness/bot.ts';
import { incidentsAfter, onlyIncident } from '../harness/incidents.ts';
import { observation } from '../harness/status.ts';

const START = Date.UTC(2027, 0, 1);

it.each([
  ['en', 'from 01/01/2027', 'announced: banned'],
  ['de', 'ab 1.1.2027', 'angekündigt: verboten'],
  ['ru', 'с 01.01.2027', 'объявлено: запрет'],
  ['zh-Hans', '2027/1/1', '已宣布：禁止'],
])('what has not begun yet has lasted for no time: %s', async (locale, from, announced) => {
  const ban = { dimension: 'regulation', state: 'banned', phase: 'announced', since: START } as const;
  const told = observation({ ...ban, sincePrecision: 'day', at: NOW - 14 * MINUTE_MS });
  const incident = onlyIncident(await incidentsAfter([told], () => NOW));
  const words = { t: testLocales.translator(locale), locale, now: NOW, regionName: testRegions.name };
  const said = (now: number) =>
    incidentField(incident, { ...words, now })
      .value.map((span) =>
        span.kind === 'time' ? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale).format(span.at) : span.text,
      )
      .join('');
  expect(said(NOW)).toContain(from);
  expect(said(NOW)).toContain(announced);
  expect(said(NOW)).not.toMatch(/-\d/u);
  expect(said(START + 3 * DAY_MS)).toContain('3');
});
