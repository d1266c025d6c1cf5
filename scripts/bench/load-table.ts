import type { LoadFigures } from './load-figures.ts';

const dearest = ({ dearest }: LoadFigures): string =>
  dearest.map(([name, spent]) => `${name} ${spent.toFixed(1)}`).join('<br>');

const ROWS: readonly (readonly [string, (figures: LoadFigures) => string])[] = [
  ['documents', ({ documents }) => whole(documents)],
  ['first load, documents/s', ({ first }) => whole(first)],
  ['the same nodes and edges by the engine’s bulk path, documents/s', ({ limit }) => whole(limit)],
  ['all unchanged, documents/s', ({ unchanged }) => whole(unchanged)],
  ['one more document, ms (median of 15)', ({ oneMore }) => oneMore.toFixed(1)],
  ['a replaced document, ms (median of 15)', ({ replaced }) => replaced.toFixed(1)],
  ['its dearest statements, ms', dearest],
  ['peak memory of zeren, MB', ({ ownMemory }) => whole(ownMemory)],
  ['peak memory of the server, MB', ({ serverMemory }) => (serverMemory === null ? '—' : whole(serverMemory))],
  ['store, MB', ({ stored }) => (stored === null ? '—' : whole(stored))],
];

/** The figures as a table of Markdown, a column for each engine and size. */
export function loadTable(figures: readonly LoadFigures[]): string {
  const heads = figures.map(({ engine, measures }) => `${engine}, ${whole(measures)} measures`);
  const lines = [
    ['', ...heads],
    ['---', ...heads.map(() => '--:')],
    ...ROWS.map(([name, of]) => [name, ...figures.map(of)]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
