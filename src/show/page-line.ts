import type { Page } from '../ask/page.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** How many there are, and how to get the next page. */
export function pageLine({ nodes, pageInfo, totalCount }: Page<unknown>, { lang, dim }: Look): string {
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || endCursor === null) return dim(say(lang, 'page.all', totalCount));
  return dim(say(lang, 'page.more', totalCount, nodes.length, endCursor));
}
