import type { PaperFacts } from '../../src/model/graph.ts';
import type { PaperOutcome } from '../../src/load/load-context.ts';
import { expectedDump } from './expected-dump.ts';

/** The papers a graph should hold, kept in plain memory by the rules of a load. */
export interface HeldModel {
  readonly papers: () => PaperFacts[];
  has(id: string): boolean;
  /** Load papers under a registry, and give what should become of each. */
  load(papers: readonly PaperFacts[], registryHash: string, force: boolean): PaperOutcome['result'][];
  remove(id: string): void;
  /** The registry under which a paper was loaded. */
  registryOf(id: string): string;
  /** Hold exactly these. */
  become(papers: readonly (readonly [PaperFacts, registryHash: string])[]): void;
  dump(): string;
}

interface Held {
  readonly facts: PaperFacts;
  readonly registryHash: string;
}

/** A model that holds nothing. */
export function heldModel(): HeldModel {
  const held = new Map<string, Held>();
  const papers = (): PaperFacts[] => [...held.values()].map(({ facts }) => facts);
  return {
    papers,
    has: (id) => held.has(id),
    load(coming, registryHash, force) {
      const seen = new Map<string, string>();
      return coming.map((facts) => {
        const { id, uri } = facts.document;
        const first = seen.get(id) ?? uri;
        seen.set(id, first);
        return first === uri ? loadOne(held, { facts, registryHash }, force) : 'skipped';
      });
    },
    remove: (id) => void held.delete(id),
    registryOf: (id) => held.get(id)?.registryHash ?? '',
    become(now) {
      held.clear();
      for (const [facts, registryHash] of now) held.set(facts.document.id, { facts, registryHash });
    },
    dump: () => expectedDump(papers()),
  };
}

function loadOne(held: Map<string, Held>, coming: Held, force: boolean): PaperOutcome['result'] {
  const { facts, registryHash } = coming;
  const { id, uri, sha256 } = facts.document;
  const before = [...held.values()].filter(({ facts: { document } }) => document.id === id || document.uri === uri);
  const isSame = ({ facts: { document }, registryHash: other }: Held): boolean =>
    document.id === id && document.uri === uri && document.sha256 === sha256 && other === registryHash;
  if (before.some(isSame)) return 'skipped';
  const most = Math.max(0, ...before.map(({ facts: { measures } }) => measures.length));
  if (!force && facts.measures.length < most / 2) return 'kept';
  for (const {
    facts: { document },
  } of before)
    held.delete(document.id);
  held.set(id, coming);
  return before.length === 0 ? 'added' : 'changed';
}
