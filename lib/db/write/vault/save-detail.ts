import { monthDayOf, PersonalDetail } from '../../../domain/people/personal-detail';
import type { SealedDetail } from '../../../domain/records/sealed-detail';
import { showBirthday } from '../../read/birthdays';
import { book } from '../../schema';
import { seal } from '../../vault/seal';
import { vaultKey } from '../../vault/session';
import { writeUndoably } from '../change';
import { EditedElsewhereError } from '../merge-edit';
import type { When } from '../when';

/**
 * Seals a personal detail and saves it; rejects with a ZodError where it breaks its schema, with VaultLockedError, and with
 * EditedElsewhereError where the row that it was `opened` from has been changed meanwhile.
 */
export async function saveDetail(detail: PersonalDetail, accountId: string, opened?: SealedDetail) {
  const { id, personId, ...rest } = PersonalDetail.parse(detail);
  const sealed = await seal(vaultKey(), id, { id, personId, ...rest });
  const monthDay = monthDayOf(rest);
  const row: SealedDetail = { id, accountId, personId, ...sealed, ...(rest.isOpen && monthDay && { monthDay }) };
  if (monthDay) showBirthday(row.iv, monthDay);
  return writeUndoably(['people', 'personalDetails'], async (change) => {
    const [now, person] = await Promise.all([book.personalDetails.get(id), book.people.get(personId)]);
    if (opened && now?.iv !== opened.iv) throw new EditedElsewhereError();
    // They may have moved since the form was opened.
    await change.put('personalDetails', { ...row, accountId: person?.accountId ?? accountId });
  });
}

/** Removes a personal detail, be the vault open or locked; in the trash it stands as sealed as before. */
export function removeDetail(id: string, { now }: When) {
  return writeUndoably(['personalDetails'], (change) => change.remove('personalDetails', id), { deletedAt: now });
}
