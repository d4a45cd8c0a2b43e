import { monthDayOf, PersonalDetail } from '../../../domain/people/personal-detail';
import type { SealedDetail } from '../../../domain/records/sealed-detail';
import type { PlannedBirthday } from '../../../transfer/import/plan';
import { showBirthday } from '../../read/birthdays';
import { book } from '../../schema';
import { seal } from '../../vault/seal';
import { openDetail, vaultKey } from '../../vault/session';
import { writeUndoably } from '../change';
import type { When } from '../when';

/**
 * Seals the birthdays that a file has brought, each with that purpose and source for a year, in one write; whoever has one already keeps
 * it, and who is gone by now gets none. Resolves to how many were saved; rejects with VaultLockedError.
 */
export async function saveBirthdays(
  birthdays: readonly PlannedBirthday[],
  { purpose, source }: Pick<PersonalDetail, 'purpose' | 'source'>,
  { today }: When,
) {
  const key = vaultKey();
  const ids = [...new Set(birthdays.map(({ personId }) => personId))];
  const having = new Set<string>();
  for (const row of await book.personalDetails.where('personId').anyOf(ids).toArray()) {
    const detail = await openDetail(row, key);
    if (detail && monthDayOf(detail)) having.add(row.personId);
  }
  const expiresOn = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  const rows: { row: Omit<SealedDetail, 'accountId'>; monthDay: string }[] = [];
  for (const { personId, ...birthday } of birthdays) {
    if (having.has(personId)) continue;
    having.add(personId);
    const id = crypto.randomUUID();
    const about = { kind: 'birthday', birthday, purpose, source, learnedOn: today, expiresOn } as const;
    const detail = PersonalDetail.parse({ id, personId, ...about });
    rows.push({ row: { id, personId, ...(await seal(key, id, detail)) }, monthDay: monthDayOf(detail) ?? '' });
  }
  const written = await writeUndoably(['people', 'personalDetails'], async (change) => {
    const people = await book.people.bulkGet(rows.map(({ row }) => row.personId));
    // They may have moved or gone since the file was taken in.
    const kept = rows.flatMap(({ row }, at) => {
      const accountId = people[at]?.accountId;
      return accountId ? { ...row, accountId } : [];
    });
    await change.putAll('personalDetails', kept);
    return kept.length;
  });
  for (const { row, monthDay } of rows) showBirthday(row.iv, monthDay);
  return written;
}
