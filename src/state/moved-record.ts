import type { Space } from '../address.ts';

/** @returns the JSON of a record of a collection as it is when its space has moved. */
export function movedRecord(json: string, from: Space, to: Space): string {
  const record = JSON.parse(json) as { space: string; address?: string };
  const address = record.address === undefined ? {} : { address: to + record.address.slice(from.length) };
  return JSON.stringify({ ...record, space: to, ...address });
}
