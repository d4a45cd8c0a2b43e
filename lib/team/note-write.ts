import { canonical } from './canonical';
import { type Entry, GONE, LOST, type Shared } from './merge';
import { type Held, isMadeHere, isSlotOf, OF_LIST, slotOf, slotsOf } from './slots';
import { deviceOf, type Stamp } from './stamp';

type Slots = Map<string, readonly Entry[]>;

/** Returns a number between two, after `before` where there is no other. */
const between = (before: number, after: number | undefined) =>
  after === undefined ? before + 1 : (before + after) / 2;

/** Returns a place for each thing of a list, in their order: as many as can keep the one they have. */
function placesOf(things: readonly string[], slots: Slots): Map<string, number> {
  const had = things.map((slot) => slots.get(slot)?.[0]?.[2]);
  const places = new Map<string, number>();
  let last = 0;
  for (const [number, slot] of things.entries()) {
    const own = had[number];
    const next =
      own !== undefined && own > last
        ? own
        : between(
            last,
            had.slice(number + 1).find((one) => one !== undefined && one > last),
          );
    // Halved too often: from here on all are given new ones.
    last = next > last ? next : last + 1;
    places.set(slot, last);
  }
  return places;
}

/** Returns the places of all things of all lists of a row. */
function allPlaces(held: Held, slots: Slots): Map<string, number> {
  const things = [...held].filter(([, { number }]) => number !== undefined).map(([slot]) => slot);
  const lists = Map.groupBy(things, (slot) => slot.split(OF_LIST, 1)[0]);
  return new Map([...lists.values()].flatMap((list) => [...placesOf(list, slots)]));
}

/** Keeps what loses its slot to a write that knows of it only as of an earlier loser. */
function keepLosers(slots: Slots, slot: string, stamp: Stamp): void {
  const [won, ...lost] = slots.get(slot) ?? [];
  for (const [when, value] of lost) {
    if (canonical(value) !== canonical(won?.[1])) slots.set(`${LOST}${when} ${slot}`, [[stamp, value]]);
  }
}

/** So much of what lost is kept of a record. */
const MOST_LOST = 8;

/** Takes out what lost longest ago. */
function forgetOldLosers(slots: Slots): void {
  const lost = [...slots.keys()].filter((slot) => slot.startsWith(LOST)).sort();
  for (const slot of lost.slice(0, -MOST_LOST)) slots.delete(slot);
}

/** What this device did to a record. */
export interface Write {
  stamp: Stamp;
  /** The fields that were written; without them the row came, or came back, as a whole. */
  fields?: readonly string[];
  /** Of these, those that were written again since: they are left to that write. */
  later?: readonly string[];
}

const empty = (table: string, id: string): Shared => ({ table, id, seen: {}, slots: {} });

/** Returns a record as a team has it after this device removed it. */
export function noteRemoval(state: Shared, stamp: Stamp): Shared {
  const seen = { ...state.seen, [deviceOf(stamp)]: stamp };
  return { ...state, seen, slots: { ...state.slots, [GONE]: [[stamp]] } };
}

/**
 * Returns a record as a team has it after this device wrote it, and it is `row`; the very state where the write says nothing new. A field that is
 * named was written, be it back to what is known: it stands as of then, after what others wrote or deleted before. The things of lists, and
 * the parts of what is no field alone, are written where they differ: of the others it is not known.
 */
export function noteWrite(of: { table: string; id: string; state?: Shared }, row: object, write: Write): Shared {
  const { table, id, state = empty(table, id) } = of;
  const slots: Slots = new Map(Object.entries(state.slots));
  const isBack = slots.delete(GONE);
  const written = write.fields?.filter((field) => !isMadeHere(field)).map((field) => slotOf(table, field));
  const later = (write.later ?? []).map((field) => slotOf(table, field));
  const isWritten = (slot: string) =>
    (!written || written.some((field) => isSlotOf(slot, field))) && !later.some((field) => isSlotOf(slot, field));
  const isNamed = (slot: string) => written?.includes(slot) === true && (slots.get(slot)?.[0]?.[0] ?? '') < write.stamp;
  const held = slotsOf(table, row);
  const places = allPlaces(held, slots);
  let isNew = isBack;
  const put = (slot: string, entries: readonly Entry[] | undefined) => {
    isNew = true;
    keepLosers(slots, slot, write.stamp);
    if (entries) slots.set(slot, entries);
    else slots.delete(slot);
  };
  for (const [slot, { value }] of held) {
    if (!isWritten(slot)) continue;
    const [before] = slots.get(slot) ?? [];
    const place = places.get(slot);
    const isKept = before && before.length > 1 && before[2] === place && canonical(before[1]) === canonical(value);
    if (!isKept || isBack || isNamed(slot))
      put(slot, [place === undefined ? [write.stamp, value] : [write.stamp, value, place]]);
  }
  for (const slot of new Set([...Object.keys(state.slots), ...(written ?? [])])) {
    const [before] = state.slots[slot] ?? [];
    if (slot === GONE || slot.startsWith(LOST) || held.has(slot) || !isWritten(slot)) continue;
    // A thing is taken from its list; a field stays, and is known to be empty.
    if (slot.includes(OF_LIST)) put(slot, undefined);
    else if (isBack || isNamed(slot) || (before && before.length > 1)) put(slot, [[write.stamp]]);
  }
  if (!isNew) return state;
  forgetOldLosers(slots);
  const seen = { ...state.seen, [deviceOf(write.stamp)]: write.stamp };
  return { table, id, seen, slots: Object.fromEntries(slots) };
}
