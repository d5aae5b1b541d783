import { parseAst } from 'vitest/node';

/** One small wrong change of a file: `text` stands in place of what is written from `start` until `end`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number; readonly end: number };

const OTHER_OPERATOR = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '&&': '||',
    '||': '&&',
    '??': '&&',
  }),
);
const OTHER_METHOD = new Map(Object.entries({ some: 'every', every: 'some', min: 'max', max: 'min' }));

/** Their tests are left as they are: a loop that never ends cannot be stopped from outside. */
const LOOPS = /^(?:While|DoWhile|For)Statement$/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isText = (node: unknown): boolean =>
  isNode(node) && (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string'));

/**
 * The usual mutants of a file of TypeScript, in its order: another operator, another number, a condition turned about,
 * a filter left out.
 */
export function mutantsOf(source: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const read = ({ start, end }: Node): string => source.slice(start, end);
  const put = ({ start, end }: Node, text: string) => void mutants.push({ start, end, text });

  function mutate(node: Node): void {
    const { left, right, test, consequent, alternate, argument, operator, value } = node;
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
      const other = OTHER_OPERATOR.get(String(operator));
      if (other === undefined || !isNode(left) || !isNode(right) || isText(left) || isText(right)) return;
      put(node, `(${read(left)}) ${other} (${read(right)})`);
    } else if (node.type === 'Literal') {
      if (typeof value === 'boolean') put(node, String(!value));
      if (typeof value === 'number') put(node, value === 0 ? '1' : String(value * 3));
    } else if (node.type === 'UnaryExpression' && operator === '!' && isNode(argument)) {
      put(node, read(argument));
    } else if (node.type === 'ConditionalExpression' && isNode(test) && isNode(consequent) && isNode(alternate)) {
      put(node, `${read(test)} ? ${read(alternate)} : ${read(consequent)}`);
    } else if (node.type === 'IfStatement' && isNode(test)) {
      put(test, `!(${read(test)})`);
    } else if (node.type === 'CallExpression' && isNode(node.callee)) {
      const { object, property } = node.callee;
      if (!isNode(object) || !isNode(property)) return;
      const other = OTHER_METHOD.get(read(property));
      if (read(property) === 'filter') put(node, read(object));
      else if (other !== undefined) put(node, `${read(object)}.${other}${source.slice(property.end, node.end)}`);
    }
  }

  function visit(node: Node): void {
    // Types are nothing when the program runs, and the name of a field is no value.
    if (/^TS(?!AsExpression|NonNull|Satisfies)/u.test(node.type)) return;
    mutate(node);
    for (const [name, child] of Object.entries(node)) {
      if ((name === 'test' || name === 'update') && LOOPS.test(node.type)) continue;
      if (name === 'key' && node.computed !== true) continue;
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one);
    }
  }

  for (const node of parseAst(source, { lang: 'ts' }).body) visit(node as unknown as Node);
  return mutants;
}

/**
 * @returns the source with all its mutants in it, each asleep: `isOn(number)` wakes one.
 * @param numbered mutants of the source by their number, which may begin anywhere.
 */
export function withMutants(source: string, numbered: readonly (readonly [number, Mutant])[], isOn: string): string {
  const waiting = numbered.toSorted(([, a], [, b]) => a.start - b.start || b.end - a.end);
  function write(from: number, until: number): string {
    let [text, at] = ['', from];
    for (let next = waiting[0]; next !== undefined && next[1].end <= until; next = waiting[0]) {
      waiting.shift();
      const [number, { start, end, text: other }] = next;
      text += `${source.slice(at, start)}(${isOn}(${number}) ? (${other}) : (${write(start, end)}))`;
      at = end;
    }
    return text + source.slice(at, until);
  }
  return write(0, source.length);
}
