import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { boltMessages } from './bolt-messages.ts';

/** Where a fault strikes: as a connection is made, or as the client sends a message. */
export type Point = 'CONNECT' | 'HELLO' | 'LOGON' | 'ROUTE' | 'BEGIN' | 'RUN' | 'PULL' | 'COMMIT';

/**
 * What happens there. `drop`: the connection ends before the message arrives; `lose`: after it was answered, before the
 * answer arrives; `hang`: nothing moves on it any more; a number: everything waits for so many milliseconds.
 */
export type What = 'drop' | 'lose' | 'hang' | number;

/** A network between client and server that fails when told to. */
export interface FaultProxy {
  readonly port: number;
  /** Strike at the n-th such point from now on, once or from then on each time. */
  arm(at: Point, what: What, options?: { readonly nth?: number; readonly always?: boolean }): void;
  disarm(): void;
  /** From now on nothing moves on the connections there are; new ones are as ever. */
  freeze(): void;
  /** Whether the fault struck. */
  struck(): boolean;
  close(): Promise<void>;
}

/** Start a proxy before a server of this machine. */
export async function faultProxy(target: { readonly host: string; readonly port: number }): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const hangs = new Set<() => void>();
  let armed: { at: Point; what: What; left: number; always: boolean } | null = null;
  let struck = false;

  const strike = (at: string | null): What | null => {
    if (armed === null || armed.at !== at || --armed.left > 0) return null;
    struck = true;
    const { what } = armed;
    if (!armed.always) armed = null;
    return what;
  };

  const proxy = createServer({ noDelay: true }, (client) => {
    sockets.add(client);
    client.on('error', () => {});
    join(client).catch(() => client.destroy());
  });

  async function join(client: Socket): Promise<void> {
    const begun = strike('CONNECT');
    if (begun === 'drop' || begun === 'lose') return void client.destroy();
    if (begun === 'hang') return void client.resume();
    if (begun !== null) await pause(begun);
    const server = connect({ ...target, noDelay: true });
    sockets.add(server);
    let answer: 'pass' | 'lose' | 'hang' = 'pass';
    hangs.add(() => (answer = 'hang'));
    let greeting: Buffer | null = null;
    const end = () => {
      if (answer === 'hang') return; // a silent network tells neither side
      client.destroy();
      server.destroy();
    };
    server.on('error', end).on('close', end);
    client.on('close', end);
    server.on('data', (bytes) => {
      greeting ??= bytes;
      if (answer === 'pass') client.write(bytes);
      if (answer === 'lose') end();
    });
    const cut = boltMessages(() => greeting?.readUInt32BE(0) === 0x1ff);
    for await (const bytes of client) {
      for (const piece of cut(bytes as Buffer)) {
        const what = strike(piece.name);
        if (what === 'drop') return end();
        if (what === 'hang' || what === 'lose') answer = what;
        if (answer === 'hang') return void (await once(server, 'close'));
        if (typeof what === 'number') await pause(what);
        server.write(piece.bytes);
      }
    }
  }

  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    arm(at, what, { nth = 1, always = false } = {}) {
      struck = false;
      armed = { at, what, left: nth, always };
    },
    disarm() {
      armed = null;
    },
    freeze() {
      for (const hang of hangs) hang();
    },
    struck: () => struck,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
