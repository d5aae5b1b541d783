import { defineCommand } from '../src/chat/define-command.ts';
import { type Field, link, type Span, text, time } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { DAY_MS } from '../src/clock.ts';
import { fill, type Translate } from '../src/i18n.ts';
import type { DifficultyReading, HashRateReading } from '../src/status/hashrate-reading.ts';
import { NETWORK_DAYS, networkPicture } from '../src/views/chart-content.ts';
import { attributionSpans } from '../src/views/evidence.ts';
import { signed } from '../src/views/format-number.ts';
import { spansText } from '../src/views/format-time.ts';
import { joined, rateSpans } from '../src/views/status-words.ts';

/** The network's hash rate with its uncertainty and a second source, difficulty and the next adjustment. */
export const hashrate = defineCommand({
  name: 'hashrate',
  options: {},
  access: 'anyone',
  anywhere: true,
  visibility: 'public',
  async run({ t, locale, now, services }) {
    const [reading, health] = await Promise.all([services.hashRate(), services.networkHealth()]);
    const told = rateSpans(reading, health, null, { t, locale, now });
    if (reading === null) return say('unknown', t('field-hash-rate'), [told]);
    const { difficulty, attribution, second } = reading;
    const fields = difficulty === null ? [] : difficultyFields(difficulty, locale, t);
    const lines = [...told, ...weekLine(reading, t), ...againstLine(reading, locale, t)];
    const paragraphs = [lines, t('hash-rate-meaning')];
    const data = [...new Set([attribution, ...(second === null ? [] : [second.attribution])])];
    const said = spansText(lines, { locale, writtenAt: now }).replaceAll('\n', '. ');
    return say('neutral', t('field-hash-rate'), paragraphs, {
      fields,
      image: { key: networkPicture(locale), alt: `${t('picture-network', { days: NETWORK_DAYS })} ${said}` },
      footer: attributionSpans(data, t),
    });
  },
});

function weekLine({ week }: HashRateReading, t: Translate): Span[] {
  if (week === null) return [];
  const sigma = Math.round(100 * week.sigmaFraction);
  return [text(`\n${t('hash-rate-week', { value: Math.round(week.hashRateEHs), sigma })}`)];
}

/** `+2 % against the day before (0.2 sigma) · -4 % against the week before (0.9 sigma) · …`. */
function againstLine({ against }: HashRateReading, locale: string, t: Translate): Span[] {
  if (against.length === 0) return [];
  const parts = against.map(({ with: other, changePercent, sigmas, until }) =>
    fill(t, `hash-rate-against-${other}`, {
      percent: signed(changePercent, locale, 1),
      sigmas: Math.abs(Number(sigmas.toFixed(1))),
      at: time(until - DAY_MS, 'date'),
    }),
  );
  return [text('\n'), ...joined(parts, ' · ')];
}

function difficultyFields(difficulty: DifficultyReading, locale: string, t: Translate): Field[] {
  const { value, impliedEHs, source, url, next } = difficulty;
  const trillions = Number((value / 1e12).toFixed(2));
  const line = fill(t, 'difficulty', { value: trillions, implied: Math.round(impliedEHs), source: link(source, url) });
  const fields: Field[] = [{ name: t('field-difficulty'), value: line }];
  if (next !== null) {
    const percent = signed(next.changePercent, locale, 1);
    const adjustment = fill(t, 'adjustment', { percent, at: time(next.at, 'date') });
    const passed =
      next.passedPercent === null ? [] : [text(` · ${t('epoch-passed', { percent: Math.round(next.passedPercent) })}`)];
    fields.push({ name: t('field-adjustment'), value: [...adjustment, ...passed] });
  }
  return fields;
}
