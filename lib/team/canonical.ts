const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Returns a value as JSON that is the same letter by letter wherever the value is the same, whatever the order of its fields. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);
