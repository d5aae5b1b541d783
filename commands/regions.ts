import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { bracketsIn, listed } from '../src/i18n.ts';
import { countryOf, isPartOf, type Region } from '../src/regions/regions.ts';

/** How places are named, and where something is going on; of a country: the parts it is known by. */
export const regions = (option: OptionKinds) =>
  defineCommand({
    name: 'regions',
    options: { country: option.region().optional() },
    access: 'anyone',
    visibility: 'private',
    async run(context) {
      const { country } = context.args;
      return country === undefined ? everywhere(context) : partsOf(countryOf(country), context);
    },
  });

async function everywhere({ t, locale, services }: CommandContext) {
  const { codes, name } = services.regions;
  const parts = codes.filter((code) => code.includes('-')).length;
  const busy = (await services.busyRegions()).map((one) => name(one.region, locale));
  return say('neutral', t('regions-title', { count: codes.length - parts, parts }), [
    t('regions-how'),
    busy.length > 0 ? t('regions-busy', { regions: listed(busy, locale) }) : t('status-quiet-title'),
    t('regions-next'),
  ]);
}

async function partsOf(country: Region, { t, locale, services }: CommandContext) {
  const { codes, name } = services.regions;
  const [open, close] = bracketsIn(locale);
  const parts = codes
    .filter((code) => isPartOf(code, country))
    .map((code) => `${name(code, locale)}${open}${code}${close}`);
  const place = name(country, locale);
  const list = parts.length > 0 ? listed(parts.sort(new Intl.Collator(locale).compare), locale) : t('regions-no-parts');
  return say('neutral', t('regions-of', { region: place, code: country }), [list]);
}
