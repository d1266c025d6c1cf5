import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type LoadFigures, isEngine } from './bench/load-figures.ts';
import { loadTable } from './bench/load-table.ts';

const SIZES = [10_000, 100_000];
const ENGINES = ['grafeo', 'neo4j'] as const;

/**
 * Load synthetic offices of 10,000 and 100,000 measures into both engines and print what it costs. Each part runs in a
 * process of its own, so that its peak of memory is its own.
 */
export async function benchLoad(options: readonly string[]): Promise<void> {
  const { engine, measures } = parseArgs({
    args: [...options],
    options: { engine: { type: 'string' }, measures: { type: 'string' } },
  }).values;
  const wrong = engine !== undefined && !isEngine(engine) ? `--engine ${engine}` : wrongSize(measures);
  if (wrong !== null) {
    console.error(`${wrong} is not known: --engine grafeo or --engine neo4j, --measures 10000.`);
    process.exitCode = 2;
    return;
  }
  const figures: LoadFigures[] = [];
  for (const size of measures === undefined ? SIZES : [Number(measures)]) {
    for (const one of ENGINES) if (engine === undefined || engine === one) figures.push(part(one, size));
  }
  console.log(loadTable(figures));
}

const wrongSize = (measures: string | undefined): string | null =>
  measures === undefined || /^[1-9]\d{2,6}$/.test(measures) ? null : `--measures ${measures}`;

function part(engine: string, measures: number): LoadFigures {
  const file = `${import.meta.dirname}/bench/load-part.ts`;
  const words = [...process.execArgv, file, engine, String(measures)];
  const said = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(said) as LoadFigures;
}
