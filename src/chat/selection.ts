import { z } from 'zod';
import { isEverything, splitList } from './option-parsers.ts';

const MAX_LIST = 40;
/** A name that holds commas has at most this many parts. */
const MAX_NAME_PARTS = 3;

/** Values of a list, and those that are left out of it. */
interface Selection<T> {
  /** Empty: all. */
  readonly wanted: readonly T[];
  readonly excluded: readonly T[];
}

/** `kazakhstan, -pavlodar`; of several parts between commas, the most that make one name are one. */
export function selectionOf<T>(read: (raw: string) => T | undefined, key: string) {
  return z.string().transform((raw, context): Selection<T> => {
    const parts = splitList(raw).flatMap((part) =>
      !part.includes('/') || part.includes('"') || read(part) !== undefined ? [part] : part.split('/'),
    );
    const wanted = new Set<T>();
    const excluded = new Set<T>();
    let isRead = parts.length > 0 && parts.length <= MAX_LIST;
    let unread: string | undefined;
    for (let at = 0; at < parts.length && isRead; ) {
      const isOut = parts[at]?.startsWith('-') === true;
      const name = (length: number) => {
        const joined = length === 1 ? (parts[at] ?? '') : parts.slice(at, at + length).join(', ');
        return (isOut ? joined.slice(1) : joined).replaceAll('"', '').trim();
      };
      if (!isOut && isEverything(name(1))) {
        at += 1;
        continue;
      }
      // `-texas, us` are two.
      const following = isOut ? [] : parts.slice(at + 1, at + MAX_NAME_PARTS);
      const apart = following.findIndex((part) => part.startsWith('-'));
      let length = 1 + (apart < 0 ? following.length : apart);
      let value = read(name(length));
      while (value === undefined && length > 1) value = read(name(--length));
      isRead = value !== undefined;
      if (!isRead) unread = name(1);
      if (value !== undefined) (isOut ? excluded : wanted).add(value);
      at += length;
    }
    if (isRead) return { wanted: [...wanted], excluded: [...excluded] };
    context.addIssue({ code: 'custom', message: key, ...(unread === undefined ? {} : { params: { value: unread } }) });
    return z.NEVER;
  });
}
