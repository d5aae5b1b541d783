import { typedKey } from '../text/typed-key.ts';
import { inDigits, minuteIn } from './durations.ts';
import { one } from './option-parsers.ts';

const OFF = new Set(
  'off none no выкл нет вимк ні aus kein non aucun ninguna desactivado nenhum desligado kapali yok жоқ өшіру 关 关闭 无 خاموش هيچ ايقاف لا'.split(
    ' ',
  ),
);
const BETWEEN =
  /^(?:(?:from|between|с|з|von|zwischen|desde|de|das?|entre|من|از|بين|من الساعه|از ساعت|从)\s+)?(?:(?:las?|les?|as?|os?|the|dalle)\s+)?(\S.{0,24}?)\s*(?:[-–—~]|(?<=[\s\d点])(?:to|till?|until|and|до|bis|a|as|hasta|ate|и|und|y|e|et|تا|الي|حتي|至|到)(?=[\s\d上早凌晚下夜]))\s*(?:(?:las?|les?|as?|os?|the)\s+)?(\S.{0,24})$/u;
/** `gece 11'den sabah 7'ye kadar`, `кешкі 11-ден таңғы 7-ге дейін`: the endings say which is which. */
const FROM_AND_TO =
  /^(?:saat\s+|сағат\s+)?(\S.{0,16}?)['’-]?(?:[dt][ae]n|[дт][ае]н)\s+(?:saat\s+|сағат\s+)?(\S.{0,16}?)['’-]?(?:y?[ae]|[гқк][ае])?(?:\s+(?:kadar|дейін))?$/u;

/** `22:00-07:00`, `10pm to 7am`, `с 23 до 7` -> minutes after local midnight; `off` -> null. */
export const quietHoursSchema = one((raw) => {
  const typed = inDigits(typedKey(raw));
  if (OFF.has(typed)) return null;
  const [, from, until] = FROM_AND_TO.exec(typed) ?? BETWEEN.exec(typed) ?? [];
  const [fromMinute, untilMinute] = [from, until].map((time) => (time === undefined ? undefined : minuteIn(time)));
  const isSpan = fromMinute !== undefined && untilMinute !== undefined && fromMinute !== untilMinute;
  return isSpan ? { fromMinute, untilMinute } : undefined;
}, 'error-quiet-hours');
