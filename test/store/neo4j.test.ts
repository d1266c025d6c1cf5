import { realNeo4j } from '../support/real-neo4j.ts';
import { storeContract } from './contract.ts';

const server = await realNeo4j();
storeContract('neo4j', () => server.open(), server.skip);
