import { join } from 'node:path';
import { readRegistry } from '../../src/resolve/registry.ts';

/** The registry that comes with the program. */
export const registry = await readRegistry(join(import.meta.dirname, '../../seeds/registry'));
export const { words } = registry;
