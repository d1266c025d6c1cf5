import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** Tells how far a long work is: a bar on a terminal, a line every tenth elsewhere (standard error in both). */
export interface Progress {
  step(label: string): void;
  stop(): void;
}

export function progress(total: number, words: string): Progress {
  if (!process.stderr.isTTY) return lines(total, words);
  const bars = new MultiBar(
    {
      format: `${words} {bar} {value}/{total} {label}`,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  const bar: SingleBar = bars.create(total, 0, { label: '' });
  return { step: (label) => bar.increment({ label }), stop: () => bars.stop() };
}

function lines(total: number, words: string): Progress {
  let done = 0;
  let told = 0;
  return {
    step() {
      done++;
      const tenth = Math.floor((done * 10) / total);
      if (total > 20 && tenth > told) process.stderr.write(`${words} ${done}/${total}\n`);
      told = tenth;
    },
    stop() {},
  };
}
