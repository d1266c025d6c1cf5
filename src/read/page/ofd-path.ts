import { type Outline, type Rule, rulesOf } from './rule.ts';

/** A path object of an OFD page: where it stands, and what of it is painted. */
export interface OfdPath {
  readonly boundary: readonly number[];
  readonly matrix: readonly number[];
  readonly stroked: boolean;
  readonly filled: boolean;
}

/** More corners make a picture. */
const MOST = 20_000;

/** The commands of a path with the count of their numbers; the last two are where it leads. */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/**
 * The rules that a path draws, in points from the upper left corner of its page; `unit` is how many points its lengths are.
 *
 *     M 0 0 L 160 0 L 160 20 C
 */
export function rulesOfPath({ boundary, matrix, stroked, filled }: OfdPath, data: string, unit: number): Rule[] {
  const [left = 0, top = 0] = boundary;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const parts = data.split(/\s+/).filter((part) => part !== '');
  if (parts.length > 3 * MOST) return [];
  const found: Outline[] = [];
  let points: [number, number][] = [];
  let curved = false;
  const end = (closed: boolean): void => {
    if (points.length > 1) found.push({ points, curved, closed: closed && !curved });
    points = [];
  };
  for (let i = 0; i < parts.length;) {
    const command = parts[i] ?? '';
    const size = NUMBERS[command];
    if (size === undefined) return [];
    i += size + 1;
    if (command === 'C') {
      const [first] = points;
      end(true);
      if (first) points = [first];
      continue;
    }
    if (size > 2) curved = true;
    if (command !== 'L') end(false);
    if (command === 'M' || command === 'S') curved = false;
    const [x, y] = [Number(parts[i - 2]), Number(parts[i - 1])];
    points.push([unit * (left + a * x + c * y + e), unit * (top + b * x + d * y + f)]);
  }
  end(false);
  return rulesOf(found, { stroked, filled });
}
