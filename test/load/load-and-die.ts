import { loadPapers } from '../../src/load/load-papers.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { loadContext } from '../support/loaded.ts';
import { manyPapers } from './many-papers.ts';

/** Run as a process of its own, to be killed: load a version of the papers into a store, and say when it begins. */
const [folder = '', version = '0', measures = '40'] = process.argv.slice(2);
const papers = manyPapers(8, Number(measures), Number(version));
const store = await openGrafeo(folder);
await store.prepare();
console.log('loading');
await loadPapers(store, papers, loadContext());
await store.close();
