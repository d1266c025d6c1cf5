import type { StoredNode } from './stored-graph.ts';

/** Whether a document is held, and not only cited. */
export const isHeld = ({ properties }: StoredNode): boolean => properties.held === true;
