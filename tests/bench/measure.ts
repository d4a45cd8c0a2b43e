import type { Page } from '@playwright/test';

/** What some things took, in milliseconds, round by round: in each round all of them were measured, one right after the other. */
export type Rounds<Name extends string> = Record<Name, number[]>;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * Returns the mean of the middle half: strays move it as little as the median, and chance less. What little somebody adds to much
 * is told by the difference of two such; the median of the rounds' differences wanders twice as far.
 */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = values.length >> 2;
  const middle = sorted.slice(quarter, sorted.length - quarter);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Returns what the median of all such rounds is at least, as far as these can tell: below it in one run of forty. */
export function leastMedianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((values.length - 1.96 * Math.sqrt(values.length)) / 2)] ?? Number.NaN;
}

/** Returns the median of each thing's rounds. */
export function mediansOf<Name extends string>(rounds: Rounds<Name>): Record<Name, number> {
  const medians = Object.entries<number[]>(rounds).map(([name, times]) => [name, medianOf(times)]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

/**
 * Returns how many times as long one thing takes as another: the median of what each round says, as whatever slows the machine
 * down for a while slows both of them in that round.
 */
export function ratioOf(over: readonly number[], under: readonly number[]): number {
  return medianOf(over.map((time, round) => time / (under[round] ?? Number.NaN)));
}

/**
 * Returns a clock of the time, in milliseconds, for which the page's main thread has had the processor: others who want it
 * meanwhile do not count.
 */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
}

/**
 * Has a page do each work in turn, with its garbage collected before, and returns the processor time of each, round by round. The
 * first two rounds only warm up.
 */
export async function measureInPage<Name extends string>(
  page: Page,
  names: readonly Name[],
  rounds: number,
  work: (name: Name) => Promise<unknown>,
): Promise<Rounds<Name>> {
  const clock = await processorClock(page);
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rounds<Name>;
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      await page.requestGC();
      const from = await clock();
      await work(name);
      const time = (await clock()) - from;
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}
