import type { PaperFacts } from '../model/graph.ts';
import { parse } from '../parse/parse.ts';
import { sourceOf, type StoredText } from '../read/stored-text.ts';
import type { Registry } from '../resolve/registry.ts';
import { resolve } from '../resolve/resolve.ts';

/** All that one paper puts into the graph: read → parse → resolve. */
export const paperFacts = (stored: StoredText, registry: Registry): PaperFacts =>
  resolve(parse(sourceOf(stored), registry.words), registry).facts;
