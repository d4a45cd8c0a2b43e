import { canonical } from './canonical';
import type { Entry } from './merge';
import { fieldsOf, type How } from './shared-kinds';

/** Stands between the name of a list and the thing of it that the slot is for. */
export const OF_LIST = '\n';
/** The slot of all money fields of a record. */
const MONEY = '$';
/** Says whether a field is made anew from the rest on each device. */
export const isMadeHere = (field: string): boolean => field === 'nameKeys' || field === 'addressKeys';

type Fields = { readonly [field: string]: How };
type Row = { [field: string]: unknown };
/** What a slot of a row holds; the things of lists with their number among the others. */
export type Held = Map<string, { value: unknown; number?: number }>;

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Adds the things of a list, each under what it is known by; the second of two alike is another. */
function holdThings(held: Held, path: string, things: readonly unknown[], how: How): void {
  const known = Array.isArray(how) ? (thing: unknown) => how.map((name) => isObject(thing) && thing[name]) : null;
  const times = new Map<string, number>();
  for (const [number, value] of things.entries()) {
    const name = canonical(known ? known(value) : value);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    held.set(path + OF_LIST + name + (time > 0 ? ` ${time}` : ''), { value, number });
  }
}

function hold(held: Held, fields: Fields, row: Row, within: string): void {
  const money: Row = {};
  for (const [field, value] of Object.entries(row)) {
    const [how, path] = [fields[field], within + field];
    if (value === undefined || isMadeHere(field)) continue;
    if (how === 'money') money[field] = value;
    else if (how === undefined || how === 'whole') held.set(path, { value });
    else if (Array.isArray(value)) {
      held.set(path, { value: [] });
      holdThings(held, path, value, how);
    } else if (isObject(value) && typeof how === 'object') {
      held.set(path, { value: {} });
      hold(held, how as Fields, value, `${path}.`);
    } else held.set(path, { value });
  }
  if (Object.keys(money).length > 0) held.set(within + MONEY, { value: money });
}

/** Returns what a row of a shared kind holds, slot by slot. */
export function slotsOf(table: string, row: object): Held {
  const held: Held = new Map();
  hold(held, fieldsOf(table) ?? {}, row as Row, '');
  return held;
}

/** Returns the slot in which a field of a row stands, and all slots of its parts begin with. */
export const slotOf = (table: string, field: string): string => (fieldsOf(table)?.[field] === 'money' ? MONEY : field);

/** Returns the field that a slot is of, for people: of the slot of all money, 'amount'. */
export const fieldOfSlot = (slot: string): string => (slot === MONEY ? 'amount' : (slot.split(/[\n.]/, 1)[0] ?? slot));

/** Says whether a slot is that of a field, of a part of it or of a thing of its list. */
export const isSlotOf = (slot: string, field: string): boolean =>
  slot === field || slot.startsWith(field + OF_LIST) || slot.startsWith(`${field}.`);

function put(row: Row, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) {
    if (path === MONEY) Object.assign(row, value);
    else row[path] = value;
    return;
  }
  const field = path.slice(0, dot);
  const inner = isObject(row[field]) ? row[field] : {};
  row[field] = inner;
  put(inner, path.slice(dot + 1), value);
}

/** The row may be changed by whoever is given it, the slots may not. What is shared is JSON, which is copied sooner than anything else. */
const ownCopy = (value: unknown): unknown => (isObject(value) ? JSON.parse(JSON.stringify(value)) : value);

/** Returns the row that the slots of a record make, each with what was written there last. */
export function rowOf(slots: { readonly [slot: string]: readonly Entry[] }): Row {
  const row: Row = {};
  const lists = new Map<string, { name: string; entry: Entry }[]>();
  // The field itself comes before its parts and things.
  for (const slot of Object.keys(slots).sort()) {
    const entry = slots[slot]?.[0];
    const [path = '', name] = slot.split(OF_LIST, 2);
    if (!entry || path === '' || path.startsWith('!')) continue;
    if (name !== undefined) lists.set(path, (lists.get(path) ?? []).concat({ name, entry }));
    else if (entry.length > 1) put(row, path, ownCopy(entry[1]));
  }
  for (const [path, things] of lists) {
    things.sort(
      (one, other) =>
        (one.entry[2] ?? 0) - (other.entry[2] ?? 0) ||
        (one.entry[0] < other.entry[0] ? -1 : Number(one.entry[0] > other.entry[0])) ||
        (one.name < other.name ? -1 : 1),
    );
    put(
      row,
      path,
      things.map(({ entry }) => ownCopy(entry[1])),
    );
  }
  return row;
}
