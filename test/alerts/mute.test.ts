import { describe, expect, it } from 'vitest';
import type { Alert, Mute } from '../../src/alerts/alert.ts';
import { muteOf } from '../../src/alerts/mute.ts';
import { sampleAlert, sampleMute, T0 } from '../harness/samples.ts';

const muted = (mutes: readonly Partial<Mute>[], alert: Partial<Alert> = {}, words: readonly string[] = []) =>
  muteOf(sampleAlert(alert), mutes.map(sampleMute), new Set(words), T0) !== undefined;

describe('mutes', () => {
  it.each<[string, readonly Partial<Mute>[], Partial<Alert>, boolean]>([
    ['a topic', [{ value: 'internet' }], {}, true],
    ['one topic of two', [{ value: 'internet' }], { topics: ['internet', 'power'] }, false],
    ['both topics', [{ value: 'internet' }, { value: 'power' }], { topics: ['internet', 'power'] }, true],
    ['no topic to mute', [{ value: 'internet' }], { topics: [] }, false],
    ['a region with its parts', [{ kind: 'region', value: 'KZ' }], { regions: ['KZ-PAV'] }, true],
    ['a part does not mute the whole', [{ kind: 'region', value: 'KZ-PAV' }], { regions: ['KZ'] }, false],
    ['the EU with its members', [{ kind: 'region', value: 'EU' }], { regions: ['DE', 'FR'] }, true],
    ['a topic in a region', [{ kind: 'region', value: 'KZ', topic: 'internet' }], {}, true],
    [
      'a topic there, of two',
      [{ kind: 'region', value: 'KZ', topic: 'internet' }],
      { topics: ['internet', 'power'] },
      false,
    ],
    ['that topic elsewhere', [{ kind: 'region', value: 'KZ', topic: 'internet' }], { regions: ['IR'] }, false],
    [
      'a region, and a topic of the other',
      [
        { kind: 'region', value: 'KZ' },
        { kind: 'region', value: 'IR', topic: 'internet' },
      ],
      { regions: ['KZ', 'IR'], topics: ['internet'] },
      true,
    ],
    ['a publisher that is the only one', [{ kind: 'publisher', value: 'example.org' }], {}, true],
    [
      'a publisher among others',
      [{ kind: 'publisher', value: 'example.org' }],
      { sources: ['example.org', 'b.example'].map((publisher) => ({ publisher, url: '', at: null })) },
      false,
    ],
    ['an incident', [{ kind: 'incident', value: 'incident-1' }], {}, true],
    [
      'a story without incident',
      [{ kind: 'incident', value: 'story-1' }],
      { incidentId: null, thread: 'story-1' },
      true,
    ],
    ['another incident', [{ kind: 'incident', value: 'incident-2' }], {}, false],
    ['one that still runs', [{ value: 'internet', until: T0 + 1 }], {}, true],
    ['one that has run out', [{ value: 'internet', until: T0 }], {}, false],
    ['critical ones where they are excepted', [{ value: 'internet', exceptCritical: true }], { severity: 3 }, false],
    ['others where critical ones are excepted', [{ value: 'internet', exceptCritical: true }], { severity: 2 }, true],
    ['news about Hashwire itself', [{ value: 'internet' }], { reason: 'service-blind', topics: ['internet'] }, false],
  ])('%s: muted %#', (_, mutes, alert, expected) => {
    expect(muted(mutes, alert)).toBe(expected);
  });

  it('a word that occurs', () => {
    expect(muted([{ kind: 'word', value: 'scam' }], {}, ['scam'])).toBe(true);
    expect(muted([{ kind: 'word', value: 'scam' }], {}, [])).toBe(false);
  });
});
