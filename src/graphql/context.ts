import { graphVersion } from '../ask/graph-version.ts';
import { project } from '../ask/project.ts';
import type { Projection } from '../ask/projection.ts';
import type { Store } from '../store/store.ts';
import { LIMITS, limitError } from './limits.ts';
import { loaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import { snapshot } from './snapshot.ts';

/** What the resolvers of one request work with. */
export interface Context {
  /** The store as it was when the request began to read. */
  readonly store: Store;
  readonly load: Loaders;
  /** The graph as the counting sees it. */
  readonly projection: () => Promise<Projection>;
  readonly graphVersion: () => Promise<number>;
  /** Count items of lists that go into the answer; throws when there are too many. */
  readonly spend: (items: number) => void;
  /** Whether the store was written while the request read, so that it has to be begun anew. */
  readonly overtaken: () => boolean;
  /** Ends the reading. */
  readonly close: () => Promise<void>;
}

/** Open the context of one request; nothing is read before a resolver asks, nor after `signal` has aborted. */
export function openContext(store: Store, signal?: AbortSignal): Context {
  const view = snapshot(store, signal);
  let graph: Promise<Projection> | undefined;
  const projection = (): Promise<Projection> => (graph ??= project(view, store));
  let items = 0;
  return {
    store: view,
    load: loaders(view, projection),
    projection,
    graphVersion: () => view.read(graphVersion),
    spend(more) {
      items += more;
      if (items > LIMITS.items) throw limitError('TOO_MANY_ITEMS', LIMITS.items);
    },
    overtaken: () => view.overtaken(),
    close: () => view.close(),
  };
}
