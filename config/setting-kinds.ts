import { z } from 'zod';

/** Groups of the table, in its order. */
export type SettingGroup = 'Platforms' | 'Process' | 'Web' | 'Feeds' | 'Signals' | 'Summaries';

export type SettingAbout = {
  readonly group: SettingGroup;
  /** What it does, in one sentence. */
  readonly about: string;
  /** What a value looks like: the second half of an error message. */
  readonly expected: string;
  readonly secret?: boolean;
};

export const http = z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/+$/u, ''));
export const file = z.string().max(4096);
export const about = (group: SettingGroup, text: string, expected: string, secret = false): SettingAbout =>
  secret ? { group, about: text, expected, secret } : { group, about: text, expected };

export const title = z.string().trim().min(1).max(60).default('Hashwire');
export const languageTags = z
  .string()
  .regex(/^[A-Za-z-]+(?:\s*,\s*[A-Za-z-]+)*$/u)
  .transform((raw) => raw.split(',').map((tag) => tag.trim()));

export const port = z.coerce.number().int().min(0).max(65_535);
export const host = z.string().regex(/^[\w.:-]+$/u);

export const PORT_EXPECTED = 'a port, 0 to 65535';
export const HOST_EXPECTED = 'an IP address or host name';
export const URL_EXPECTED = 'an address that begins with http:// or https://';
export const SWITCH_EXPECTED = 'on or off';
/** Not `z.stringbool`: after its refusal no rule between settings is looked at. */
const onOff = z
  .string()
  .regex(/^(?:on|off|yes|no|true|false|1|0)$/iu)
  .transform((raw) => /^(?:on|yes|true|1)$/iu.test(raw));
export const on = onOff.default(true);
export const off = onOff.default(false);
