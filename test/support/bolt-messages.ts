/** Tags of the messages a client sends. */
const NAMES: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x6a: 'LOGON',
  0x66: 'ROUTE',
  0x11: 'BEGIN',
  0x10: 'RUN',
  0x3f: 'PULL',
  0x12: 'COMMIT',
};

/** What a client sends, cut where a message ends; `name` is null for the handshake and for other messages. */
export interface Piece {
  readonly name: string | null;
  readonly bytes: Buffer;
}

/**
 * Cut what a Bolt client sends into its handshake and messages. `manifest` tells, once the server has answered, whether
 * the handshake goes on with the client's choice of a version (four bytes and a mask).
 */
export function boltMessages(manifest: () => boolean): (bytes: Buffer) => Piece[] {
  let held: Buffer = Buffer.alloc(0);
  let shaken: 'no' | 'half' | 'yes' = 'no';

  const next = (): Piece | null => {
    if (shaken === 'no') return held.length < 20 ? null : taken(20, null, 'half');
    if (shaken === 'half') {
      if (held.length === 0) return null;
      shaken = 'yes';
      if (!manifest()) return next();
      return taken(held.subarray(4).findIndex((byte) => byte < 0x80) + 5, null, 'yes');
    }
    let end = 0;
    for (;;) {
      if (held.length < end + 2) return null;
      const length = held.readUInt16BE(end);
      end += 2 + length;
      if (length === 0) break;
    }
    return taken(end, NAMES[held[3] ?? 0] ?? null, 'yes');
  };
  const taken = (length: number, name: string | null, then: typeof shaken): Piece => {
    const bytes = held.subarray(0, length);
    held = held.subarray(length);
    shaken = then;
    return { name, bytes };
  };

  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    const pieces: Piece[] = [];
    for (let piece = next(); piece !== null; piece = next()) pieces.push(piece);
    return pieces;
  };
}
