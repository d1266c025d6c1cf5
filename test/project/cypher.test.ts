import { describe, expect, it } from 'vitest';
import { cypherFiles, cypherText, lintCypher } from '../../scripts/lint-cypher.ts';
import { openGrafeoMemory } from '../../src/store/grafeo.ts';
import { statement } from '../../src/store/statement.ts';

describe('query files', () => {
  it.each(cypherFiles())('%s says what it takes and gives, in the Cypher both engines read', (file) => {
    expect(lintCypher(cypherText(file))).toEqual([]);
  });

  it('are read without their header, as they stand', () => {
    expect(statement('load/any-node')).toMatch(/^MATCH \(node\)\n/);
    expect(() => statement('load/nothing')).toThrow(/load\/nothing/);
  });
});

describe('the lint of query files', () => {
  const header = '// Counts something.\n';

  it.each([
    ['OPTIONAL MATCH', 'MATCH (a) OPTIONAL MATCH (a)--(b) DELETE b'],
    ['OPTIONAL CALL', 'MATCH (a) OPTIONAL CALL (a) { MATCH (a)--(b) DELETE b }'],
    ['COLLECT { }', 'MATCH (a) WHERE size(COLLECT { MATCH (b) RETURN b }) > 1 DELETE a'],
    ['a choice of labels', 'MATCH (a:Unit|Theme) DELETE a'],
    ['a quantified path', 'MATCH (a) ((x)-->(y)){1,3} (b) DELETE b'],
    ['a quantified path', 'MATCH (a)-[:PART_OF]->+(b) DELETE b'],
    ['a quantified path', 'MATCH (a)-[:PART_OF]->{1,3}(b) DELETE b'],
    ['IN TRANSACTIONS', 'MATCH (a) CALL (a) { DELETE a } IN 100 TRANSACTIONS OF 5 ROWS'],
    ['a CYPHER prefix', 'CYPHER 5 MATCH (a) DELETE a'],
    ['collect(…)[…]', 'MATCH (a) WITH collect(toUpper(a.id))[0..2] AS ids MATCH (b) WHERE b.id IN ids DELETE b'],
    ['full-text', 'CREATE FULLTEXT INDEX x IF NOT EXISTS FOR (n:Measure) ON EACH [n.text]'],
    ['full-text or text', 'CREATE TEXT INDEX x IF NOT EXISTS FOR (n:Measure) ON (n.text)'],
    ['an index on edges', 'CREATE INDEX x IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.kind)'],
    ['inside another', 'MATCH (a) SET a.x = [(a)-->(b) | [(b)-->(c) | c.id]]'],
    ['more than one statement', 'MATCH (a) DELETE a; MATCH (b) DELETE b'],
  ])('refuses %s', (what, body) => {
    expect(lintCypher(header + body).join()).toContain(what);
  });

  it.each([
    ["MATCH (a {id: 'OPTIONAL MATCH $x'}) // OPTIONAL MATCH\nDELETE a"],
    ['MATCH (a)-[:PART_OF|MEMBER_OF*..4]-(b) DELETE b'],
    ['MATCH (a) CALL (a) { MATCH (a)--(b) RETURN collect(b.id) AS ids } SET a.ids = ids'],
    ['MATCH (a) SET a.x = [(a)-->(b) | b.id], a.y = [x IN a.z | x]'],
    ['UNWIND [1, 2] AS n CREATE (:Unit {id: n * (2 + 1)})'],
  ])('lets pass %s', (body) => {
    expect(lintCypher(header + body)).toEqual([]);
  });

  it('wants a sentence, and every parameter and column, and no other', () => {
    const body = 'MATCH (a {id: $id}) RETURN a.id AS id, count(*) AS n ORDER BY n LIMIT $first';
    const good = '// Counts.\n// param id: string\n// param first: number\n// row id: string\n// row n: number\n';
    expect(lintCypher(good + body)).toEqual([]);
    expect(lintCypher(good.replace('// Counts.\n', '') + body)).toHaveLength(1);
    expect(lintCypher(good.replace('// param first: number\n', '') + body)).toEqual(['lacks “// param first: type”']);
    expect(lintCypher(good.replace('row n', 'row m') + body)).toEqual([
      'declares row m, which the body has not',
      'lacks “// row n: type”',
    ]);
    expect(lintCypher(`// Gives.\n// row a: string\nMATCH (a) RETURN a.id`)).toContain('lacks “// row ?: type”');
  });
});

it('every query file parses on the embedded engine', async () => {
  const store = await openGrafeoMemory();
  await store.prepare();
  const wrong: string[] = [];
  for (const file of cypherFiles()) {
    const name = file.slice(0, -'.cypher'.length);
    const explained = store.write((run) => run(`EXPLAIN ${statement(name)}`));
    await explained.catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      if (/syntax/i.test(said)) wrong.push(`${file}: ${said}`);
    });
  }
  await store.close();
  expect(wrong).toEqual([]);
});
