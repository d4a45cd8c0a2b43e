import type { KamProfile } from '../../domain/programme/kam-profile';
import type { RelationshipHours } from '../../domain/records/relationship-hours';
import type { Rivalry } from '../../domain/records/rivalry';
import { book } from '../schema';
import { type AccountList, LIST_TABLES, readAccountList } from './account-list';
import { readKamProfiles } from './managers/kam-profiles';

/** What the load of the KAMs and the charter are concluded from. */
export interface Programme {
  list: AccountList;
  hours: RelationshipHours[];
  rivalries: Rivalry[];
  profiles: KamProfile[];
}

/** Returns all accounts with the hours spent on them and the rivalries among them, in one read transaction. */
export function readProgramme(): Promise<Programme> {
  return book.transaction('r', [...LIST_TABLES, 'relationshipHours', 'rivalries'], async () => {
    const [list, hours, rivalries, profiles] = await Promise.all([
      readAccountList(),
      book.relationshipHours.toArray(),
      book.rivalries.toArray(),
      readKamProfiles(),
    ]);
    return { list, hours, rivalries, profiles };
  });
}
