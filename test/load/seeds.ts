const { SEED, LONG } = process.env;

/** Seeds that stay, and one that is new each time; many more where LONG is set, and SEED=n is that one alone. */
export const seeds = (count: number, long: number): number[] =>
  SEED === undefined
    ? [...Array.from({ length: (LONG === undefined ? count : long) - 1 }, (_, at) => at + 1), Date.now() % 1_000_000]
    : [Number(SEED)];
