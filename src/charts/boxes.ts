/** Where a label of one line would stand, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Pixels of a line of a label, with some air. */
export const LABEL_HEIGHT = 38;

/** @param height of each. @returns whether a label lies over none of the others. */
export const isFree = (box: Box, taken: readonly Box[], height: number = LABEL_HEIGHT): boolean =>
  taken.every(
    (other) =>
      Math.abs(other.top - box.top) >= height ||
      box.left >= other.left + other.width ||
      other.left >= box.left + box.width,
  );
