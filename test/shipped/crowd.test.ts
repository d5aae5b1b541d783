import { describe, expect, it } from 'vitest';
import { beginWalk, LATER_MS } from './walk.ts';

const walk = beginWalk();
const PRESSES = 200;
/** On each platform, of each country. */
const SUBSCRIBERS = 10;
const UNDISTURBED = ['Norway', 'Ethiopia'];
const DISTURBED = ['Paraguay', 'Oman'];
/** Where presses went before alerts, the last one came after 300 s; a busy machine takes its time, too. */
const TOO_LATE_MS = 30_000;

const headline = (country: string) => `Nationwide power outage hits ${country}, bitcoin miners offline`;

/** @returns how long after the feed told of it each alert came, in order. */
async function delays(countries: readonly string[]): Promise<readonly number[]> {
  const of = countries.map(async (country) => {
    const told = (await walk.around.world.toldAt(country)) ?? Number.NaN;
    const came = [walk.around.discord.cameAt(headline(country)), walk.around.telegram.cameAt(headline(country))];
    return (await Promise.all(came)).flat().map((at) => at - told);
  });
  return (await Promise.all(of)).flat().sort((a, b) => a - b);
}

/** Publishes, waits until a feed told of it, and then for all alerts. */
async function alert(countries: readonly string[], told: () => Promise<void>): Promise<readonly number[]> {
  const { world } = walk.around;
  for (const country of countries)
    await world.publish({
      id: country,
      title: headline(country),
      text: `A nationwide blackout hit ${country}, the grid operator said. All bitcoin miners are offline.`,
      at: Date.now(),
    });
  await walk.until(async () => (await world.toldAt(countries.at(-1) ?? '')) !== undefined, 'the poll');
  await told();
  const all = 2 * SUBSCRIBERS * countries.length;
  await walk.until(async () => (await delays(countries)).length >= all, 'all alerts');
  return delays(countries);
}

const p = (share: number, sorted: readonly number[]) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
const words = (sorted: readonly number[]) => `half after ${p(0.5, sorted)} ms, p99 after ${p(0.99, sorted)} ms`;

describe('behind one person who presses a button two hundred times', { timeout: 2 * LATER_MS }, () => {
  it('alerts come as if nobody did, and managers are answered', async ({ annotate }) => {
    const { around, discord, telegram } = walk;
    const countries = [...UNDISTURBED, ...DISTURBED];
    const channels = await around.discord.addChannels(SUBSCRIBERS * countries.length);
    for (const [place, country] of countries.entries()) {
      for (let n = 0; n < SUBSCRIBERS; n++)
        await discord('subscribe', { channel: channels[place * SUBSCRIBERS + n] ?? '', regions: country });
      await around.telegram.sayAll(`/subscribe ${country}`, 1000 + 100 * place, SUBSCRIBERS);
    }
    const [card, post] = [await discord('status', { region: 'kazakhstan' }), await telegram('/status kazakhstan')];
    const undisturbed = await alert(UNDISTURBED, async () => undefined);
    const disturbed = await alert(DISTURBED, async () => {
      await around.discord.hammer(card.id, 'Refresh', 'member', PRESSES);
      await around.telegram.hammer(post.id, 'Refresh', 'member', PRESSES);
    });
    const measured = `${disturbed.length} alerts behind ${2 * PRESSES} presses: ${words(disturbed)}; without: ${words(undisturbed)}`;
    await annotate(measured);
    console.log(measured);
    expect(disturbed).toHaveLength(undisturbed.length);
    expect(p(0.99, disturbed)).toBeLessThan(TOO_LATE_MS);
    expect((await discord('topics')).text).toContain('hash rate');
    expect((await telegram('/topics')).text).toContain('hash rate');
  });
});
