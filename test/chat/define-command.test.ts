import { expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, defineOption } from '../../src/chat/define-command.ts';
import { createOptionKinds } from '../../src/chat/option-kinds.ts';
import { testLocales, testRegions } from '../harness/bot.ts';

const option = createOptionKinds({ regions: testRegions, locales: testLocales });

const sample = defineCommand({
  name: 'sample',
  options: { region: option.region(), page: option.page().optional(), least_share: defineOption(z.literal('half')) },
  access: 'anyone',
  visibility: 'public',
  async run({ args }) {
    const region: string = args.region;
    const page: number = args.page ?? 1;
    const share: 'half' = args.least_share;
    // @ts-expect-error An option that may be left out may be undefined.
    const certain: number = args.page;
    // @ts-expect-error A number is not the name of a region.
    const other: number = args.region;
    // @ts-expect-error There is no such option: it is misspelt.
    const misspelt = args.regoin;
    return [region, page, share, certain, other, misspelt].length > 0 ? null : null;
  },
});

it('names the options of a command in the order of its declaration, and the messages that describe them', () => {
  expect(sample.description).toBe('command-sample');
  expect(sample.options.map(({ name, description, required }) => ({ name, description, required }))).toEqual([
    { name: 'region', description: 'option-sample-region', required: true },
    { name: 'page', description: 'option-page', required: false },
    { name: 'least_share', description: 'option-sample-least-share', required: true },
  ]);
});
