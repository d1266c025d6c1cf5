import { readFileSync } from 'node:fs';

/** Most memory a process of this machine has had, in MB; of this one unless another is named. Null where Linux does not tell. */
export const peakMemory = (pid: number = process.pid): number =>
  pid === process.pid
    ? process.resourceUsage().maxRSS / 1024
    : Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
