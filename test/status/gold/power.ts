import type { Golds } from './gold.ts';

/** Recordings of grids that failed or were rationed. */
export const POWER: Golds = {
  '04-texas-2026': {
    '2026-01-22T15:00': [],
    '2026-01-24T14:00': [
      { region: 'US-TX', dimension: 'power', state: 'curtailed', since: '2026-01-23', who: 'miners', cited: 'ERCOT' },
    ],
    '2026-01-25T16:00': [
      { region: 'US-TN', dimension: 'power', state: 'cut', part: true },
      { region: 'US-MS', dimension: 'power', state: 'cut', part: true },
      { region: 'US-LA', dimension: 'power', state: 'cut', part: true },
    ],
    '2026-01-26T20:00': [{ region: 'US-TX', dimension: 'power', state: 'cut', polarity: 'denied', cited: 'ERCOT' }],
    '2026-01-28T13:00': [{ region: 'US-TX', dimension: 'power', state: 'restored', who: 'miners', cited: 'pools' }],
    '2026-02-15T10:00': 'retold',
  },
  '06-sichuan-2022': {
    '2022-08-14T14:00': [
      {
        region: 'CN-SC',
        dimension: 'power',
        state: 'curtailed',
        phase: 'announced',
        since: '2022-08-15',
        until: '2022-08-20',
        who: 'industry',
        cited: 'a notice',
      },
    ],
    '2022-08-16T08:00': [
      { region: 'CN-SC', dimension: 'power', state: 'curtailed', since: '2022-08-15', who: 'industry' },
    ],
    '2022-08-21T11:00': [
      { region: 'CN-SC', dimension: 'power', state: 'curtailed', until: '2022-08-25', who: 'industry' },
    ],
    '2022-08-28T09:00': [
      {
        region: 'CN-SC',
        dimension: 'power',
        state: 'curtailed',
        returning: true,
        part: true,
        who: 'industry',
        cited: 'state television',
      },
    ],
    '2022-09-20T09:00': 'retold',
  },
  '10-iberia-2025': {
    '2025-04-28T11:05': [
      {
        region: 'ES',
        dimension: 'power',
        state: 'cut',
        whole: true,
        since: '2025-04-28T10:33Z',
        cited: 'Red Eléctrica',
      },
      { region: 'PT', dimension: 'power', state: 'cut', whole: true, since: '2025-04-28T10:33Z' },
    ],
    '2025-04-28T11:20': [
      { region: 'ES', dimension: 'power', state: 'cut', since: '2025-04-28T10:33Z' },
      { region: 'PT', dimension: 'power', state: 'cut', since: '2025-04-28T10:33Z' },
    ],
    '2025-04-28T13:00': [
      { region: 'ES', dimension: 'internet', state: 'down', level: 17, cited: 'NetBlocks' },
      { region: 'PT', dimension: 'internet', state: 'degraded', cited: 'NetBlocks' },
    ],
    '2025-04-28T20:30': [
      {
        region: 'ES',
        dimension: 'power',
        state: 'cut',
        returning: true,
        part: 50,
        level: 50,
        cited: 'the prime minister',
      },
      { region: 'PT', dimension: 'power', state: 'cut', returning: true, part: true },
    ],
    '2025-04-29T05:30': [
      { region: 'ES', dimension: 'power', state: 'restored', since: '2025-04-29', cited: 'Red Eléctrica' },
    ],
    '2025-04-29T06:30': [
      { region: 'ES', dimension: 'power', state: 'restored', cited: 'the grid operators' },
      { region: 'PT', dimension: 'power', state: 'restored', cited: 'the grid operators' },
    ],
    '2025-06-17T10:00': 'retold',
    '2026-04-28T08:00': 'retold',
  },
  '20-cuba-2024': {
    '2024-10-18T15:40': [
      {
        region: 'CU',
        dimension: 'power',
        state: 'cut',
        whole: true,
        since: '2024-10-18T15:00Z',
        cited: 'the ministry',
      },
    ],
    '2024-10-18T16:30': [{ region: 'CU', dimension: 'power', state: 'cut', whole: true, cited: 'officials' }],
    '2024-10-19T02:30': [{ region: 'CU', dimension: 'power', state: 'cut', returning: true, part: true, cited: 'UNE' }],
    '2024-10-19T11:30': [
      {
        region: 'CU',
        dimension: 'power',
        state: 'cut',
        whole: true,
        again: true,
        since: '2024-10-19T10:15Z',
        cited: 'UNE',
      },
    ],
    '2024-10-22T18:00': [
      { region: 'CU-03', dimension: 'power', state: 'cut', returning: true, part: 10, cited: 'the authorities' },
      { region: 'CU', dimension: 'power', state: 'cut', returning: true, part: true, cited: 'the authorities' },
    ],
    '2024-10-24T11:00': [{ region: 'CU', dimension: 'power', state: 'curtailed', whole: true, cited: 'UNE' }],
    '2025-10-18T08:00': 'retold',
  },
  '25-ukraine-2022': {
    '2022-11-23T13:00': [
      { region: 'UA', dimension: 'power', state: 'cut', whole: true, since: '2022-11-23', cited: 'Ukrenergo' },
    ],
    '2022-11-23T15:00': [
      { region: 'UA', dimension: 'power', state: 'cut', cited: 'NetBlocks' },
      { region: 'UA', dimension: 'internet', state: 'degraded', level: 35, cited: 'NetBlocks' },
    ],
    '2022-11-23T16:30': [{ region: 'MD', dimension: 'power', state: 'cut', part: 50, since: '2022-11-23' }],
    '2022-11-24T07:30': [
      { region: 'MD', dimension: 'power', state: 'restored', cited: 'the distributor' },
      { region: 'UA', dimension: 'power', state: 'cut' },
    ],
    '2022-11-24T15:00': [
      { region: 'UA', dimension: 'power', state: 'cut', returning: true, part: true, cited: 'a presidential aide' },
      { region: 'UA-30', dimension: 'power', state: 'cut', part: 60, cited: 'the mayor' },
    ],
    '2022-11-25T10:00': [{ region: 'UA', dimension: 'power', state: 'curtailed', cited: 'Ukrenergo' }],
    '2022-11-26T09:00': [
      { region: 'UA', dimension: 'power', state: 'cut', cited: 'NetBlocks' },
      { region: 'UA', dimension: 'internet', state: 'degraded', level: 35, cited: 'NetBlocks' },
    ],
  },
  '26-south-africa-2025': {
    '2025-02-22T15:00': [
      { region: 'ZA', dimension: 'power', state: 'curtailed', whole: true, since: '2025-02-22', cited: 'Eskom' },
    ],
    '2025-02-23T05:00': [{ region: 'ZA', dimension: 'power', state: 'curtailed', whole: true, cited: 'Eskom' }],
    '2025-02-23T13:00': [
      { region: 'ZA', dimension: 'power', state: 'curtailed', until: '2025-03-02', cited: 'the minister' },
    ],
    '2025-02-24T09:00': [{ region: 'ZA', dimension: 'power', state: 'cut', polarity: 'denied', cited: 'Eskom' }],
    '2025-02-26T04:00': [
      {
        region: 'ZA',
        dimension: 'power',
        state: 'restored',
        since: '2025-02-26T03:00Z',
        at: '2025-02-26T03:00Z',
        cited: 'Eskom',
      },
    ],
    '2025-02-26T06:30': [
      { region: 'ZA', dimension: 'power', state: 'curtailed', part: true },
      { region: 'ZA', dimension: 'power', state: 'restored' },
    ],
    '2025-02-27T08:00': 'retold',
    '2025-03-19T17:00': [
      {
        region: 'ZA',
        dimension: 'power',
        state: 'curtailed',
        since: '2025-03-19T16:25Z',
        until: '2025-03-20T03:00Z',
        cited: 'Eskom',
      },
    ],
  },
};
