/** Returns days with these gaps between them, the first of them day 0. */
export function daysOf(gaps: readonly number[]): number[] {
  const days = [0];
  for (const gap of gaps) days.push((days.at(-1) ?? 0) + gap);
  return days;
}
