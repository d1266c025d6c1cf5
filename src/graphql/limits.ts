import { GraphQLError, Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionNode, SelectionSetNode, ValidationRule } from 'graphql';

/** What one request may ask for. */
export const LIMITS = {
  aliases: 30,
  /** Levels of fields, fragments followed; the schema's own description (`__schema`, `__type`) is not counted. */
  depth: 10,
  directives: 9,
  /** Fields, fragments followed. */
  fields: 300,
  tokens: 2000,
  /** Mistakes in a query that are listed. */
  errors: 100,
  /** Bytes of a request. */
  bytes: 1024 * 1024,
  /** Items of lists in the answer. */
  items: 20_000,
  /** Milliseconds until an answer is given up. */
  deadline: 30_000,
} as const;

/** Codes of requests that ask for too much; closed, names are permanent. */
export const LIMIT_MESSAGES = {
  TOO_MANY_ALIASES: (most: number) => `The query has more than ${most} aliases. Split it.`,
  TOO_DEEP: (most: number) => `The query is more than ${most} levels deep. Ask for less at once.`,
  TOO_MANY_DIRECTIVES: (most: number) => `The query has more than ${most} directives. Split it.`,
  TOO_MANY_FIELDS: (most: number) => `The query has more than ${most} fields. Split it.`,
  TOO_MANY_ITEMS: (most: number) => `The answer would have more than ${most} items. Ask for smaller pages.`,
  DEADLINE: (most: number) => `No answer was ready within ${most / 1000} seconds. Ask for less at once.`,
} as const;
export type LimitCode = keyof typeof LIMIT_MESSAGES;

/** The error of a request that asks for too much. */
export const limitError = (code: LimitCode, most: number): GraphQLError =>
  new GraphQLError(LIMIT_MESSAGES[code](most), { extensions: { code } });

/** Whether a code is one of a request that asks for too much. */
export const isLimitCode = (code: unknown): code is LimitCode => typeof code === 'string' && code in LIMIT_MESSAGES;

interface Size {
  readonly aliases: number;
  readonly depth: number;
  readonly directives: number;
  readonly fields: number;
}

/** Refuses operations that are too large, before anything is run. */
export const limitRule: ValidationRule = (context) => {
  const sizes = new Map<string, Size>();
  const nothing: Size = { aliases: 0, depth: 0, directives: 0, fields: 0 };

  const ofSet = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(ofSelection).reduce(add, nothing);

  function ofSelection(node: SelectionNode): Size {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const inner = ofFragment(context.getFragment(node.name.value));
      return { ...inner, directives: inner.directives + directives };
    }
    const inner = ofSet(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return { ...inner, directives: inner.directives + directives };
    const described = node.name.value === '__schema' || node.name.value === '__type';
    return {
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      depth: described ? 1 : inner.depth + 1,
      directives: inner.directives + directives,
      fields: inner.fields + 1,
    };
  }

  /** A fragment is measured once; one that holds itself is another rule's to refuse. */
  function ofFragment(fragment: FragmentDefinitionNode | null | undefined): Size {
    if (!fragment) return nothing;
    const name = fragment.name.value;
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, nothing);
    const size = ofSet(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  }

  return {
    OperationDefinition(node) {
      const size = ofSet(node.selectionSet);
      const directives = size.directives + (node.directives?.length ?? 0);
      const passed: readonly [LimitCode, number, number][] = [
        ['TOO_MANY_ALIASES', size.aliases, LIMITS.aliases],
        ['TOO_DEEP', size.depth, LIMITS.depth],
        ['TOO_MANY_DIRECTIVES', directives, LIMITS.directives],
        ['TOO_MANY_FIELDS', size.fields, LIMITS.fields],
      ];
      for (const [code, size, most] of passed) if (size > most) context.reportError(limitError(code, most));
    },
  };
};

const add = (a: Size, b: Size): Size => ({
  aliases: a.aliases + b.aliases,
  depth: Math.max(a.depth, b.depth),
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});
