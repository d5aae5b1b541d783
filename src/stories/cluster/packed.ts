import type { Profile } from './profile.ts';
import type { Sketch } from './sketch.ts';

/** Profiles as one string: as objects the same terms take four times the memory, and there are tens of thousands. */
export type Packed = string & { readonly packed: unique symbol };

const FIELDS = [
  'itemId',
  'publisher',
  'at',
  'language',
  'title',
  'words',
  'figures',
  'titleFigures',
  'places',
  'names',
  'titleNames',
  'subjects',
  'titleSubjects',
  'acts',
  'claims',
  'relevant',
  'roundup',
  'headline',
] as const satisfies readonly Exclude<keyof Profile, 'sketch'>[];

/** The sketch in base64, then the fields in their order. */
type Row = [sketch: string, ...fields: unknown[]];

export function pack(core: readonly Profile[]): Packed {
  const rows = core.map((profile): Row => [packSketch(profile.sketch), ...FIELDS.map((field) => profile[field])]);
  return JSON.stringify(rows) as Packed;
}

export function unpack(packed: Packed): Profile[] {
  return (JSON.parse(packed) as Row[]).map(([sketch, ...row]) => {
    const profile: Record<string, unknown> = { sketch: unpackSketch(sketch) };
    for (const [at, field] of FIELDS.entries()) profile[field] = row[at];
    return profile as unknown as Profile;
  });
}

function packSketch(sketch: Sketch): string {
  return Buffer.from(Uint32Array.from(sketch).buffer).toString('base64');
}

function unpackSketch(packed: string): Sketch {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}
