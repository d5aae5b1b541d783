import type { Golds } from './gold.ts';

/** Recordings of networks that were cut. */
export const INTERNET: Golds = {
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
