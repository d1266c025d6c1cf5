import { openGrafeo } from '../../src/store/grafeo.ts';

/** Run as a process of its own: open a store, say so, and hold it until killed. */
const [folder = ''] = process.argv.slice(2);
const store = await openGrafeo(folder);
await store.prepare();
console.log('held');
setInterval(() => {}, 1000);
