import { Fault } from '../model/fault.ts';
import type { Store } from '../store/store.ts';
import { graphVersion } from './graph-version.ts';
import { measures } from './measures.ts';
import type { Measure } from './measures.ts';

export interface MeasureAnswer extends Measure {
  readonly graphVersion: number;
}

/** One measure: its text, who is responsible, what it cites, its themes, each with the words behind it. */
export async function measure(store: Store, id: string): Promise<MeasureAnswer> {
  return store.read(async (run) => {
    const [found] = await measures(run, [id]);
    if (found === undefined)
      throw new Fault('NOT_FOUND', { zh: `没有编号为“${id}”的任务。`, en: `No measure has the id “${id}”.` });
    return { graphVersion: await graphVersion(run), ...found };
  });
}
