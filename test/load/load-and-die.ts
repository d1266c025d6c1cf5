import { loadPapers } from '../../src/load/load-papers.ts';
import { loadContext } from '../support/loaded.ts';
import { manyPapers } from './many-papers.ts';
import { storeAt } from './store-at.ts';

/**
 * Run as a process of its own, to be killed: load a version of the papers into a store, say when it begins, and the id
 * of each paper that is loaded.
 */
const [place = '', version = '0', measures = '40'] = process.argv.slice(2);
const papers = manyPapers(8, Number(measures), Number(version));
const store = await storeAt(place);
await store.prepare();
console.log('loading');
await loadPapers(store, papers, loadContext({ onPaper: ({ id, fault }) => fault ?? console.log(id) }));
await store.close();
