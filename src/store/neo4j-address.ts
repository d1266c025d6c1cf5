import { Fault } from '../model/fault.ts';

/** Where a Neo4j is and how to sign in there. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default: the home database of the user. */
  readonly database?: string;
  readonly deadlines?: Partial<Deadlines>;
}

/** Milliseconds a call may take in all, with whatever is tried again; then it fails, also where the server stays silent. */
export interface Deadlines {
  readonly connect: number;
  readonly read: number;
  readonly write: number;
  readonly close: number;
}

/** How long a caller waits unless it says otherwise. */
export const DEADLINES: Deadlines = { connect: 10_000, read: 30_000, write: 60_000, close: 5_000 };

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** An address as messages name it; refuses one that is none, or that carries a password. */
export function locationOf({ uri, database }: Neo4jAddress): string {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url === null || !SCHEMES.includes(url.protocol) || url.hostname === '') {
    throw new Fault('USAGE', {
      zh: 'NEO4J_URI 应写成 neo4j://主机:7687 的样子。',
      en: 'NEO4J_URI must look like neo4j://HOST:7687.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new Fault('USAGE', {
      zh: 'NEO4J_URI 里不能写用户名和密码，请用 NEO4J_USER 和 NEO4J_PASSWORD。',
      en: 'NEO4J_URI must not hold a user or password: use NEO4J_USER and NEO4J_PASSWORD.',
    });
  }
  return `${url.protocol}//${url.host}${database === undefined ? '' : `/${database}`}`;
}
