import { z } from 'zod';
import { DAY_MS, type EpochMs } from '../../clock.ts';
import { atLocalTime } from '../../local-time.ts';
import type { Observation } from '../observation.ts';
import type { Signal, SignalReading } from '../signal.ts';
import { checkedAnswer, createAsk, type SignalOptions } from './request.ts';

/**
 * Warnings of the system operator of Great Britain, as Elexon publishes them (https://developer.data.elexon.co.uk,
 * `/system/warnings`, no key). Asked without a type it answers with the newest of any, so each type is asked for.
 */
const NAME = 'Elexon';
const REGION = 'GB';
const PAGE = 'https://bmrs.elexon.co.uk/system-warnings';
/** Notices that supply may not meet demand; others tell of trades and of computers. */
const TYPES = ['ELECTRICITY MARGIN NOTICE', 'CAPACITY MARKET NOTICE'] as const;
const ZONE = 'Europe/London';

const warnings = z.object({
  data: z.array(
    z.object({ publishTime: z.iso.datetime({ offset: true }), warningType: z.string(), warningText: z.string() }),
  ),
});
type Warning = z.infer<typeof warnings>['data'][number];

/** `from 19:00 hrs to 22:00 hrs on Friday 26/06/2026` */
const PERIOD =
  /from\s{1,4}(\d\d?):(\d\d)\s{0,4}hrs\s{1,4}to\s{1,4}(\d\d?):(\d\d)\s{0,4}hrs\s{1,4}on\s{1,4}\p{L}{3,12}\s{1,8}(\d\d)\/(\d\d)\/(\d{4})/iu;

export function createElexon(options: SignalOptions): Signal {
  const ask = createAsk(options, TYPES.length);
  return {
    name: NAME,
    attribution: 'Elexon BMRS',
    dimension: 'power',
    regions: [REGION],
    async read(region, now): Promise<SignalReading> {
      if (region !== REGION) return { kind: 'not-covered' };
      const notices: Notice[] = [];
      for (const type of TYPES) {
        const path = `/system/warnings?warningType=${encodeURIComponent(type)}&format=json`;
        const answer = checkedAnswer(await ask(path), warnings);
        if (answer.kind === 'no-answer') return answer;
        const newest = answer.value.data.toSorted((a, b) => Date.parse(b.publishTime) - Date.parse(a.publishTime))[0];
        if (newest !== undefined) notices.push(noticeIn(newest, now));
      }
      return { kind: 'answer', at: now, observations: observationsOf(notices, now), series: [] };
    },
  };
}

const base = (at: EpochMs) =>
  ({ region: REGION, dimension: 'power', kind: 'measured', at, source: NAME, url: PAGE }) as const;

/** The notice that is in force, else the one for later; all is well only where every notice can be read. */
function observationsOf(notices: readonly Notice[], now: EpochMs): readonly Observation[] {
  const told = notices.filter((one) => typeof one === 'object');
  const [first] = told.toSorted((a, b) => Number(a.phase === 'announced') - Number(b.phase === 'announced'));
  if (first !== undefined) return [first];
  return notices.includes('unclear') ? [] : [{ ...base(now), state: 'restored', evidence: '' }];
}

/** What a notice says of now; `past`: it was cancelled or is over; `unclear`: it is not a day old and does not say of when. */
type Notice = Observation | 'past' | 'unclear';

function noticeIn({ warningType, warningText, publishTime }: Warning, now: EpochMs): Notice {
  const words = warningText.toUpperCase();
  if (words.includes('CANCEL')) return 'past';
  const evidence = warningType.toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const strained = { ...base(now), state: 'strained', evidence } as const;
  const period = periodIn(warningText);
  if (period === null) {
    const since = Date.parse(publishTime);
    if (now - since >= DAY_MS) return 'past';
    return words.includes('CURRENTLY ACTIVE') ? { ...strained, since, sincePrecision: 'minute' } : 'unclear';
  }
  if (now >= period.until) return 'past';
  return {
    ...strained,
    ...(now < period.from && { phase: 'announced' as const }),
    since: period.from,
    sincePrecision: 'minute',
    until: period.until,
    untilPrecision: 'minute',
  };
}

function periodIn(text: string): { readonly from: EpochMs; readonly until: EpochMs } | null {
  const found = PERIOD.exec(text)?.slice(1).map(Number);
  if (found === undefined) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0, day = 1, month = 1, year = 0] = found;
  const ofDay = (hour: number, minute: number) => atLocalTime(Date.UTC(year, month - 1, day), 60 * hour + minute, ZONE);
  const [from, until] = [ofDay(fromHour, fromMinute), ofDay(toHour, toMinute)];
  return { from, until: until > from ? until : until + DAY_MS };
}
