import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FILE = join(import.meta.dirname, '../../docker-compose.yml');
interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
}
const { services, volumes } = parse(readFileSync(FILE, 'utf8')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

/** What compose makes of the file with this environment. */
const compose = (environment: NodeJS.ProcessEnv) => {
  const { NEO4J_PASSWORD: _, ...env } = process.env;
  return spawnSync('docker', ['compose', '-f', FILE, 'config'], { encoding: 'utf8', env: { ...env, ...environment } });
};

describe('docker-compose.yml', () => {
  const { neo4j } = services as { readonly neo4j: Service };

  it('starts one Neo4j 5.26', () => {
    expect(Object.keys(services)).toEqual(['neo4j']);
    expect(neo4j.image).toBe('neo4j:5.26-community');
  });

  it('opens Bolt and Browser to this machine only', () => {
    expect(neo4j.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687']);
  });

  it('takes the password from the environment, has none of its own, and says so where it is missing', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^{}$]*NEO4J_PASSWORD[^{}$]*\}$/);
  });

  it('keeps the graph in a named volume', () => {
    expect(neo4j.volumes).toEqual(['zeren-neo4j:/data']);
    expect(volumes).toEqual({ 'zeren-neo4j': null });
  });

  it('asks the server for its health, without the password', () => {
    const [how, command] = neo4j.healthcheck.test;
    expect(how).toBe('CMD-SHELL');
    expect(command).toMatch(/127\.0\.0\.1:7474/);
    expect(command).not.toMatch(/AUTH|PASSWORD/);
  });

  it.skipIf(spawnSync('docker', ['compose', 'version']).status !== 0)('is read so by compose itself', () => {
    expect(compose({})).toMatchObject({ status: 1, stderr: expect.stringContaining('NEO4J_PASSWORD') });
    expect(compose({ NEO4J_PASSWORD: 'ein-geheimnis' })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('NEO4J_AUTH: neo4j/ein-geheimnis'),
    });
  });
});
