// `npm run bench -- parse` (also without a word) and `npm run bench -- load [--measures N] [--engine grafeo|neo4j]`.

const [word = 'parse', ...options] = process.argv.slice(2);
if (word === 'parse') await (await import('./bench-parse.ts')).benchParse();
else if (word === 'load') await (await import('./bench-load.ts')).benchLoad(options);
else {
  console.error(`There is no bench “${word}”: say npm run bench -- parse, or npm run bench -- load.`);
  process.exitCode = 2;
}
