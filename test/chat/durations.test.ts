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
  ['rest of the day', 10 * HOUR_MS],
  ['until fri 6pm', 4 * DAY_MS + 4 * HOUR_MS],
  ["jusqu'à demain matin", MORNING_MS],
  ['jusqu’à 18h30', 4.5 * HOUR_MS],
  ['une demi-heure', 30 * MINUTE_MS],
  ['на пару часов', 2 * HOUR_MS],
  ['до пт', 3 * DAY_MS + 10 * HOUR_MS],
  ['до конца недели', 6 * DAY_MS + 10 * HOUR_MS],
  ['до п’ятниці', 3 * DAY_MS + 10 * HOUR_MS],
  ['на пів години', 30 * MINUTE_MS],
  ['hasta manana', MORNING_MS],
  ['ate amanha', MORNING_MS],
  ['até sexta às 18h', 4 * DAY_MS + 4 * HOUR_MS],
  ['yarina kadar', MORNING_MS],
  ['hafta sonuna kadar', 6 * DAY_MS + 10 * HOUR_MS],
  ['到明天早上', MORNING_MS],
  ['三個小時', 3 * HOUR_MS],
  ['一个半小时', 90 * MINUTE_MS],
  ['تا ساعت ۱۸', 4 * HOUR_MS],
  ['حتى يوم الجمعة', 3 * DAY_MS + 10 * HOUR_MS],
  ['hasta pasado mañana', MORNING_MS + DAY_MS],
  ['до послезавтра', MORNING_MS + DAY_MS],
  ['öbür güne kadar', MORNING_MS + DAY_MS],
  ['бүрсігүнге дейін', MORNING_MS + DAY_MS],
  ['到後天', MORNING_MS + DAY_MS],
  ['تا پس‌فردا', MORNING_MS + DAY_MS],
  ['إلى بعد غد', MORNING_MS + DAY_MS],
  ['bis mittwoch mittag', DAY_MS + 22 * HOUR_MS],
  ['hasta el miércoles al mediodía', DAY_MS + 22 * HOUR_MS],
  ['到星期四中午', 2 * DAY_MS + 22 * HOUR_MS],
  ['到明天下午三点', 25 * HOUR_MS],
  ['到星期五晚上8点半', 4 * DAY_MS + 6.5 * HOUR_MS],
  ['到禮拜五', 3 * DAY_MS + 10 * HOUR_MS],
  ['toute la journée', 10 * HOUR_MS],
  ['طوال اليوم', 10 * HOUR_MS],
  ['eine woche lang', 7 * DAY_MS],
  ['на недельку', 7 * DAY_MS],
  ['les 3 prochains jours', 3 * DAY_MS],
  ['2 saat boyunca', 2 * HOUR_MS],
])('%s is a span', (typed, ms) => {
  const span = parseDuration(typed);
  expect(span && endOf(span, NOW, 'UTC')).toBe(NOW + ms);
});
