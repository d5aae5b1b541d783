import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LICENCES } from '../../commands/about.ts';
import { createTestBot } from '../harness/bot.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

describe('/about', () => {
  it('says which version it is, and whose data it shows on what terms', async () => {
    const { text } = await createTestBot().ask('/about');
    expect(text).toContain(`Hashwire ${read('package.json').version}`);
    expect(text).toMatch(/Cloudflare Radar.* · CC BY-NC 4\.0/u);
    expect(text).toMatch(/Elexon.* · Contains BMRS data © Elexon Limited copyright and database right 20\d\d/u);
    expect(text).toMatch(/GeoNames.* · CC BY 4\.0/u);
  });

  it('names a licence of each library that is installed for production', () => {
    const { packages } = read('package-lock.json') as {
      packages: Record<string, { readonly dev?: boolean; readonly license?: string }>;
    };
    const unnamed = Object.entries(packages).flatMap(([path, { dev, license = '' }]) => {
      const isNamed = license
        .replace(/[()]/gu, '')
        .split(' OR ')
        .some((one) => LICENCES.includes(one));
      return path === '' || dev === true || isNamed ? [] : [`${path}: ${license}`];
    });
    expect(unnamed).toEqual([]);
  });
});

describe('/invite', () => {
  it('names rights in the language of who asks', async () => {
    const bot = createTestBot({
      invites: () => [{ platform: 'discord', to: 'server', url: 'https://discord.com/x', rights: ['View Channel'] }],
    });
    expect((await bot.ask('/invite', { locale: 'de' })).text).toContain('verlangt: Kanäle ansehen');
  });

  it('gives each link with exactly the rights it asks for', async () => {
    const bot = createTestBot({
      invites: () => [
        { platform: 'discord', to: 'server', url: 'https://discord.com/x', rights: ['View Channel', 'Embed Links'] },
        { platform: 'telegram', to: 'group', url: 'https://t.me/x?startgroup', rights: [] },
      ],
    });
    const { text } = await bot.ask('/invite');
    expect(text).toMatch(/Discord · .*https:\/\/discord\.com\/x.* · asks for: View Channel, Embed Links\n/u);
    expect(text).toMatch(/Telegram · .*https:\/\/t\.me\/x\?startgroup.* · asks for no rights/u);
  });

  it('says so where no platform is connected', async () => {
    expect((await createTestBot().ask('/invite')).text).toContain('No platform is connected here');
  });
});
