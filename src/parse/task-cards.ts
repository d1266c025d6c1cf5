import type { LabelKind, Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type Cell, cellsOf } from './table-heading.ts';

/** A card of labels and values that states one task. */
export interface Card {
  readonly cells: readonly Cell[];
  readonly values: readonly { readonly kind: LabelKind; readonly cell: Cell }[];
}

/**
 * Task cards (FORMATS: tables, label and value rows): a label in one cell and its value in the next, the first label
 * coming again for each task, at least twice, and a label of units in each.
 *
 *     项目名称 | / 新建农村公路 | / 牵头单位 | / 县交通运输局 | …
 */
export function taskCards(lines: readonly Line[], lex: Lexicon): { first: number; last: number; cards: Card[] } | null {
  const cells = lines.flatMap((line, at) =>
    cellsOf(line).map((cell) => ({ cell, at, kind: lex.label.get(cell.text.replace(/[\s:]/g, '')) })),
  );
  const first = cells.findIndex(({ kind }, i) => kind === 'task' && cells[i + 1]?.kind === undefined);
  const name = cells[first]?.cell.text;
  if (name === undefined) return null;
  const starts = cells.flatMap(({ cell, kind }, i) => (cell.text === name && kind === 'task' ? [i] : []));
  if (starts.length < 2) return null;
  const cards = starts.map((start, k) => cardOf(cells.slice(start, starts[k + 1] ?? cells.length)));
  const complete = cards.filter((card) => card.values.some(({ kind }) => kind === 'lead' || kind === 'responsible'));
  if (complete.length * 2 < cards.length) return null;
  const end = cards.at(-1)?.cells.at(-1)?.to ?? 0;
  return { first: cells[first]?.at ?? 0, last: lines.findLastIndex((line) => line.from < end), cards: complete };
}

function cardOf(cells: readonly { cell: Cell; kind: LabelKind | undefined }[]): Card {
  const values: { kind: LabelKind; cell: Cell }[] = [];
  let kind: LabelKind | undefined;
  let end = 0;
  for (const [i, next] of cells.entries()) {
    if (next.kind !== undefined) kind = next.kind;
    else if (kind !== undefined) {
      values.push({ kind, cell: next.cell });
      end = i;
      // after units or a date the value is over; a task may have several paragraphs
      if (kind !== 'task') kind = undefined;
    } else break;
  }
  return { cells: cells.slice(0, end + 1).map(({ cell }) => cell), values };
}
