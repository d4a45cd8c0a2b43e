import type { KamProfile } from '../../../domain/programme/kam-profile';
import type { ProgrammeTexts } from '../../../domain/programme/programme-texts';
import type { RelationshipHours } from '../../../domain/records/relationship-hours';
import type { Rivalry } from '../../../domain/records/rivalry';
import { book } from '../../schema';
import { type AccountList, LIST_TABLES, readAccountList } from '../account-list';
import { readKamProfiles } from './kam-profiles';
import { readProgrammeTexts } from './programme-texts';

/** What the load of the KAMs and the charter are concluded from. */
export interface Programme {
  list: AccountList;
  hours: RelationshipHours[];
  rivalries: Rivalry[];
  profiles: KamProfile[];
  texts: ProgrammeTexts;
}

/** Returns all accounts with the hours spent on them and the rivalries among them, in one read transaction. */
export function readProgramme(): Promise<Programme> {
  return book.transaction('r', [...LIST_TABLES, 'relationshipHours', 'rivalries'], async () => {
    const [list, hours, rivalries, profiles, texts] = await Promise.all([
      readAccountList(),
      book.relationshipHours.toArray(),
      book.rivalries.toArray(),
      readKamProfiles(),
      readProgrammeTexts(),
    ]);
    return { list, hours, rivalries, profiles, texts };
  });
}
