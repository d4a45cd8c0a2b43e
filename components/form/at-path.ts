const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns what stands in a record at a path ("scores.turnover"); undefined where nothing does. */
export function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, step) => (isObject(part) ? Reflect.get(part, step) : undefined), record);
}

/** Returns the record with a value at a path. */
export function putAt(record: object, path: string, value: unknown): object {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...record, [step]: value };
  const inner: unknown = Reflect.get(record, step);
  return { ...record, [step]: putAt(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** Returns the record without what stands at a path, nor what is empty then. */
export function dropAt(record: object, path: string): object {
  const [step = '', ...rest] = path.split('.');
  const inner: unknown = Reflect.get(record, step);
  const left = rest.length > 0 && isObject(inner) ? dropAt(inner, rest.join('.')) : {};
  if (Object.keys(left).length > 0) return { ...record, [step]: left };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== step));
}

/** Returns the record, filled up from what each of its kind has. */
export function onBase(base: object, record: object): object {
  const filled = Object.entries(base).map(([name, preset]: [string, unknown]) => {
    const given: unknown = Reflect.get(record, name);
    return [name, isObject(preset) && isObject(given) ? onBase(preset, given) : (given ?? preset)];
  });
  return { ...record, ...Object.fromEntries(filled) };
}
