/** Returns how many values of an ascending list are smaller than a value ('before equals'), or not larger ('after equals'). */
export function placeIn(ascending: Float64Array, value: number, side: 'before equals' | 'after equals'): number {
  const isAfterEquals = side === 'after equals';
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (found < value || (isAfterEquals && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts part of a list in place, ascending. Short lists are the rule, and for them insertion costs less than a call. */
export function sortPart(values: Int32Array | Float64Array, from: number, to: number): void {
  if (to - from > 64) {
    values.subarray(from, to).sort();
    return;
  }
  for (let place = from + 1; place < to; place++) {
    const value = values[place] as number;
    let hole = place;
    while (hole > from && (values[hole - 1] as number) > value) {
      values[hole] = values[hole - 1] as number;
      hole--;
    }
    values[hole] = value;
  }
}
