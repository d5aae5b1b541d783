/** One example: values of the features in their order. */
export interface TrainingRow {
  readonly source: string;
  readonly same: boolean;
  readonly weight: number;
  readonly values: readonly number[];
}

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 800;
const RATE = 0.05;
const SHRINK = 2e-4;
/** No single feature decides alone. */
const MAX_WEIGHT = 6;

export function oddsBy(model: Model, row: TrainingRow): number {
  return row.values.reduce((sum, value, at) => sum + value * (model.weights[at] ?? 0), model.bias);
}

/** Weighted logistic regression (Adam on standardised features) in which each feature keeps the sign it is given. */
export function learn(rows: readonly TrainingRow[], signs: readonly (1 | -1)[]): Model {
  const count = signs.length;
  const means = signs.map((_, at) => rows.reduce((sum, row) => sum + (row.values[at] ?? 0), 0) / rows.length);
  const spreads = signs.map((_, at) => {
    const variance = rows.reduce((sum, row) => sum + ((row.values[at] ?? 0) - (means[at] ?? 0)) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  const points = rows.map((row) =>
    Float64Array.from([...row.values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1]),
  );
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const weights = new Float64Array(count + 1);
  const momentum = new Float64Array(count + 1);
  const scale = new Float64Array(count + 1);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(count + 1);
    rows.forEach((row, index) => {
      const point = points[index] ?? new Float64Array();
      let odds = 0;
      for (let at = 0; at <= count; at++) odds += (weights[at] ?? 0) * (point[at] ?? 0);
      const error = ((1 / (1 + Math.exp(-odds)) - Number(row.same)) * row.weight) / total;
      for (let at = 0; at <= count; at++) slope[at] = (slope[at] ?? 0) + error * (point[at] ?? 0);
    });
    for (let at = 0; at <= count; at++) {
      const gradient = (slope[at] ?? 0) + (at < count ? SHRINK * (weights[at] ?? 0) : 0);
      momentum[at] = 0.9 * (momentum[at] ?? 0) + 0.1 * gradient;
      scale[at] = 0.99 * (scale[at] ?? 0) + 0.01 * gradient ** 2;
      const move = (momentum[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((scale[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      const moved = (weights[at] ?? 0) - RATE * move;
      weights[at] = at === count ? moved : bounded(moved, signs[at] ?? 1, MAX_WEIGHT * (spreads[at] ?? 1));
    }
  }
  const plain = signs.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  return {
    weights: plain,
    bias: plain.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), weights[count] ?? 0),
  };
}

function bounded(value: number, sign: 1 | -1, limit: number): number {
  return sign > 0 ? Math.min(limit, Math.max(0, value)) : Math.max(-limit, Math.min(0, value));
}
