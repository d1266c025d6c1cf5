import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import type { Row, Run, Store, Value } from '../../src/store/store.ts';

/** What every driver of the port must do. `open` gives an empty store each time; `skip` is the reason not to run. */
export function storeContract(name: string, open: () => Promise<Store>, skip: string | false = false): void {
  describe.skipIf(skip !== false)(`store contract: ${name}${skip === false ? '' : ` (${skip})`}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.prepare();
    });
    afterEach(() => store.close());

    const put = (id: string, properties: Row = {}) =>
      store.write((run) => run('CREATE (n:Unit {id: $id}) SET n += $properties', { id, properties }));
    const ids = async () =>
      (await store.read((run) => run('MATCH (n:Unit) RETURN n.id AS id ORDER BY id'))).map((row) => row.id);
    const echo = async (value: Value) => {
      const rows = await store.read((run) => run('RETURN $value AS value', { value }));
      return rows[0]?.value;
    };

    describe('values', () => {
      const kept: [string, Value][] = [
        ['text', '江门市司法局'],
        ['characters outside the basic plane', '𠮷野家'],
        ['an integer', 42],
        ['the largest safe integer', Number.MAX_SAFE_INTEGER],
        ['a negative integer', -7],
        ['a fraction', 0.125],
        ['true', true],
        ['null', null],
        ['a list', ['一', '二']],
        ['an empty list', []],
        ['a map', { id: 'a', n: 1, none: null, list: [1, 2] }],
        ['rows', [{ id: 'a' }, { id: 'b' }]],
      ];
      it.each(kept)('gives back %s', async (_, value) => {
        expect(await echo(value)).toEqual(value);
      });

      it('keeps properties as they were given', async () => {
        const properties = { text: '“责任”\n', count: 3, share: 0.5, held: true, keys: ['a', 'b'], none: [] };
        await put('u', properties);
        const rows = await store.read((run) => run('MATCH (n:Unit) RETURN n {.*} AS unit'));
        expect(rows).toEqual([{ unit: { id: 'u', ...properties } }]);
      });

      it('takes a property away that is set to null', async () => {
        await put('u', { name: '普法科' });
        await store.write((run) => run('MATCH (n:Unit {id: $id}) SET n += $new', { id: 'u', new: { name: null } }));
        const rows = await store.read((run) => run('MATCH (n:Unit) RETURN n {.*} AS unit, n.name AS name'));
        expect(rows).toEqual([{ unit: { id: 'u' }, name: null }]);
      });

      it('takes integers where the engine wants them', async () => {
        await put('a');
        await put('b');
        const rows = await store.read((run) =>
          run('MATCH (n:Unit) RETURN n.id AS id ORDER BY id LIMIT $first', { first: 1 }),
        );
        expect(rows).toEqual([{ id: 'a' }]);
      });

      it('makes a lone surrogate U+FFFD', async () => {
        expect(await echo('责\ud83d任')).toBe('责\ufffd任');
      });

      const refused: [string, unknown][] = [
        ['undefined', undefined],
        ['not a number', Number.NaN],
        ['infinity', Number.POSITIVE_INFINITY],
        ['a list of several sorts', ['a', 1]],
        ['a list with null', ['a', null]],
        ['a list of lists', [['a']]],
        ['a map in a map', { a: { b: 1 } }],
        ['a map in a row', [{ a: { b: 1 } }]],
        ['undefined in a row', [{ a: undefined }]],
        ['a date object', new Date(0)],
        ['a bigint', 1n],
        ['rows among other things', [{ a: 1 }, 'b']],
      ];
      it.each(refused)('refuses %s as a parameter', async (_, value) => {
        const write = store.write((run) => run('CREATE (n:Unit {id: $value})', { value: value as Value }));
        await expect(write).rejects.toMatchObject({ name: 'Fault', code: 'INTERNAL' });
        expect(await ids()).toEqual([]);
      });

      it('refuses to give a node', async () => {
        await put('u');
        const read = store.read((run) => run('MATCH (n:Unit) RETURN n'));
        await expect(read).rejects.toMatchObject({ name: 'Fault', code: 'INTERNAL' });
      });
    });

    describe('transactions', () => {
      it('commits a write whole', async () => {
        const value = await store.write(async (run) => {
          await run("CREATE (n:Unit {id: 'a'})");
          await run("CREATE (n:Unit {id: 'b'})");
          return 2;
        });
        expect(value).toBe(2);
        expect(await ids()).toEqual(['a', 'b']);
      });

      it('shows a write its own changes', async () => {
        await store.write(async (run) => {
          await run("CREATE (n:Unit {id: 'a'})");
          expect(await run('MATCH (n:Unit) RETURN n.id AS id')).toEqual([{ id: 'a' }]);
        });
      });

      it('takes no words in a text for a parameter', async () => {
        const cypher = `RETURN '$a \\' $a' AS one, "$a" AS two, $a AS three, 1 AS \`$a\``;
        expect(await store.read((run) => run(cypher, { a: 'x' }))).toEqual([
          { one: "$a ' $a", two: '$a', three: 'x', $a: 1 },
        ]);
      });

      const failures: [string, (run: Run) => Promise<unknown>][] = [
        ['a second node with the same id', (run) => run("CREATE (n:Unit {id: 'a'})")],
        ['a statement that does not parse', (run) => run('NOT CYPHER')],
        ['a missing parameter', (run) => run('CREATE (n:Unit {id: $missing})')],
        ['an error of the work itself', () => Promise.reject(new Error('no'))],
      ];
      it.each(failures)('leaves nothing after %s', async (_, fail) => {
        const write = store.write(async (run) => {
          await run("CREATE (n:Unit {id: 'a'})");
          await fail(run);
        });
        await expect(write).rejects.toBeInstanceOf(Fault);
        expect(await ids()).toEqual([]);
        await put('after');
        expect(await ids()).toEqual(['after']);
      });

      it('leaves nothing after an error that the work swallowed', async () => {
        const write = store.write(async (run) => {
          await run("CREATE (n:Unit {id: 'a'})");
          await run('NOT CYPHER').catch(() => {});
        });
        await expect(write).rejects.toBeInstanceOf(Fault);
        expect(await ids()).toEqual([]);
      });

      it('runs a write again after a fault that may be retried', async () => {
        let runs = 0;
        await store.write(async (run) => {
          await run("CREATE (n:Unit {id: 'a'})");
          if (++runs === 1) throw new Fault('STORE_FAILED', 'a conflict', { retriable: true });
        });
        expect(runs).toBe(2);
        expect(await ids()).toEqual(['a']);
      });

      it('gives up a write that never stops conflicting', async () => {
        const write = store.write(() => Promise.reject(new Fault('STORE_FAILED', 'a conflict', { retriable: true })));
        await expect(write).rejects.toMatchObject({ code: 'STORE_FAILED', retriable: true });
      });

      it('loses no write of many at once', async () => {
        await put('u', { count: 0 });
        const add = () => store.write((run) => run('MATCH (n:Unit) SET n.count = n.count + 1'));
        await Promise.all(Array.from({ length: 10 }, add));
        expect(await store.read((run) => run('MATCH (n:Unit) RETURN n.count AS count'))).toEqual([{ count: 10 }]);
      });

      it('reads in one snapshot beside a write', async () => {
        await put('a');
        let written = false;
        const units = 'MATCH (n:Unit) RETURN n.id AS id ORDER BY id';
        const [before, after] = await store.read(async (run) => {
          const first = await run(units);
          if (!written) {
            written = true;
            await store.write(async (write) => {
              await write("CREATE (n:Unit {id: 'b'})");
              await write('MATCH (meta:Meta) SET meta.graphVersion = meta.graphVersion + 1');
            });
          }
          return [first, await run(units)];
        });
        expect(after).toEqual(before);
        expect(await ids()).toEqual(['a', 'b']);
      });

      it('refuses to write in a read', async () => {
        await expect(store.read((run) => run("CREATE (n:Unit {id: 'a'})"))).rejects.toBeInstanceOf(Fault);
        expect(await ids()).toEqual([]);
      });
    });

    describe('schema', () => {
      it('may be prepared again', async () => {
        await put('u');
        await store.prepare();
        expect(await ids()).toEqual(['u']);
      });

      it.each(['Document', 'Measure', 'Unit', 'Theme'])('keeps the ids of %s apart', async (label) => {
        const create = () => store.write((run) => run(`CREATE (n:${label} {id: 'a'})`));
        await create();
        await expect(create()).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FAILED' });
      });

      it('refuses a graph of another schema version and says which command to run', async () => {
        await store.write((run) => run('MATCH (meta:Meta) SET meta.schemaVersion = 999'));
        const prepare = store.prepare();
        await expect(prepare).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
        await expect(prepare).rejects.toThrow(/999.*zeren load/);
      });

      it('refuses a graph that another program made', async () => {
        await store.write((run) => run('MATCH (meta:Meta) DELETE meta'));
        await put('theirs');
        await expect(store.prepare()).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
        expect(await ids()).toEqual(['theirs']);
      });
    });

    it('settles without a word', async () => {
      await store.settle();
      expect(await ids()).toEqual([]);
    });

    it('refuses work once it is closed, and may be closed twice', async () => {
      await store.close();
      await store.close();
      await expect(ids()).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FAILED' });
      await expect(put('a')).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FAILED' });
    });
  });
}
