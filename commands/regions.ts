import type { CommandContext, CommandDeclaration } from '../src/chat/command.ts';
import type { Vocabulary } from '../src/chat/option-suggestions.ts';
import { say } from '../src/chat/reply.ts';
import type { Region } from '../src/regions/regions.ts';

/** How places are named, and where something is going on; of a country: the parts it is known by. */
export const regions = (vocabulary: Vocabulary): CommandDeclaration => ({
  name: 'regions',
  description: 'command-regions',
  options: [
    {
      name: 'country',
      description: 'option-regions-country',
      kind: 'string',
      required: false,
      many: false,
      parse: vocabulary.region,
      suggest: vocabulary.suggestRegion,
    },
  ],
  access: 'anyone',
  visibility: 'private',
  async run(context) {
    const country = context.values.country as Region | undefined;
    return country === undefined ? everywhere(context) : partsOf(country.slice(0, 2), context);
  },
});

async function everywhere({ t, locale, services }: CommandContext) {
  const { codes, name } = services.regions;
  const parts = codes.filter((code) => code.includes('-')).length;
  const busy = (await services.busyRegions()).map((one) => name(one.region, locale));
  return say('neutral', t('regions-title', { count: codes.length - parts, parts }), [
    t('regions-how'),
    busy.length > 0 ? t('regions-busy', { regions: busy.join(', ') }) : t('status-quiet-title'),
    t('regions-next'),
  ]);
}

async function partsOf(country: Region, { t, locale, services }: CommandContext) {
  const { codes, name } = services.regions;
  const parts = codes.filter((code) => code.startsWith(`${country}-`)).map((code) => `${name(code, locale)} (${code})`);
  const place = name(country, locale);
  const list = parts.length > 0 ? parts.sort(new Intl.Collator(locale).compare).join(', ') : t('regions-no-parts');
  return say('neutral', t('regions-of', { region: place, code: country }), [list]);
}
