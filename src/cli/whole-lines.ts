import { Fault } from '../model/fault.ts';

/** The lines of a stream of UTF-8, each of which must be whole: one that is cut off or has broken bytes is a fault that names it. */
export async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let rest: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...more] = decoded(decoder, chunk, number).split('\n');
    rest.push(first);
    for (const line of more) {
      yield rest.join('');
      rest = [line];
      number++;
    }
  }
  if (rest.join('') !== '' || number === 1) {
    throw new Fault('USAGE', {
      zh: `第 ${number} 行没有写完，文件可能被截断；整份没有采用。`,
      en: `Line ${number} is cut off, so the file may be too; none of it is used.`,
    });
  }
}

function decoded(decoder: TextDecoder, chunk: Uint8Array, number: number): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new Fault(
      'USAGE',
      {
        zh: `第 ${number} 行或其后有不是 UTF-8 的字节；整份没有采用。`,
        en: `At line ${number} or after it there are bytes that are not UTF-8; none of it is used.`,
      },
      { cause },
    );
  }
}
