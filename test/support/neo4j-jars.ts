import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const VERSION = '5.26.30';
const run = promisify(execFile);
const cache = process.env['ZEREN_CACHE'] ?? join(import.meta.dirname, '../../.cache');

/** The folder with Neo4j and all it needs, fetched once. Throws a sentence where this machine cannot fetch or run it. */
export async function neo4jJars(): Promise<string> {
  await java();
  const folder = join(cache, `neo4j-${VERSION}`);
  if (!existsSync(folder)) await fetchInto(folder);
  return folder;
}

async function java(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= 17)) throw new Error(stderr === '' ? 'there is no Java' : `Java 17 is needed, ${version} is there`);
}

/** Fetch beside the place and move there when whole, so that a broken or second run never sees half of it. */
async function fetchInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const dependency = `<groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version>`;
  const project = `<modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>test</artifactId><version>1</version>`;
  writeFileSync(
    join(temporary, 'pom.xml'),
    `<project>${project}<dependencies><dependency>${dependency}</dependency></dependencies></project>`,
  );
  try {
    const words = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    await run('mvn', words, { cwd: temporary, timeout: 300_000 });
    if (!existsSync(folder)) renameSync(join(temporary, 'lib'), folder);
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException;
    throw new Error(`Maven cannot fetch Neo4j: ${message.split('\n').slice(0, 3).join(' ')}`, { cause: error });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
