import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import {
  feedbackSchema,
  muteSchema,
  ownFeedSchema,
  settingsSchema,
  subscriptionSchema,
} from '../state/space-schemas.ts';

/** What the managers of servers and chats set there; the key of settings is their space, that of all others their id. */
export const LISTED_KINDS = ['subscriptions', 'ownFeeds', 'mutes', 'feedback'] as const;
export const SPACE_KINDS = ['settings', ...LISTED_KINDS] as const;
type Kind = (typeof SPACE_KINDS)[number];
type Listed = (typeof LISTED_KINDS)[number];

/** A record as a state keeps it. */
export interface SpaceRecord {
  readonly namespace: string;
  readonly key: string;
  readonly value: unknown;
}

const listed = <T>(schema: z.ZodType<T>) => z.array(schema).default([]);

const spaceSchema = z
  .strictObject({
    space: z.string().regex(/^[a-z]+:./u, 'expected a platform and an id, such as discord:123'),
    settings: settingsSchema.optional(),
    subscriptions: listed(subscriptionSchema),
    ownFeeds: listed(ownFeedSchema),
    mutes: listed(muteSchema),
    feedback: listed(feedbackSchema),
  })
  .superRefine((one, context) => {
    const mistake = (path: readonly (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    for (const kind of LISTED_KINDS) {
      one[kind].forEach(({ id, space }, n) => {
        if (space !== one.space) mistake([kind, n, 'space'], `expected ${one.space}, as above`);
        if (id === '') mistake([kind, n, 'id'], 'expected an id');
      });
    }
  });

/** What `export` writes and `import` reads. Servers and chats stand on their own: some of them can be left out. */
export const spacesFileSchema = z.strictObject({
  hashwire: z.string(),
  exportedAt: z.iso.datetime(),
  spaces: z.array(spaceSchema).refine((all) => new Set(all.map(({ space }) => space)).size === all.length, {
    message: 'expected each space once',
  }),
});
export type SpacesFile = z.infer<typeof spacesFileSchema>;
type SpaceRecords = SpacesFile['spaces'][number];

/** @param records of any collections, checked. */
export function spacesFile(records: readonly SpaceRecord[], now: EpochMs): SpacesFile {
  const bySpace = new Map<string, { -readonly [K in keyof SpaceRecords]: SpaceRecords[K] }>();
  const of = (space: string) => {
    const known = bySpace.get(space) ?? { space, subscriptions: [], ownFeeds: [], mutes: [], feedback: [] };
    bySpace.set(space, known);
    return known;
  };
  for (const { namespace, key, value } of records) {
    if (namespace === 'settings') of(key).settings = value as SpaceRecords['settings'];
    else if (SPACE_KINDS.some((kind) => kind === namespace)) {
      const record = value as SpaceRecords[Listed][number];
      (of(record.space)[namespace as Listed] as (typeof record)[]).push(record);
    }
  }
  const spaces = [...bySpace.values()].toSorted((a, b) => (a.space < b.space ? -1 : 1));
  return { hashwire: packageJson.version, exportedAt: new Date(now).toISOString(), spaces };
}

/** How many records of a kind were written, and how many of these were there before. */
export type Written = Readonly<Record<Kind, { readonly all: number; readonly replaced: number }>>;

/** Writes what a file holds; what else the state holds stays. Written twice, it is what it was. */
export async function writeSpaces({ spaces }: SpacesFile, state: Pick<State, Kind>): Promise<Written> {
  const written: Record<string, Written[Kind]> = {};
  for (const kind of SPACE_KINDS) {
    const entries = spaces.flatMap((one): (readonly [string, never])[] =>
      kind === 'settings'
        ? one.settings === undefined
          ? []
          : [[one.space, one.settings as never]]
        : one[kind].map((record) => [record.id, record as never]),
    );
    const known = new Set((await state[kind].entries()).map(([key]) => key));
    if (entries.length > 0) await state[kind].setMany(entries);
    written[kind] = { all: entries.length, replaced: entries.filter(([key]) => known.has(key)).length };
  }
  return written as Written;
}
