import { append } from '../../model/append.ts';
import { type Outline, type Rule, rulesOf } from './rule.ts';

/** The operators of a page as pdf.js lists them: numbers, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The names of the operators and their numbers. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** The names of those that are read. */
export const READ_OPERATORS = [
  'save',
  'restore',
  'transform',
  'setLineWidth',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'constructPath',
] as const;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A page that draws more is a picture. */
const MOST = 20_000;
/** A wider stroke is a bar or a coloured ground. */
const WIDEST = 6;

/** The rules drawn on a page, from its upper left corner; `view` leads there. None where a page draws too many. */
export function drawnRules({ fnArray, argsArray }: Operators, ops: OperatorNumbers, view: readonly number[]): Rule[] {
  const found: Rule[] = [];
  const saved: { matrix: Matrix; width: number }[] = [];
  let now = { matrix: matrixOf(view), width: 1 };
  const painted = paintsOf(ops);
  for (const [i, operator] of fnArray.entries()) {
    const given = argsArray[i];
    if (operator === ops['save']) saved.push(now);
    else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd']) now = saved.pop() ?? now;
    else if (operator === ops['transform']) now = { ...now, matrix: times(now.matrix, matrixOf(given)) };
    else if (operator === ops['setLineWidth']) now = { ...now, width: Number(listOf(given)[0]) };
    else if (operator === ops['paintFormXObjectBegin']) {
      saved.push(now);
      const [matrix] = listOf(given);
      if (matrix) now = { ...now, matrix: times(now.matrix, matrixOf(matrix)) };
    } else if (operator === ops['constructPath']) {
      const [paint, path] = listOf(given);
      const how = painted.get(Number(paint));
      if (how === undefined) continue;
      const { matrix, width } = now;
      const thin = width * Math.hypot(matrix[0], matrix[1]) <= WIDEST;
      append(found, rulesOf(outlinesOf(listOf(path)[0], matrix), { ...how, stroked: how.stroked && thin }));
      if (found.length > MOST) return [];
    }
  }
  return found;
}

/** What the operators that paint a path do. */
function paintsOf(ops: OperatorNumbers): Map<number, { stroked: boolean; filled: boolean }> {
  const kinds = [
    { names: ['stroke', 'closeStroke'], stroked: true, filled: false },
    { names: ['fill', 'eoFill'], stroked: false, filled: true },
    { names: ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'], stroked: true, filled: true },
  ];
  return new Map(
    kinds.flatMap(({ names, stroked, filled }) => names.map((name) => [ops[name] ?? -1, { stroked, filled }] as const)),
  );
}

/** Numbers of the commands of a path, each with its coordinates after it: move, line, curve, short curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

function outlinesOf(path: unknown, matrix: Matrix): Outline[] {
  if (!(path instanceof Float32Array) || path.length > 3 * MOST) return [];
  const found: Outline[] = [];
  let points: [number, number][] = [];
  let curved = false;
  const end = (closed: boolean): void => {
    if (points.length > 1) found.push({ points, curved, closed: closed && !curved });
    points = [];
  };
  for (let i = 0; i < path.length;) {
    const command = path[i] ?? -1;
    const size = COORDINATES[command];
    // another form of the path than the one known
    if (size === undefined) return [];
    i += size + 1;
    if (command === 4) {
      const [first] = points;
      end(true);
      if (first) points = [first];
      continue;
    }
    const [x, y] = [path[i - 2] ?? 0, path[i - 1] ?? 0];
    if (command > 1) curved = true;
    if (command !== 1) end(false);
    if (command === 0) curved = false;
    points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  }
  end(false);
  return found;
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

function matrixOf(given: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.isArray(given) || given instanceof Float32Array ? given : [];
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
