import type { LedgerBlock } from '../records/ledger';
import { type GroupMember, topPlaces } from './customer-of';

/** Everybody in the accounts or in the ledger, each with a place, so that the pass over the lines needs no text. */
export interface BookMembers {
  ids: string[];
  /** For each place the place of its customer: the top of its group. */
  customerOf: Int32Array;
  /** For each block the places of the entries of its account dictionary. */
  dictionaries: Int32Array[];
}

/** How far ahead the next account is looked for before it is looked up. */
const LOOK_AHEAD = 4;

/** Returns the members of a book; an account that only the ledger knows is a customer of its own. */
export function membersOf(blocks: readonly LedgerBlock[], accounts: readonly GroupMember[]): BookMembers {
  const members: GroupMember[] = [...accounts];
  const ids = accounts.map(({ id }) => id);
  const placeOf = lookUp(ids);
  let last = 0;
  const dictionaries = blocks.map(({ accountIds }) => {
    const places = new Int32Array(accountIds.length);
    for (let entry = 0; entry < accountIds.length; entry++) {
      const id = accountIds[entry] as string;
      let place = last;
      while (place < last + LOOK_AHEAD && ids[place] !== id) place++;
      if (place === last + LOOK_AHEAD) {
        const known = placeOf().get(id);
        place = known ?? ids.push(id) - 1;
        if (known === undefined) {
          members.push({ id });
          placeOf().set(id, place);
        }
      }
      places[entry] = place;
      last = place;
    }
    return places;
  });
  return { ids, customerOf: topPlaces(members, (id) => placeOf().get(id)), dictionaries };
}

/** Accounts and dictionaries mostly stand in the same order, so that a table of all ids is made only once it is needed. */
function lookUp(ids: readonly string[]): () => Map<string, number> {
  let made: Map<string, number> | undefined;
  return () => {
    made ??= new Map(ids.map((id, place) => [id, place]));
    return made;
  };
}
