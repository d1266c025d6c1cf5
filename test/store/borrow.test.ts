import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { borrow } from '../../src/store/borrow.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { lend } from '../../src/store/lend.ts';
import { socketPath } from '../../src/store/socket-path.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { storeContract } from './contract.ts';

/** A store of one process used through another's door; closing the borrower closes the lender too. */
async function borrowed(): Promise<Store> {
  const folder = temporaryFolder();
  const owner = await openGrafeo(folder);
  const end = await lend(owner, folder);
  const store = await borrow(folder);
  if (store === null) throw new Error('nothing was lent');
  return {
    ...store,
    close: async () => {
      await store.close();
      await end();
      await owner.close();
    },
  };
}

storeContract('grafeo through a socket', borrowed);

test('the socket is for its user alone, and gone when the lender ends', async () => {
  const folder = temporaryFolder();
  const owner = await openGrafeo(folder);
  const end = await lend(owner, folder);
  if (process.platform !== 'win32') expect(statSync(socketPath(folder)).mode & 0o777).toBe(0o600);
  await end();
  await owner.close();
  expect(existsSync(socketPath(folder))).toBe(false);
  expect(await borrow(folder)).toBeNull();
});

test('a borrower that goes away in the middle of a write leaves nothing, and others go on', async () => {
  const folder = temporaryFolder();
  const owner = await openGrafeo(folder);
  await owner.prepare();
  const end = await lend(owner, folder);
  const first = await borrow(folder);
  const second = await borrow(folder);
  const halfway = first?.write(async (run) => {
    await run('CREATE (n:Unit {id: $id})', { id: 'half' });
    await first.close();
  });
  await expect(halfway).rejects.toThrow();
  await second?.write((run) => run('CREATE (n:Unit {id: $id})', { id: 'whole' }));
  expect(await owner.read((run) => run('MATCH (n:Unit) RETURN n.id AS id'))).toEqual([{ id: 'whole' }]);
  await second?.close();
  await end();
  await owner.close();
});

test('a lender that goes away is told in a sentence', async () => {
  const folder = temporaryFolder();
  const owner = await openGrafeo(folder);
  const end = await lend(owner, folder);
  const store = await borrow(folder);
  await end();
  await owner.close();
  await expect(store?.read((run) => run('MATCH (n) RETURN count(n) AS n'))).rejects.toMatchObject({
    code: 'STORE_FAILED',
    said: { zh: expect.stringContaining('断开') },
  });
});

test('a store that an older zeren lends is refused, with what to do', async () => {
  const folder = temporaryFolder();
  const owner = await openGrafeo(folder);
  await owner.prepare();
  const end = await lend(owner, folder);
  await owner.write((run) => run('MATCH (meta:Meta) SET meta.schemaVersion = 1'));
  const borrowing = borrow(folder);
  await expect(borrowing).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
  await expect(borrowing).rejects.toThrow(/in use by an older zeren .*version 1.* Stop that process/);
  await end();
  await owner.close();
});
