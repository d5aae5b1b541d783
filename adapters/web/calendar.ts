import { DAY_MS, type EpochMs } from '../../src/clock.ts';
import { clean } from '../../src/text/truncate.ts';
import { incidentName } from '../../src/views/incident-course.ts';
import { stateText } from '../../src/views/status-words.ts';
import type { FeedOptions } from './feed.ts';
import { incidentPath } from './render.ts';

const MAX_EVENTS = 100;
/** Bytes of a line, without its end (https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */
const MAX_LINE = 75;

/** What is announced, and what ends on a known day, as iCalendar (RFC 5545). */
export async function calendar(
  region: string | undefined,
  { services, reader, base, board }: FeedOptions,
): Promise<string> {
  const { t, locale } = reader;
  const words = { t, locale, regionName: services.regions.name };
  const ahead = (await services.announced(region)).slice(0, MAX_EVENTS);
  const events = ahead.flatMap(({ incident: one }) => {
    const { id, dimension, state, since, sinceDay, until, untilPrecision, updatedAt, changes } = one;
    const said = stateText(dimension, state, one.extent?.kind === 'part', t);
    const source = changes.at(-1);
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@hashwire`,
      `DTSTAMP:${utc(updatedAt)}`,
      sinceDay === true ? `DTSTART;VALUE=DATE:${day(since)}` : `DTSTART:${utc(since)}`,
      ...(until === undefined ? [] : [endOf(until, sinceDay === true, untilPrecision === 'day')]),
      `SUMMARY:${escaped(`${incidentName(one, words)}: ${said}`)}`,
      ...(source === undefined ? [] : [`DESCRIPTION:${escaped(`${source.source} ${source.url}`)}`]),
      `URL:${base}${incidentPath(id)}`,
      'END:VEVENT',
    ];
  });
  const name = [board, ...(region === undefined ? [] : [services.regions.name(region, locale)])].join(' · ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hashwire//Board//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const utc = (at: EpochMs): string => new Date(at).toISOString().replace(/[-:]|\.\d+/gu, '');
const day = (at: EpochMs): string => utc(at).slice(0, 8);

/** Both ends have one form. The end itself is no part of an event, so a last day that counts is told as the one after it. */
function endOf(until: EpochMs, isDay: boolean, isDayPrecise: boolean): string {
  if (!isDay && !isDayPrecise) return `DTEND:${utc(until)}`;
  const end = DAY_MS * (isDayPrecise ? Math.floor(until / DAY_MS) + 1 : Math.ceil(until / DAY_MS));
  return isDay ? `DTEND;VALUE=DATE:${day(end)}` : `DTEND:${utc(end)}`;
}

const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r?\n/gu, '\\n');

/** Between characters, because many readers join lines before they decode them. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > MAX_LINE - 1) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}
