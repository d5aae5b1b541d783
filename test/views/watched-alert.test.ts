import { expect, it } from 'vitest';
import { render } from '../../adapters/terminal/render.ts';
import { type Alert, DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { createCompose } from '../../src/views/alert-message.ts';
import { testLocales, testRegions } from '../harness/bot.ts';
import { sampleAlert, sampleDelivery, T0 } from '../harness/samples.ts';

const compose = createCompose({ locales: testLocales, regionName: testRegions.name });

/** As a measurement of a provider raises it. */
function raised(over: Partial<Alert> = {}, state: Observation['state'] = 'down', value = 4): Alert {
  const url = 'https://ioda.example/asn/9198';
  return sampleAlert({
    storyId: null,
    regions: ['AS9198'],
    severity: 3,
    headline: '',
    sentences: [],
    sources: [{ publisher: 'IODA', url, at: T0 }],
    measured: {
      region: 'AS9198',
      provider: 'JSC Kazakhtelecom (AS9198)',
      dimension: 'internet',
      state,
      kind: 'measured',
      at: T0,
      ...(state === 'down' && { since: T0 - HOUR_MS }),
      level: { value, unit: '% of ordinary' },
      evidence: `ping-slash24 ${value} %, bgp ${value} %`,
      source: 'IODA',
      url,
    },
    ...over,
  });
}

const messageOf = (alert: Alert, language = 'en') =>
  compose(
    { kind: 'alert', alert, delivery: sampleDelivery(), edits: false, late: false, at: T0 },
    { ...DEFAULT_SETTINGS, language },
  );
const shown = (alert: Alert) => render(messageOf(alert), { colours: false, commandLine: () => null });

it('an alert of a watched provider names it, its source and its time, and says nothing of reports', () => {
  expect(shown(raised())).toBe(
    [
      '▲ CRITICAL · JSC Kazakhtelecom (AS9198) · internet',
      '  IODA: JSC Kazakhtelecom (AS9198) at 4 % of normal since 13:50 UTC',
      '  Since 7 Jan, 13:50 UTC · measured by IODA <https://ioda.example/asn/9198>: ping-slash24 4 %, bgp 4 %',
    ].join('\n'),
  );
  expect(shown(raised({ reason: 'resolved', lastedMs: 2 * HOUR_MS }, 'restored', 99))).toMatch(
    /^✓ RESOLVED · JSC Kazakhtelecom \(AS9198\) · internet, after 2 h\n {2}IODA: JSC Kazakhtelecom \(AS9198\) at 99 % of normal\n/u,
  );
});

it.each(testLocales.available)(
  'an alert of a watched provider has buttons that work, and names it in %s',
  (language) => {
    const message = messageOf(raised(), language);
    expect(message.title).toContain('JSC Kazakhtelecom (AS9198)');
    const buttons = (message.buttons ?? []).flat();
    expect(buttons.map(({ command }) => command)).toEqual(['watch', 'mute']);
    for (const button of buttons) expect(encodeButton(button)).not.toBeNull();
  },
);
