import type { Profile } from './profile.ts';
import type { Weigh } from './similarity.ts';

/** One paper tells what is offered for sale, the next one what it is with the option of the buyers, a fifth more at most. */
const WITH_OPTION = 1.2;
/** One paper writes 7.96%, the next one "nearly 8%": so far a figure may lie from what it is rounded to, as a part of it. */
const ROUNDED_BY = 0.02;

type Figured = Pick<Profile, 'figures' | 'titleFigures'>;

/** Figures of `a` that `b` tells too, rounded or not, each with what it says: the less of its two spellings. */
export function sharedFigures(
  a: readonly string[],
  b: readonly string[],
  weigh: Weigh,
  isSame: (one: string, other: string) => boolean = isSameFigure,
): number[] {
  return a.flatMap((figure) => {
    const weights = b.filter((other) => isSame(figure, other)).map(weigh);
    return weights.length === 0 ? [] : Math.min(weigh(figure), Math.max(...weights));
  });
}

/** Both headlines count or measure, and not the same. */
export function figuresClash(a: Figured, b: Figured): boolean {
  if (sharesHeadlineFigure(a, b)) return false;
  const [ofA, ofB] = [headlineFigures(a), headlineFigures(b)];
  const kinds = new Set(ofA.map((figure) => readFigure(figure).kind));
  return ofB.some((figure) => kinds.has(readFigure(figure).kind));
}

/** A figure in the headline of one stands anywhere in the other. */
export function sharesHeadlineFigure(a: Figured, b: Figured): boolean {
  const tells = (figures: readonly string[], other: Figured) =>
    figures.some((figure) => other.figures.some((one) => isSameFigure(figure, one)));
  return tells(headlineFigures(a), b) || tells(headlineFigures(b), a);
}

export const headlineFigures = ({ figures, titleFigures }: Figured): readonly string[] =>
  figures.slice(0, titleFigures);

export function isSameFigure(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [readFigure(a), readFigure(b)];
  if (one.kind !== other.kind || one.digits === other.digits) return false;
  return Math.abs(one.value - other.value) <= ROUNDED_BY * Math.max(one.value, other.value);
}

/** The same figure, or an amount of money and what it is with an option. */
export function isSameOffer(a: string, b: string): boolean {
  if (isSameFigure(a, b)) return true;
  const [one, other] = [readFigure(a), readFigure(b)];
  const isMoney = one.kind === '$' && other.kind === '$';
  return isMoney && Math.max(one.value, other.value) <= WITH_OPTION * Math.min(one.value, other.value);
}

/** `#13.4%` -> 13.4, `%`, three digits that are not zeros at its end. */
function readFigure(figure: string): { readonly value: number; readonly kind: string; readonly digits: number } {
  const [, written = '', kind = ''] = /^#([\d.e+-]*)(.*)$/.exec(figure) ?? [];
  const digits = written
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return { value: Number(written), kind, digits };
}
