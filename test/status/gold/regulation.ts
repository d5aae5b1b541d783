import type { Golds } from './gold.ts';

/** Recordings of bans, bills and moratoriums on mining. */
export const REGULATION: Golds = {
  '02-iran-ban-2021': {
    '2021-05-23T12:00': [
      {
        region: 'IR',
        dimension: 'power',
        state: 'curtailed',
        since: '2021-05-23',
        part: ['IR-23'],
        cited: 'the energy ministry',
      },
    ],
    '2021-05-26T11:00': [
      {
        region: 'IR',
        dimension: 'regulation',
        state: 'banned',
        since: '2021-05-26',
        until: '2021-09-22',
        who: 'miners',
        whole: true,
        cited: 'the president',
      },
    ],
    '2021-05-26T12:30': [
      {
        region: 'IR',
        dimension: 'regulation',
        state: 'banned',
        until: '2021-09-22',
        who: 'miners',
        cited: 'the president',
      },
    ],
    '2021-08-26T09:00': [
      { region: 'IR', dimension: 'regulation', state: 'banned', until: '2021-09-22', who: 'miners', cited: 'Tavanir' },
    ],
    '2021-12-28T10:00': [
      {
        region: 'IR',
        dimension: 'regulation',
        state: 'banned',
        since: '2021-12-28',
        until: '2022-03-06',
        who: 'miners',
        again: true,
        cited: 'Tavanir',
      },
    ],
  },
  '23-kyrgyzstan-2025': {
    '2025-11-12T08:00': [
      { region: 'KG', dimension: 'regulation', state: 'banned', who: 'miners', cited: 'the energy minister' },
      { region: 'KG', dimension: 'power', state: 'curtailed', who: 'miners', cited: 'the energy minister' },
    ],
    '2025-11-13T09:00': [
      { region: 'KG', dimension: 'regulation', state: 'banned', who: 'miners', until: '2026-03-31', cited: 'Tashiev' },
      { region: 'KG', dimension: 'power', state: 'curtailed', who: 'miners', until: '2026-03-31', cited: 'Tashiev' },
      { region: 'KG', dimension: 'power', state: 'curtailed', polarity: 'denied', cited: 'Tashiev' },
    ],
    '2025-11-13T12:00': [
      { region: 'KG', dimension: 'power', state: 'curtailed', who: 'miners', cited: 'the energy ministry' },
    ],
    '2025-11-14T07:00': [{ region: 'KG', dimension: 'power', state: 'curtailed' }],
    '2025-11-14T09:00': [
      { region: 'KG', dimension: 'power', state: 'curtailed', polarity: 'denied', correction: true },
    ],
    '2025-11-18T07:00': [],
    '2025-12-01T08:00': [],
  },
  '24-us-states': {
    '2022-06-03T14:00': [{ region: 'US-NY', dimension: 'regulation', state: 'proposed' }],
    '2022-11-22T23:30': [
      {
        region: 'US-NY',
        dimension: 'regulation',
        state: 'restricted',
        since: '2022-11-22',
        until: '2024-11-22',
        cited: 'the governor',
      },
    ],
    '2024-11-14T12:00': [{ region: 'US-NY', dimension: 'regulation', state: 'restricted', until: '2024-11-22' }],
    '2025-06-02T15:00': [{ region: 'US-TX', dimension: 'regulation', state: 'proposed' }],
    '2025-06-21T16:00': [
      {
        region: 'US-TX',
        dimension: 'regulation',
        state: 'restricted',
        phase: 'announced',
        since: '2025-12-31',
        cited: 'the governor',
      },
    ],
    '2025-09-03T13:00': [{ region: 'US-TX', dimension: 'regulation', state: 'restricted', since: '2025-09-01' }],
  },
};
