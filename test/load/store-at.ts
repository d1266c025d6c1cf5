import { openGrafeo } from '../../src/store/grafeo.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import type { TestAddress } from '../support/neo4j-servers.ts';

/** Open the store of a place as a word of a command line can name it: a folder, or the address of a Neo4j as JSON. */
export const storeAt = (place: string): Promise<Store> =>
  place.startsWith('{') ? openNeo4j(JSON.parse(place) as TestAddress) : openGrafeo(place);
