/** What JSON does not know, each under a name that no record of ours has. */
const MARK = '$keyside';

type Marked = { [MARK]: string; value?: unknown };

const mark = (kind: string, value?: unknown): Marked => ({ [MARK]: kind, ...(value !== undefined && { value }) });

const COLUMNS = { Int32Array, Uint32Array, Float64Array, Uint8Array };

function marked(value: unknown, above: readonly unknown[]): unknown {
  if (value === undefined) return mark('undefined');
  if (typeof value === 'bigint') return mark('bigint', String(value));
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : numberMark(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return mark('itself');
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (one) => marked(one, inside));
  if (value instanceof Date) return mark('Date', numberOrMark(value.getTime()));
  for (const [name, Column] of Object.entries(COLUMNS)) {
    if (value instanceof Column) return mark(name, Array.from(value, numberOrMark));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return mark('other', Object.prototype.toString.call(value));
  const entries = Object.entries(value).map(([key, one]) => [key, marked(one, inside)]);
  return MARK in value ? mark('object', entries) : Object.fromEntries(entries);
}

const numberMark = (value: number) => mark('number', Object.is(value, -0) ? '-0' : String(value));
const numberOrMark = (value: number) => (Number.isFinite(value) && !Object.is(value, -0) ? value : numberMark(value));

function unmarked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unmarked);
  if (!(MARK in value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmarked(one)]));
  const inside = 'value' in value ? unmarked(value.value) : undefined;
  switch (value[MARK]) {
    case 'undefined':
      return undefined;
    case 'bigint':
      return BigInt(String(inside));
    case 'number':
      return Number(inside);
    case 'Date':
      return new Date(Number(inside));
    case 'object':
      return Object.fromEntries(Array.isArray(inside) ? inside : []);
    case 'Int32Array':
    case 'Uint32Array':
    case 'Float64Array':
    case 'Uint8Array':
      return COLUMNS[value[MARK]].from(Array.isArray(inside) ? inside.map(Number) : []);
    default:
      return value;
  }
}

/** Returns any value that a database can hold as JSON text: what JSON does not know stands there by name. Never throws. */
export function rawText(value: unknown): string {
  return JSON.stringify(marked(value, []));
}

/** Returns the value that `rawText` wrote; throws a SyntaxError where it is no such text. */
export function fromRawText(text: string): unknown {
  return unmarked(JSON.parse(text));
}
