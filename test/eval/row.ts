/** One line of `npm run eval`. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  /** How many labelled cases it rests on: 0 means it measured nothing. */
  readonly count: number;
  readonly target?: number;
  /** A count of mistakes: the target is the most there may be. */
  readonly lowerIsBetter?: boolean;
  /** Of a simpler way to do it, measured on the same data. */
  readonly baseline?: number;
  /** What the value means. */
  readonly detail: string;
  /** The worst misses, with what the pipeline saw. */
  readonly misses: readonly string[];
  /** To be read by a person: printed whole, however long. */
  readonly inFull?: readonly string[];
}

/** By its name, which `--only` takes. @throws ENOENT where the folder of the labelled data lacks what it reads. */
export type Evaluation = readonly [name: string, evaluate: (dataDir: string) => Promise<readonly Row[]>];

/** Where the labelled data are; evaluations say so when they skip without it. */
export const sharedDir = (): string => process.env.SHARED_DIR ?? '../shared';

export async function readJsonLines<T>(path: string): Promise<T[]> {
  const { readFile } = await import('node:fs/promises');
  return (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
