/** Kept from word to word: one that is misspelt is compared with thousands. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many slips of the keyboard lie between two words: letters missed, added, changed, swapped with their neighbour; more
 * than `limit` are not counted further.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, previous, current] = rows;
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    // Farther from the diagonal there are more slips than the limit.
    const from = Math.max(1, row - limit);
    const until = Math.min(b.length, row + limit);
    const letter = a.charCodeAt(row - 1);
    let best = from === 1 ? row : limit + 1;
    current[from - 1] = best;
    for (let column = from; column <= until; column++) {
      const same = letter === b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      )
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    current[until + 1] = limit + 1;
    if (best > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? limit + 1;
}
