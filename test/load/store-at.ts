import type { Store } from '../../src/store/store.ts';
import type { TestAddress } from '../support/neo4j-servers.ts';

/**
 * Open the store of a place as a word of a command line can name it: a folder, or the address of a Neo4j as JSON. Only
 * its driver is read, which takes a process most of its start.
 */
export const storeAt = async (place: string): Promise<Store> =>
  place.startsWith('{')
    ? (await import('../../src/store/neo4j.ts')).openNeo4j(JSON.parse(place) as TestAddress)
    : (await import('../../src/store/grafeo.ts')).openGrafeo(place);
