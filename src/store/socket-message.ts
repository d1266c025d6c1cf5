import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';
import { Fault, type FaultCode, type Said } from '../model/fault.ts';
import type { Row } from './store.ts';

/** What a borrower asks; `id` names its transaction. */
export type Ask =
  | { readonly id: number; readonly ask: 'read' | 'write' | 'commit' | 'rollback' | 'prepare' | 'settle' }
  | { readonly id: number; readonly ask: 'run'; readonly cypher: string; readonly parameters: Row };

/** What the lender answers, in the order of the questions of a transaction. */
export type Answer =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly done: true }
  | {
      readonly id: number;
      readonly fault: { readonly code: FaultCode; readonly said: Said; readonly retriable: boolean };
    };

/** Send one message: a line of JSON. */
export const send = (socket: Socket, message: Ask | Answer): void => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
};

/** Hear the messages of the other side. Both sides are this program and this user, so they are taken as they come. */
export function hear<Message extends Ask | Answer>(
  socket: Socket,
  isOurs: (message: Ask | Answer) => message is Message,
  take: (message: Message) => void,
): void {
  const lines = createInterface({ input: socket, crlfDelay: Infinity });
  lines.on('line', (line) => {
    const message = JSON.parse(line) as Ask | Answer;
    if (isOurs(message)) take(message);
  });
  lines.on('error', () => socket.destroy());
}

export const isAsk = (message: Ask | Answer): message is Ask => 'ask' in message;

export const isAnswer = (message: Ask | Answer): message is Answer => !isAsk(message);

/** A fault as it goes over the socket; what is no fault is a mistake of ours. */
export function faultMessage(id: number, error: unknown): Answer {
  const fault =
    error instanceof Fault ? error : new Fault('INTERNAL', error instanceof Error ? error.message : 'unknown');
  return { id, fault: { code: fault.code, said: fault.said, retriable: fault.retriable } };
}
