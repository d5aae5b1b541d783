import { expect, it } from 'vitest';
import { endOf, parseDuration } from '../../src/chat/durations.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';

/** A Monday, at two in the afternoon. */
const NOW = Date.UTC(2022, 0, 10, 14);
const MORNING_MS = 18 * HOUR_MS;

it.each([
  ['لمدة ثلاث ساعات', 3 * HOUR_MS],
  ['ساعتين', 2 * HOUR_MS],
  ['يومين', 2 * DAY_MS],
  ['خلال أسبوعين', 14 * DAY_MS],
  ['نصف ساعة', 30 * MINUTE_MS],
  ['حتى الغد', MORNING_MS],
  ['لغاية الخميس', 2 * DAY_MS + 10 * HOUR_MS],
  ['برای دو ساعت', 2 * HOUR_MS],
  ['به مدت یک هفته', 7 * DAY_MS],
  ['سه روز', 3 * DAY_MS],
  ['نیم ساعت', 30 * MINUTE_MS],
  ['تا فردا', MORNING_MS],
  ['تا جمعه', 3 * DAY_MS + 10 * HOUR_MS],
  ['تا سه‌شنبه', 10 * HOUR_MS],
  ['حتى نهاية اليوم', 10 * HOUR_MS],
])('%s is a span', (typed, ms) => {
  const span = parseDuration(typed);
  expect(span && endOf(span, NOW, 'UTC')).toBe(NOW + ms);
});
