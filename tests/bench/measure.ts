/** One thing to measure. What it returns is thrown away, but keeps the engine from leaving the work out. */
export type Work = () => unknown;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * Returns the median milliseconds of each work over several rounds. Every round runs each of them once, so that whatever slows
 * the machine down for a while slows all of them; the first two rounds only warm up.
 */
export function measure<Name extends string>(rounds: number, works: Record<Name, Work>): Record<Name, number> {
  const all = (Object.keys(works) as Name[]).map((name) => ({ name, work: works[name], times: [] as number[] }));
  for (let round = -2; round < rounds; round++) {
    for (const { work, times } of all) {
      const from = performance.now();
      work();
      if (round >= 0) times.push(performance.now() - from);
    }
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, medianOf(times)])) as Record<Name, number>;
}
