import { type GroupMember, topPlaces } from './customer-of';
import type { LedgerBlock } from './ledger';

/** Everybody in the accounts or in the ledger, each with a place, so that the pass over the lines needs no text. */
export interface BookMembers {
  ids: string[];
  /** For each place the place of its customer: the top of its group. */
  customerOf: Int32Array;
  /** For each block the places of the entries of its account dictionary. */
  dictionaries: Int32Array[];
}

/** Returns the members of a book; an account that only the ledger knows is a customer of its own. */
export function membersOf(blocks: readonly LedgerBlock[], accounts: readonly GroupMember[]): BookMembers {
  const members: GroupMember[] = [...accounts];
  const placeOf = new Map<string, number>();
  accounts.forEach((account, place) => {
    placeOf.set(account.id, place);
  });
  const dictionaries = blocks.map((block) => {
    const places = new Int32Array(block.accountIds.length);
    block.accountIds.forEach((id, entry) => {
      let place = placeOf.get(id);
      if (place === undefined) {
        place = members.push({ id }) - 1;
        placeOf.set(id, place);
      }
      places[entry] = place;
    });
    return places;
  });
  return { ids: members.map((member) => member.id), customerOf: topPlaces(members, placeOf), dictionaries };
}
