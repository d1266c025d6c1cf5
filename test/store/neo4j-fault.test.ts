import { inspect } from 'node:util';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { locationOf } from '../../src/store/neo4j-address.ts';
import { neo4jFault } from '../../src/store/neo4j-fault.ts';

const server = { location: 'neo4j://h:7687', password: 'ein-geheimnis' };
const driverError = (code: string, message: string): Error =>
  new neo4j.Neo4jError(message, code, '50N42', 'error', {} as never, new Error(`inside: ${server.password}`));

describe('what a server or its driver says', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNREACHABLE', true],
    ['SessionExpired', 'STORE_UNREACHABLE', true],
    ['ProtocolError', 'STORE_UNREACHABLE', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_FAILED', true],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_FAILED', false],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STORE_FAILED', false],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_DENIED', false],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_DENIED', false],
    ['Neo.ClientError.Security.Forbidden', 'STORE_DENIED', false],
    ['Neo.ClientError.Database.DatabaseNotFound', 'NOT_FOUND', false],
  ])('%s is %s, in both languages and without the password', (said, code, retriable) => {
    const fault = neo4jFault(driverError(said, `no: ${server.password}. Caused by: Error: why`), server);
    expect(fault).toMatchObject({ code, retriable });
    expect(fault.said.zh).toContain(server.location);
    expect(fault.said.en).toContain(server.location);
    expect(fault.said.zh).not.toBe(fault.said.en);
    expect(inspect(fault, { depth: 20, showHidden: true })).not.toContain(server.password);
  });

  it('a fault stays as it is; what the work threw is a mistake of ours', () => {
    const fault = new Fault('GUARD', 'no');
    expect(neo4jFault(fault, server)).toBe(fault);
    expect(neo4jFault(new TypeError('x is not a function'), server)).toMatchObject({ code: 'INTERNAL' });
  });
});

describe('an address', () => {
  it.each([
    ['neo4j://h', 'neo4j://h'],
    ['bolt://127.0.0.1:7687', 'bolt://127.0.0.1:7687'],
    ['neo4j+s://abc.example.org', 'neo4j+s://abc.example.org'],
    ['neo4j://h:7687?policy=eu', 'neo4j://h:7687'],
  ])('%s is named %s', (uri, location) => {
    expect(locationOf({ uri, user: 'neo4j', password: 'x' })).toBe(location);
    expect(locationOf({ uri, user: 'neo4j', password: 'x', database: 'papers' })).toBe(`${location}/papers`);
  });

  it.each(['', 'h:7687', 'http://h:7474', 'neo4j://', 'neo4j://neo4j:ein-geheimnis@h'])('“%s” is refused', (uri) => {
    const naming = () => locationOf({ uri, user: 'neo4j', password: 'x' });
    expect(naming).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.not.stringContaining('geheimnis') }),
    );
  });
});
