import { networkPicture } from '../src/charts/describe.ts';
import type { CommandDeclaration } from '../src/command.ts';
import { fill } from '../src/i18n.ts';
import { type Field, text, time } from '../src/message.ts';
import { say } from '../src/reply.ts';
import { hashRateSpans } from '../src/status/words.ts';

/** The network's hash rate with its uncertainty, its change, difficulty and the next adjustment. */
export const hashrate: CommandDeclaration = {
  name: 'hashrate',
  description: 'command-hashrate',
  options: [],
  access: 'anyone',
  visibility: 'public',
  async run({ t, locale, services }) {
    const reading = await services.hashRate();
    if (reading === null) return say('unknown', t('field-hash-rate'), [t('hash-rate-unknown')]);
    const { difficulty, nextAdjustment } = reading;
    const fields: Field[] = [
      ...(difficulty === undefined
        ? []
        : [{ name: t('field-difficulty'), value: [text(t('difficulty', { value: difficulty / 1e12 }))] }]),
      ...(nextAdjustment === undefined
        ? []
        : [
            {
              name: t('field-adjustment'),
              value: fill(t, 'adjustment', {
                percent: Number(nextAdjustment.percent.toFixed(1)),
                at: time(nextAdjustment.at, 'date'),
              }),
            },
          ]),
    ];
    return say('neutral', t('field-hash-rate'), [hashRateSpans(reading, t), t('hash-rate-meaning')], {
      fields,
      image: { key: networkPicture(locale), alt: t('picture-network') },
    });
  },
};
