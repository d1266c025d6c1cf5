import { dump } from '../../src/load/dump.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { type ReadDump, readDump } from '../../src/load/read-dump.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { loadContext } from '../../test/support/loaded.ts';
import { benchEngine } from './bench-engine.ts';
import { type Engine, isEngine, type LoadFigures } from './load-figures.ts';
import { peakMemory } from './peak-memory.ts';
import { syntheticOffice, syntheticPaper } from './synthetic-office.ts';
import { timedStore } from './timed-store.ts';

// One part of the bench: node --import tsx scripts/bench/load-part.ts ENGINE MEASURES prints its figures as JSON.

const TIMES = 15;
/** Measures of the paper that comes or is replaced. */
const SIZE = 12;

const [engine = '', measures = '10000'] = process.argv.slice(2);
if (isEngine(engine)) console.log(JSON.stringify(await figuresOf(engine, Number(measures))));

async function figuresOf(engine: Engine, measures: number): Promise<LoadFigures> {
  const place = await benchEngine(engine);
  const store = await place.open();
  await store.prepare();
  let documents = 0;
  const first = await seconds(async () => {
    documents = await loadAll(store, syntheticOffice(measures));
  });
  console.error(`${engine}, ${measures} measures: first load ${first.toFixed(0)} s`);
  const ownMemory = peakMemory();
  const serverMemory = place.serverMemory();
  const unchanged = await seconds(() => loadAll(store, syntheticOffice(measures)));
  const oneMore = await median((n) => loadAll(store, [syntheticPaper(documents + n, SIZE)]));
  const replaced = await median((n) => loadAll(store, [syntheticPaper(documents + n, SIZE, 1)]));
  const timed = timedStore(store);
  await median((n) => loadAll(timed.store, [syntheticPaper(documents + n, SIZE, 2)]));
  const dearest = timed.times().slice(0, 5);
  console.error(`one more ${oneMore.toFixed(1)} ms, replaced ${replaced.toFixed(1)} ms`);
  const graph = plain(await readDump(dump(store)));
  await store.close();
  const stored = await place.stored();
  const bulk = await place.bulk(graph);
  await place.stop();
  return {
    engine,
    measures,
    documents,
    first: documents / first,
    unchanged: documents / unchanged,
    oneMore,
    replaced,
    ownMemory,
    serverMemory,
    stored,
    limit: documents / bulk,
    dearest: dearest.map(([name, spent]) => [name, spent / TIMES]),
  };
}

/** Load papers as users do, and give how many there were; one that fails ends the bench. */
async function loadAll(store: Store, papers: Iterable<PaperFacts>): Promise<number> {
  const { outcomes } = await loadPapers(store, papers, loadContext());
  for (const { fault } of outcomes) if (fault !== null) throw fault;
  return outcomes.length;
}

/** Citations of a paper by itself as the one text that an engine can hold. */
function plain({ nodes, edges }: ReadDump): ReadDump {
  const documents = (nodes.get('documents') ?? []).map((row) =>
    row.ownCitations === undefined ? row : { ...row, ownCitations: JSON.stringify(row.ownCitations) },
  );
  return { nodes: new Map([...nodes, ['documents', documents]]), edges };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Milliseconds of the middle one of several runs. */
async function median(work: (n: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) times.push(1000 * (await seconds(() => work(n))));
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}
