import { LOST, type Shared } from './merge';
import { isSlotOf, slotOf } from './slots';

/**
 * Returns a record without what stood in `fields` (without them, in any) and without all that lost: seen and no longer there, it goes
 * on every device that hears of it.
 */
export function scrubbed(state: Shared, fields: readonly string[] | undefined): Shared {
  const names = fields?.map((field) => slotOf(state.table, field));
  const isScrubbed = (slot: string) => slot.startsWith(LOST) || !names || names.some((name) => isSlotOf(slot, name));
  return { ...state, slots: Object.fromEntries(Object.entries(state.slots).filter(([slot]) => !isScrubbed(slot))) };
}
