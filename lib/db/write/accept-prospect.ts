import { acceptProspect as acceptanceOf, type FirstPlan } from '../../domain/programme/prospect-decision';
import { FollowUp } from '../../domain/records/follow-up';
import { Prospect } from '../../domain/records/prospect';
import { accountRow, personRow } from '../rows';
import { book } from '../schema';
import { writeUndoably } from './change';
import { newPerson } from './save-person';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/**
 * Accepts a prospect: its account with the potential label and whoever looks after it, the people seen with it that are not known
 * yet, what is done first, and the decision, in one transaction; the result is the account's id. Rejects with a RangeError where it was decided already.
 */
export async function acceptProspect(id: string, when: When, { kam, text, due }: FirstPlan = {}) {
  await refuseUnrecorded({ text });
  return writeUndoably(['prospects', 'accounts', 'people', 'followUps'], async (change) => {
    const flagged = Prospect.parse(await book.prospects.get(id));
    const inBook = flagged.accountId === undefined ? undefined : await book.accounts.get(flagged.accountId);
    const by = { accountId: crypto.randomUUID(), now: when.now, today: Temporal.PlainDate.from(when.today), kam };
    const { prospect, account, people } = acceptanceOf(flagged, by, inBook);
    await change.put('prospects', prospect);
    await change.put('accounts', accountRow(account));
    for (const { name, email } of people) {
      const known = email ? await book.people.where('emails').equals(email).count() : 0;
      const called = name ?? email;
      if (known > 0 || called === undefined) continue;
      const person = newPerson({ accountId: account.id, name: called, ...(email && { email }) }, when);
      await change.put('people', personRow(person));
    }
    if (text && due) {
      const step = { id: crypto.randomUUID(), accountId: account.id, text, due, status: 'open', createdAt: when.now };
      await change.put('followUps', FollowUp.parse(step));
    }
    return account.id;
  });
}
