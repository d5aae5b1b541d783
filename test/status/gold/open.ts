import type { Gold } from './gold.ts';

/** recording -> time of an item's line -> what a careful reader takes from it; `retold`: the text is of the past only. */
export const OPEN: Readonly<Record<string, Readonly<Record<string, readonly Gold[] | 'retold'>>>> = {
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
  '08-afghanistan-2025': {
    '2025-09-16T12:00': [
      {
        region: 'AF-BAL',
        dimension: 'internet',
        state: 'degraded',
        who: 'fixed',
        since: '2025-09-16',
        cited: 'a provincial spokesman',
      },
    ],
    '2025-09-29T14:00': [
      {
        region: 'AF',
        dimension: 'internet',
        state: 'down',
        whole: true,
        since: '2025-09-29',
        level: 14,
        cited: 'NetBlocks',
      },
    ],
    '2025-09-30T08:00': [
      {
        region: 'AF',
        dimension: 'internet',
        state: 'down',
        whole: true,
        since: '2025-09-29',
        level: 1,
        cited: 'NetBlocks',
      },
    ],
    '2025-10-01T07:00': [
      { region: 'AF', dimension: 'internet', state: 'down', polarity: 'denied', cited: 'the government' },
    ],
    '2025-10-01T13:30': [
      { region: 'AF', dimension: 'internet', state: 'degraded', returning: true, part: true, cited: 'NetBlocks' },
    ],
    '2025-10-02T06:00': [
      { region: 'AF', dimension: 'internet', state: 'restored', at: '2025-10-01', since: '2025-10-01' },
    ],
    '2025-10-03T09:00': [
      { region: 'AF', dimension: 'internet', state: 'down', at: '2025-09-30', level: 1, cited: 'NetBlocks' },
    ],
    '2025-10-03T12:00': [{ region: 'AF', dimension: 'internet', state: 'down', level: 1, cited: 'NetBlocks' }],
    '2025-10-08T09:00': [],
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
  '21-bangladesh-2024': {
    '2024-07-18T09:00': [
      {
        region: 'BD',
        dimension: 'internet',
        state: 'degraded',
        who: 'mobile',
        since: '2024-07-17',
        cited: 'operators',
      },
      { region: 'BD', dimension: 'unrest', state: 'active' },
    ],
    '2024-07-18T16:30': [
      {
        region: 'BD',
        dimension: 'internet',
        state: 'down',
        whole: true,
        since: '2024-07-18T15:00Z',
        cited: 'NetBlocks',
      },
    ],
    '2024-07-19T07:00': [],
    '2024-07-23T15:30': [
      { region: 'BD', dimension: 'internet', state: 'down', returning: true, part: true },
      { region: 'BD', dimension: 'internet', state: 'down', who: 'mobile' },
    ],
    '2024-07-23T20:00': [
      {
        region: 'BD',
        dimension: 'internet',
        state: 'down',
        returning: true,
        part: true,
        level: 22,
        cited: 'NetBlocks',
      },
    ],
    '2024-07-24T16:00': [
      {
        region: 'BD',
        dimension: 'internet',
        state: 'restored',
        who: 'fixed',
        since: '2024-07-24T14:45Z',
        cited: 'the providers',
      },
      { region: 'BD', dimension: 'internet', state: 'degraded', who: 'mobile' },
    ],
    '2024-07-28T10:00': [
      { region: 'BD', dimension: 'internet', state: 'restored', who: 'mobile', since: '2024-07-28T09:00Z' },
    ],
    '2024-07-29T06:00': [{ region: 'BD', dimension: 'internet', state: 'down', level: 3, cited: 'NetBlocks' }],
  },
  '22-syria-exams-2021': {
    '2021-05-30T10:00': [
      {
        region: 'SY',
        dimension: 'internet',
        state: 'down',
        phase: 'announced',
        since: '2021-05-31T01:00Z',
        until: '2021-06-22',
        recurs: true,
        hours: [60, 330],
        cited: 'Syrian Telecom',
      },
    ],
    '2021-05-31T02:10': [
      {
        region: 'SY',
        dimension: 'internet',
        state: 'down',
        since: '2021-05-31T01:00Z',
        until: '2021-05-31T05:30Z',
        cited: 'NetBlocks',
      },
    ],
    '2021-06-03T08:00': [
      { region: 'SY', dimension: 'internet', state: 'down', phase: 'announced', until: '2021-06-22', recurs: true },
    ],
    '2021-06-10T09:00': [],
    '2021-07-01T09:00': 'retold',
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
  '27-red-sea-nepal-2025': {
    '2025-09-04T15:00': [],
    '2025-09-06T20:00': [
      { region: 'PK', dimension: 'internet', state: 'degraded', since: '2025-09-06', cited: 'NetBlocks' },
      { region: 'IN', dimension: 'internet', state: 'degraded', since: '2025-09-06', cited: 'NetBlocks' },
    ],
    '2025-09-07T07:00': [
      { region: 'AE', dimension: 'internet', state: 'degraded', since: '2025-09-06' },
      { region: 'PK', dimension: 'internet', state: 'degraded', cited: 'PTCL' },
    ],
    '2025-09-08T13:00': [{ region: 'NP', dimension: 'unrest', state: 'active', since: '2025-09-08' }],
    '2025-09-08T18:00': [{ region: 'NP', dimension: 'internet', state: 'down', whole: true }],
    '2025-09-08T20:00': [{ region: 'NP', dimension: 'internet', state: 'down', polarity: 'denied', correction: true }],
    '2025-09-09T05:00': [{ region: 'NP', dimension: 'unrest', state: 'active' }],
  },
};
