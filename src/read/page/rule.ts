import { append } from '../../model/append.ts';
/** A straight line drawn on a page, upright or level: where it stands, and from where to where it goes. */
export interface Rule {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A part of a drawn path: its corners on the page. Where a curve stands, one part ends and the next begins. */
export interface Outline {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly curved: boolean;
  readonly closed: boolean;
}

/** Widest filled rectangle that is a line. */
const THIN = 3.5;
/** How far the ends of a straight line may lie apart across it. */
const STRAIGHT = 1;

/**
 * The rules that a path draws: the straight sides of what is stroked, and filled rectangles as thin as a line, as Word
 * and WPS draw them. One filled rectangle in another that leaves a thin frame is its four sides.
 */
export function rulesOf(outlines: readonly Outline[], how: { stroked: boolean; filled: boolean }): Rule[] {
  const found: Rule[] = [];
  if (how.stroked) for (const outline of outlines) append(found, sidesOf(outline));
  if (!how.filled) return found;
  const boxes = outlines.filter((one) => !one.curved && one.points.length > 1).map(boxOf);
  for (const box of boxes) {
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    if (high <= THIN && wide > high) found.push(level((box.top + box.bottom) / 2, box.left, box.right));
    else if (wide <= THIN && high > wide) found.push(upright((box.left + box.right) / 2, box.top, box.bottom));
  }
  const [outer, inner] = boxes;
  if (boxes.length === 2 && outer && inner && isFrame(outer, inner))
    found.push(
      level(outer.top, outer.left, outer.right),
      level(outer.bottom, outer.left, outer.right),
      upright(outer.left, outer.top, outer.bottom),
      upright(outer.right, outer.top, outer.bottom),
    );
  return found;
}

function sidesOf({ points, closed }: Outline): Rule[] {
  const found: Rule[] = [];
  for (let i = closed ? 0 : 1; i < points.length; i++) {
    const [[x, y], [u, v]] = [points.at(i - 1) ?? [0, 0], points[i] ?? [0, 0]];
    if (Math.abs(y - v) <= STRAIGHT) found.push(level((y + v) / 2, Math.min(x, u), Math.max(x, u)));
    else if (Math.abs(x - u) <= STRAIGHT) found.push(upright((x + u) / 2, Math.min(y, v), Math.max(y, v)));
  }
  return found;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ points }: Outline): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

const isFrame = (a: Box, b: Box): boolean =>
  [a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom].every((d) => Math.abs(d) <= THIN);

const level = (at: number, from: number, to: number): Rule => ({ upright: false, at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ upright: true, at, from, to });
