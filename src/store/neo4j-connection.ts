import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { Fault } from '../model/fault.ts';
import { DEADLINES, type Deadlines, locationOf, type Neo4jAddress } from './neo4j-address.ts';
import { lateFault, neo4jFault } from './neo4j-fault.ts';

/** A Neo4j as the store calls it: every call has a session of its own and ends by its deadline, whatever the server does. */
export interface Connection {
  readonly location: string;
  readonly deadlines: Deadlines;
  /** Sign in, once and without trying again. */
  verify(): Promise<void>;
  /** Throws what the driver threw, or the fault of the deadline. */
  call<T>(options: CallOptions, work: (session: Session) => Promise<T>): Promise<T>;
  /** What was thrown, as a fault. */
  readonly fault: (error: unknown) => Fault;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly kind: 'read' | 'write';
  /** Whether it goes to a server that can write; so does a read that holds the writers back. */
  readonly writes: boolean;
  /** Milliseconds that are left of its deadline. */
  readonly within: number;
  /** Ends the call when whoever made it has left. */
  readonly signal?: AbortSignal | undefined;
}

/** One driver and the calls under way on it. */
interface Line {
  readonly driver: Driver;
  calls: number;
}

/**
 * Connect to a Neo4j. The driver waits without end for a server that has gone silent, so a call that was too late leaves
 * its driver behind: later calls go through a new one, and the old one is closed when its other calls are over.
 */
export function neo4jConnection(address: Neo4jAddress): Connection {
  const named = { location: locationOf(address), password: address.password };
  const deadlines = { ...DEADLINES, ...address.deadlines };
  const bookmarkManager = neo4j.bookmarkManager();
  const database = address.database === undefined ? {} : { database: address.database };
  let line = newLine(address);

  function leave(left: Line): void {
    if (left === line) line = newLine(address);
    if (left.calls === 0) left.driver.close().catch(() => {});
  }

  async function call<T>(options: CallOptions, work: (session: Session) => Promise<T>): Promise<T> {
    const used = line;
    used.calls++;
    const session = used.driver.session({
      ...database,
      defaultAccessMode: options.writes ? neo4j.session.WRITE : neo4j.session.READ,
      bookmarkManager,
      fetchSize: -1,
    });
    let late = false;
    try {
      const lateOne = () => {
        late = true;
        return lateFault(named, deadlines[options.kind], options.kind === 'write');
      };
      return await inTime(unlessLeft(work(session), options.signal), options.within, lateOne);
    } finally {
      used.calls--;
      session.close().catch(() => {}); // ends what runs on the server; may itself wait without end
      if (late || used !== line) leave(used);
    }
  }

  return {
    location: named.location,
    deadlines,
    async verify() {
      const late = () => lateFault(named, deadlines.connect, false);
      await inTime(line.driver.getServerInfo(database), deadlines.connect, late);
    },
    call,
    fault: (error) => neo4jFault(error, named),
    close: () => inTime(line.driver.close(), deadlines.close, () => undefined).catch(() => {}),
  };
}

function newLine({ uri, user, password }: Neo4jAddress): Line {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'zeren',
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 600_000, // the deadline of the call comes first
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 10_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    useBigInt: true,
  });
  return { driver, calls: 0 };
}

/** A promise, or after some time the error that says it is too late. */
async function inTime<T>(promise: Promise<T>, milliseconds: number, late: () => unknown): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}

/** A promise, or a fault when the signal aborts. */
function unlessLeft<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const leave = () =>
      reject(new Fault('STORE_FAILED', { zh: '提问者已经离开。', en: 'Whoever asked this has left.' }));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
