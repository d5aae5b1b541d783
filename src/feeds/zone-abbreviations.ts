import { type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';

/** Abbreviations that feeds write, in hours east of UTC: RFC 822 section 5.1, and those of the tz database that mean one thing in news. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'z ut utc gmt wet',
    1: 'bst cet west wat met mez',
    2: 'cest eet sast cat mest mesz',
    3: 'eest msk eat trt fet',
    3.5: 'irst',
    4: 'msd samt gst azt get mut',
    4.5: 'irdt aft',
    5: 'pkt uzt tjt tmt yekt mvt qyzt',
    5.5: 'ist slst',
    5.75: 'npt',
    6: 'kgt omst btt',
    6.5: 'mmt',
    7: 'wib ict novt krat hovt',
    8: 'wita hkt sgt awst irkt pht myt ulat',
    9: 'wit jst kst yakt',
    9.5: 'acst',
    10: 'aest vlat chst pgt',
    10.5: 'acdt',
    11: 'aedt magt sakt sbt nct',
    12: 'nzst pett fjt',
    13: 'nzdt tot',
    '-1': 'cvt azot',
    '-2': 'ndt brst',
    '-2.5': 'ndt',
    '-3': 'adt brt art clst uyt pyt rott',
    '-3.5': 'nst',
    '-4': 'ast edt vet bot clt gyt',
    '-5': 'est cdt cot pet ect',
    '-6': 'cst mdt',
    '-7': 'mst pdt',
    '-8': 'pst akdt',
    '-9': 'akst hdt',
    '-10': 'hst',
  }).flatMap(([hours, names]) => names.split(' ').map((name) => [name, Number(hours)] as const)),
);

/** Zones with summer time that are named without saying which of both holds. */
const REGIONS: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  akt: 'America/Anchorage',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  // An hour less since March 2024.
  almt: 'Asia/Almaty',
  北京时间: 'Asia/Shanghai',
  北京時間: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
};

const NUMERIC = /^(?:gmt|utc|ut|z)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\s*\(.*\)|\s+[a-z]{2,5}|\s+[+-]\d{2,4})?$/;
/** Hours counted from Moscow, as railways and agencies of Russia write them. */
const FROM_MOSCOW = /^(?:msk|мск)\s*(?:([+-])\s*(\d{1,2}))?$/;
const MAX_OFFSET_MS = 14 * HOUR_MS;
const MOSCOW_MS = 3 * HOUR_MS;

/**
 * How far a zone is ahead of UTC.
 * @param written lower case: `+0300`, `gmt+3`, `cest`, `+0200 cest`, `america/los_angeles`, `pt`, `msk+2`.
 * @param local the moment read as if it were UTC: zones with summer time differ by it.
 * @returns milliseconds; undefined where the zone is not known, null where it is impossible.
 */
export function zoneOffset(written: string, local: EpochMs): number | null | undefined {
  const zone = written.replace(/^\((.*)\)$/, '$1');
  const numeric = NUMERIC.exec(zone);
  if (numeric) {
    const size = Number(numeric[2]) * HOUR_MS + Number(numeric[3] ?? 0) * MINUTE_MS;
    if (size > MAX_OFFSET_MS) return null;
    return numeric[1] === '-' ? -size : size;
  }
  const moscow = FROM_MOSCOW.exec(zone);
  if (moscow) return MOSCOW_MS + Number(`${moscow[1] ?? '+'}${moscow[2] ?? 0}`) * HOUR_MS;
  const bare = zone.replace(/\s+(?:(?:standard|daylight|summer|local) )?time$/, '');
  const hours = ABBREVIATIONS.get(bare);
  if (hours !== undefined) return hours * HOUR_MS;
  const region = REGIONS[bare] ?? (/^[a-z_]+\/[a-z_/+-]+$/.test(bare) ? bare : undefined);
  return region === undefined ? undefined : offsetIn(region, local);
}

/** Of a zone of the tz database, undefined where there is none of this name. */
function offsetIn(timeZone: string, local: EpochMs): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const nameAt = (at: EpochMs) =>
      format
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')
        ?.value.replace('GMT', '') ?? '';
    const toMs = (name: string): number => {
      const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
      const size = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
      return sign === '-' ? -size : size;
    };
    // The first guess may be on the other side of a change of summer time.
    return toMs(nameAt(local - toMs(nameAt(local))));
  } catch {
    return undefined;
  }
}
