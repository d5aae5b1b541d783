/** Where a label of one line would stand, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Pixels of a line of a label, with some air. */
export const LABEL_HEIGHT = 24;

/** @returns whether a label lies over none of the others. */
export const isFree = (box: Box, taken: readonly Box[]): boolean =>
  taken.every(
    (other) =>
      Math.abs(other.top - box.top) >= LABEL_HEIGHT ||
      box.left >= other.left + other.width ||
      other.left >= box.left + box.width,
  );
