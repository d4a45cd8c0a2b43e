function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted((value as { [name: string]: unknown })[name])]));
}

/** Returns a value as JSON that is the same letter by letter wherever the value is the same, whatever the order of its fields. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));
