import { describe, expect, it } from 'vitest';
import type { Alert, Condition } from '../../src/alerts/alert.ts';
import { conditionOf } from '../../src/alerts/create-alert.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { alertTitle } from '../../src/views/alert-title.ts';
import { testLocales, testRegions } from '../harness/bot.ts';
import { sampleAlert, sampleIncident, T0 } from '../harness/samples.ts';

const title = (alert: Alert, locale = 'en') =>
  alertTitle(alert, { t: testLocales.translator(locale), locale, regionName: testRegions.name });
const condition = (over: Partial<Condition>): Condition => ({
  ...conditionOf(sampleIncident({ phase: 'in-force' })),
  ...over,
});
const alert = (over: Partial<Alert>, ...conditions: readonly Partial<Condition>[]) =>
  sampleAlert({ reason: 'first', severity: 3, topics: ['internet'], conditions: conditions.map(condition), ...over });

describe('the title of an alert', () => {
  it.each<[string, Alert, string, string]>([
    ['a plain beginning', alert({}, {}), 'CRITICAL · Kazakhstan · internet', 'КРИТИЧЕСКОЕ · Казахстан · интернет'],
    [
      'a group',
      alert({}, { who: 'mobile' }),
      'CRITICAL · Kazakhstan · internet cut · mobile only',
      'КРИТИЧЕСКОЕ · Казахстан · интернет отключён · только мобильный',
    ],
    [
      'a share',
      alert({}, { extent: { kind: 'part', sharePercent: 50 } }),
      'CRITICAL · Kazakhstan · internet cut · about 50 %',
      'КРИТИЧЕСКОЕ · Казахстан · интернет отключён · около 50 %',
    ],
    [
      'a beginning told in a language that one of them reads',
      alert({ language: 'ru' }, { since: T0 - 2 * HOUR_MS, openedAt: T0 }),
      'CRITICAL · Kazakhstan · internet cut · since 7 Jan 2022, 12:50 UTC',
      'КРИТИЧЕСКОЕ · Казахстан · интернет',
    ],
    [
      'a beginning whose hour nobody told',
      alert({ language: 'ru' }, { since: T0, openedAt: T0 }),
      'CRITICAL · Kazakhstan · internet cut',
      'КРИТИЧЕСКОЕ · Казахстан · интернет',
    ],
    [
      'a rule, which is for miners anyway',
      alert({ reason: 'updated' }, { dimension: 'regulation', state: 'banned', who: 'miners' }),
      'UPDATE · Kazakhstan · mining banned',
      'НОВОЕ · Казахстан · майнинг запрещён',
    ],
    [
      'what became worse',
      alert({ reason: 'escalated', was: 2 }, {}),
      'CRITICAL (was MATERIAL) · Kazakhstan · internet',
      'КРИТИЧЕСКОЕ (было: ВАЖНОЕ) · Казахстан · интернет',
    ],
    [
      'a return in part',
      alert({ reason: 'updated' }, { returning: true, extent: { kind: 'part' } }),
      'UPDATE · Kazakhstan · internet cut, partly back',
      'НОВОЕ · Казахстан · интернет отключён, частично вернулось',
    ],
    [
      'an end that one publisher reports',
      alert({ reason: 'updated' }, { unconfirmedEnd: true }),
      'UPDATE · Kazakhstan · internet reported as over, unconfirmed',
      'НОВОЕ · Казахстан · интернет: сообщают об окончании, не подтверждено',
    ],
    [
      'a denial',
      alert({ reason: 'updated' }, { denied: true }),
      'UPDATE · Kazakhstan · internet cut, denied',
      'НОВОЕ · Казахстан · интернет отключён, опровергают',
    ],
    [
      'a correction',
      alert({ reason: 'corrected' }, { endedBy: 'correction' }),
      'CORRECTED · Kazakhstan · internet: the publisher took its report back',
      'ИСПРАВЛЕНО · Казахстан · интернет: издание отозвало своё сообщение',
    ],
    [
      'an end',
      alert({ reason: 'resolved', lastedMs: 7 * DAY_MS }, {}),
      'RESOLVED · Kazakhstan · internet, after 7 days',
      'ЗАВЕРШЕНО · Казахстан · интернет, через 7 дней',
    ],
    [
      'what is announced',
      alert(
        { severity: 2, topics: ['regulation'] },
        {
          dimension: 'regulation',
          state: 'banned',
          phase: 'announced',
          since: T0 + 9 * DAY_MS,
          sinceDay: true,
          until: T0 + 99 * DAY_MS,
          untilPrecision: 'day',
        },
      ),
      'MATERIAL · Kazakhstan · mining banned · from 16 Jan 2022 · until 16 Apr 2022 · announced 7 Jan 2022',
      'ВАЖНОЕ · Казахстан · майнинг запрещён · с 16 янв. 2022 г. · до 16 апр. 2022 г. · объявлено 7 янв. 2022 г.',
    ],
    [
      'what begins as announced',
      alert({ reason: 'in-force' }, { dimension: 'regulation', state: 'banned' }),
      'TODAY · Kazakhstan · mining banned · announced 7 Jan 2022',
      'СЕГОДНЯ · Казахстан · майнинг запрещён · объявлено 7 янв. 2022 г.',
    ],
    [
      'what ended by its own term',
      alert({ reason: 'ended' }, { dimension: 'regulation', state: 'banned', until: T0, untilPrecision: 'day' }),
      'ENDED · Kazakhstan · mining banned · ended 7 Jan 2022 by its own term',
      'СРОК ИСТЁК · Казахстан · майнинг запрещён · срок истёк 7 янв. 2022 г.',
    ],
  ])('of %s', (_, one, english, russian) => {
    expect(title({ ...one, at: T0 })).toBe(english);
    expect(title({ ...one, at: T0 }, 'ru')).toBe(russian);
  });
});
