import { LOST, type Shared } from './merge';
import { isSlotOf, rowOf, slotOf } from './slots';

/**
 * Returns a record without what stood in `fields` (without them, in any) and without all that lost: seen and no longer there, it goes
 * on every device that hears of it.
 */
export function scrubbed(state: Shared, fields: readonly string[] | undefined): Shared {
  const names = fields?.map((field) => slotOf(state.table, field));
  const isScrubbed = (slot: string) => slot.startsWith(LOST) || !names || names.some((name) => isSlotOf(slot, name));
  return { ...state, slots: Object.fromEntries(Object.entries(state.slots).filter(([slot]) => !isScrubbed(slot))) };
}

/**
 * Returns a record without each entry of which `tells` says that it tells of somebody: what stands, what lost, and what lies under a deletion.
 * It is given each as a row that says nothing else, but whose it is. The very state where none does.
 */
export function withoutWords(state: Shared, tells: (row: object) => boolean): Shared {
  const { id, slots } = state;
  const [[, accountId] = []] = slots['accountId'] ?? [];
  let isSame = true;
  const left = Object.entries(slots).flatMap(([slot, entries]) => {
    const of = slot.startsWith(LOST) ? slot.slice(slot.indexOf(' ') + 1) : slot;
    const kept = entries.filter((entry) => entry.length < 2 || !tells({ accountId, ...rowOf({ [of]: [entry] }), id }));
    isSame &&= kept.length === entries.length;
    return kept.length > 0 ? [[slot, kept] as const] : [];
  });
  return isSame ? state : { ...state, slots: Object.fromEntries(left) };
}
