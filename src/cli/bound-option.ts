import { Fault } from '../model/fault.ts';
import type { Bound } from '../show/broken-bounds.ts';
import { FIGURES, figureName, SHARES } from '../show/checked-paper.ts';

/**
 * Bounds as they are given on the command line, several with commas or by repeating the option: `with-unit=0.9`. Throws
 * USAGE with the names there are.
 */
export const boundOption =
  (side: Bound['side']) =>
  (value: string, before: readonly Bound[] = []): Bound[] => [
    ...before,
    ...value.split(',').map((part) => boundOf(side, part.trim())),
  ];

function boundOf(side: Bound['side'], part: string): Bound {
  const [, name = '', number = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  const figure = FIGURES.find((candidate) => figureName(candidate) === name.trim());
  if (figure === undefined) throw refused(side, part, '没有这样的指标', 'there is no such figure');
  const share = SHARES[figure] !== undefined;
  const limit = /^\s*\d{1,9}(?:\.\d{1,9})?\s*$/.test(number) ? Number(number) : Number.NaN;
  if (share && !(limit <= 1)) throw refused(side, part, '占比应为 0 到 1 的数', 'a share is a number from 0 to 1');
  if (!share && !Number.isInteger(limit))
    throw refused(side, part, '件数应为不小于 0 的整数', 'a count is a whole number from 0 up');
  return { side, figure, limit };
}

const NAMES = FIGURES.map(figureName).join(', ');
const SHARE_NAMES = Object.keys(SHARES)
  .map((figure) => FIGURES.find((known) => known === figure))
  .flatMap((figure) => (figure === undefined ? [] : figureName(figure)))
  .join(', ');

const refused = (side: Bound['side'], part: string, zh: string, en: string): Fault =>
  new Fault('USAGE', {
    zh: `--${side} ${part}：${zh}。写法如 --${side} with-unit=0.9；指标有 ${NAMES}，其中 ${SHARE_NAMES} 按占比。`,
    en: `--${side} ${part}: ${en}. Write --${side} with-unit=0.9; the figures are ${NAMES}, of which ${SHARE_NAMES} are shares.`,
  });
