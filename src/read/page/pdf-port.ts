/** A page whose operators are more than these draws a picture; of a whole file only so many are looked at. */
const MOST_OPERATORS = 50_000;
const MOST_IN_ALL = 400_000;

type Listener = (event: { readonly data: unknown }) => void;

/** A part of the list of operators of a page. */
interface Chunk {
  readonly fnArray: number[];
  readonly argsArray: unknown[];
  readonly lastChunk: boolean;
}

/**
 * What the two halves of pdf.js send each other through, as the one of its own does in a process without workers, but
 * of the operators of a page only the kept ones come, and no letters of fonts: copying them takes ten times as long as
 * all else. Ends the list of a page that has too many.
 */
export class PdfPort {
  readonly #listeners = new Set<Listener>();
  readonly #kept: ReadonlySet<number>;
  #ofPage = 0;
  #inAll = 0;

  constructor(kept: ReadonlySet<number>) {
    this.#kept = kept;
  }

  /** Whether no more lists should be asked for. */
  get isTired(): boolean {
    return this.#inAll > MOST_IN_ALL;
  }

  postMessage(message: object, transfer?: Transferable[]): void {
    if (!('callbackId' in message) && 'action' in message && /^(?:common)?obj$/.test(String(message.action))) return;
    if ('chunk' in message && isChunk(message.chunk)) {
      this.#send({ ...message, chunk: this.#slim(message.chunk) });
      // ends the list; its last part is sent all the same, and empty ones, as their writer waits until they are read
      if (this.#isOver && !message.chunk.lastChunk) throw new Error('too many operators');
    } else this.#send(structuredClone(message, transfer && { transfer }));
  }

  #send(data: object): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  addEventListener(_name: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  #slim(chunk: Chunk): object {
    const { fnArray, argsArray, lastChunk } = chunk;
    this.#ofPage += fnArray.length;
    this.#inAll += fnArray.length;
    const places = this.#isOver ? [] : [...fnArray.keys()].filter((i) => this.#kept.has(fnArray[i] ?? -1));
    if (lastChunk) this.#ofPage = 0;
    const [names, given] = [places.map((i) => fnArray[i]), places.map((i) => argsArray[i])];
    return { ...chunk, length: places.length, fnArray: names, argsArray: given };
  }

  get #isOver(): boolean {
    return this.#ofPage > MOST_OPERATORS;
  }
}

const isChunk = (given: unknown): given is Chunk =>
  typeof given === 'object' && given !== null && 'fnArray' in given && 'argsArray' in given;
