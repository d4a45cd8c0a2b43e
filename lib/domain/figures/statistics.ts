import { sortPart } from './sorted';

/** Reused for short lists: a whole book asks for a median per customer, and a new list for each costs more than the sorting. */
const scratch = new Float64Array(64);

/** Returns the arithmetic mean in the unit of the values; null where there are none. */
export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return sum / values.length;
}

/** Returns the sample standard deviation (n-1) in the unit of the values; null for fewer than two (domain 4). Give the mean if it is known. */
export function sampleDeviation(values: ArrayLike<number>, centre = mean(values)): number | null {
  if (centre === null || values.length < 2) return null;
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += ((values[index] as number) - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/** Returns the middle value, or the mean of the two middle ones, in the unit of the values; null where there are none. */
export function median(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  const sorted = values.length > scratch.length ? new Float64Array(values.length) : scratch;
  for (let index = 0; index < values.length; index++) sorted[index] = values[index] as number;
  sortPart(sorted, 0, values.length);
  const middle = values.length >> 1;
  const upper = sorted[middle] as number;
  return values.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
