import type { CommandDeclaration } from '../src/command.ts';
import { say } from '../src/reply.ts';

/** How places are named, which parts of countries are known, and where something is going on now. */
export const regions: CommandDeclaration = {
  name: 'regions',
  description: 'command-regions',
  options: [],
  access: 'anyone',
  visibility: 'private',
  async run({ t, locale, services }) {
    const { codes, name } = services.regions;
    const parts = codes.filter((code) => code.includes('-'));
    const byCountry = Map.groupBy(parts, (code) => code.slice(0, 2));
    const lines = [...byCountry].map(
      ([country, codes]) => `${name(country, locale)}: ${codes.map((code) => name(code, locale)).join(', ')}`,
    );
    const busy = (await services.busyRegions()).map((one) => name(one.region, locale));
    return say('neutral', t('regions-title', { count: codes.length - parts.length, parts: parts.length }), [
      t('regions-how'),
      ...(busy.length > 0 ? [t('regions-busy', { regions: busy.join(', ') })] : []),
      ...(lines.length > 0 ? [t('regions-parts'), ...lines] : []),
    ]);
  },
};
