/**
 * Returns `kept` with the named fields as a merge has them: of those in `fromGone` the other's value, else the kept one's, else
 * whichever is filled. A field that neither has is left out.
 */
export function filledOf<Row extends object>(
  names: readonly (keyof Row)[],
  kept: Row,
  gone: Row,
  fromGone: readonly (keyof Row)[],
): Row {
  const merged = { ...kept };
  for (const name of names) {
    const value = fromGone.includes(name) ? gone[name] : (kept[name] ?? gone[name]);
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

/** Returns a record without one of its fields. */
export function without<Row extends object>(row: Row, name: keyof Row): Row {
  const left = { ...row };
  delete left[name];
  return left;
}

/**
 * Returns a row that names `kept` wherever it named `gone`, by its id alone; the same row where it did not. A list that would name
 * one twice names it once.
 */
export function namingOther<Value>(value: Value, gone: string, kept: string): Value {
  return renamed(value, gone, kept) as Value;
}

function renamed(value: unknown, gone: string, kept: string): unknown {
  if (value === gone) return kept;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const next = value.map((one) => renamed(one, gone, kept));
    if (next.every((one, at) => one === value[at])) return value;
    return next.filter((one, at) => one !== kept || next.indexOf(one) === at);
  }
  const entries = Object.entries(value).map(([name, one]) => [name, renamed(one, gone, kept)] as const);
  return entries.every(([name, one]) => one === Reflect.get(value, name)) ? value : Object.fromEntries(entries);
}
