import { canonical } from './canonical';
import { deviceOf, laterOf, type Stamp } from './stamp';

/** What was written into a slot: when and by whom, what (nothing: it was emptied), and for a thing of a list its place there. */
export type Entry = readonly [stamp: Stamp, value?: unknown, place?: number];

/**
 * A record as a team has it. A slot is a field, or a thing of a list; it holds what was written there last, and more than one entry
 * where devices wrote without knowing of each other, the latest first. `seen` has for each device the latest of its writes to this
 * record that stands in it or was replaced: so what is missing here and seen was taken away, and what is not seen is new.
 */
export interface Shared {
  readonly table: string;
  readonly id: string;
  readonly seen: { readonly [device: string]: Stamp };
  readonly slots: { readonly [slot: string]: readonly Entry[] };
}

/** The slot in which a record is deleted. */
export const GONE = '';
/** What begins the slots that keep what lost against a later write, for the timeline. */
export const LOST = '!';

const seenBy = ({ seen }: Shared, stamp: Stamp) => stamp <= (seen[deviceOf(stamp)] ?? '');
const holds = (entries: readonly Entry[], stamp: Stamp) => entries.some(([one]) => one === stamp);
const latestFirst = ([one]: Entry, [other]: Entry) => (one > other ? -1 : 1);

/** Returns all the names of two objects. */
const namesOf = (one: object, other: object): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/**
 * Returns what two states of one record come to: the same whatever their order, however often, and with however many others. Where
 * both wrote a slot, both entries stay, and the later is the one that counts.
 */
export function merge(one: Shared, other: Shared): Shared {
  const slots = namesOf(one.slots, other.slots).flatMap((slot) => {
    const [mine, theirs] = [one.slots[slot] ?? [], other.slots[slot] ?? []];
    const kept = [
      ...mine.filter(([stamp]) => holds(theirs, stamp) || !seenBy(other, stamp)),
      ...theirs.filter(([stamp]) => !holds(mine, stamp) && !seenBy(one, stamp)),
    ];
    return kept.length > 0 ? [[slot, kept.sort(latestFirst)] as const] : [];
  });
  const seen = namesOf(one.seen, other.seen).map((device) => [
    device,
    laterOf(one.seen[device], other.seen[device] ?? ''),
  ]);
  return { table: one.table, id: one.id, seen: Object.fromEntries(seen), slots: Object.fromEntries(slots) };
}

const isWritten = (slot: string) => slot !== GONE && !slot.startsWith(LOST);

/** Returns the latest stamp in the slots of a record that `belongs` names; '' where there is none. */
function latest({ slots }: Shared, belongs: (slot: string) => boolean): Stamp {
  return Object.entries(slots).reduce(
    (last, [slot, [entry]]) => (belongs(slot) && entry && entry[0] > last ? entry[0] : last),
    '',
  );
}

/** Says whether a record stands: a deletion wins over all that was written before it, and loses to what was written later. */
export const isAlive = (state: Shared): boolean => latest(state, isWritten) > latest(state, (slot) => slot === GONE);

/** Says whether a record stands again that somebody had deleted, as another had not known and wrote later. */
export const cameBack = (state: Shared): boolean => GONE in state.slots && isAlive(state);

/** What lost against a later write of somebody who had not known of it. */
interface Conflict {
  /** The field, or the thing of a list. */
  slot: string;
  stamp: Stamp;
  /** Nothing: it was emptied. */
  value?: unknown;
}

/** Returns what lost against a later write, the latest first. */
export function conflictsOf({ slots }: Shared): Conflict[] {
  const lost = Object.entries(slots).flatMap(([slot, entries]): Conflict[] => {
    if (slot === GONE) return [];
    if (slot.startsWith(LOST)) {
      const space = slot.indexOf(' ');
      const stamp = slot.slice(LOST.length, space);
      return entries.slice(0, 1).map(([, value]) => ({ slot: slot.slice(space + 1), stamp, value }));
    }
    const [won, ...others] = entries;
    return others
      .filter(([, value]) => canonical(value) !== canonical(won?.[1]))
      .map(([stamp, value]) => ({ slot, stamp, value }));
  });
  return lost.sort((one, other) => (one.stamp > other.stamp ? -1 : 1));
}
