/**
 * Returns the days on which something was ordered, ascending and each once: several lines or orders of one day are one order
 * day (domain 8.2). Days since 1970-01-01.
 */
export function distinctDays(days: Iterable<number>): number[] {
  return [...new Set(days)].sort((first, second) => first - second);
}

/** Returns the days between each order day and the next, for ascending days of which each is named once, or a part of them. */
export function gapsBetween(orderDays: ArrayLike<number>, from = 0, to = orderDays.length): number[] {
  const gaps: number[] = new Array(Math.max(0, to - from - 1));
  for (let gap = 0; gap < gaps.length; gap++) {
    gaps[gap] = (orderDays[from + gap + 1] as number) - (orderDays[from + gap] as number);
  }
  return gaps;
}
