import { OF_ACCOUNT, RECORD_KINDS } from '../../domain/records/kinds';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import type { When } from './when';

/** Personal details go with their person, whatever account they name: they stay where that one works elsewhere. */
async function removeDetailsOf(accountId: string, change: Change) {
  const people = await book.people.where({ accountId }).primaryKeys();
  for (const { id } of await book.personalDetails.where('personId').anyOf(people).toArray()) {
    await change.remove('personalDetails', id);
  }
  for (const detail of await book.personalDetails.where({ accountId }).toArray()) {
    const person = await book.people.get(detail.personId);
    if (person) await change.put('personalDetails', { ...detail, accountId: person.accountId });
  }
}

async function removeRowsOf(accountId: string, change: Change) {
  await removeDetailsOf(accountId, change);
  for (const name of OF_ACCOUNT) {
    const keys = await book.table(name).where('accountId').equals(accountId).primaryKeys();
    for (const key of keys) await change.remove(name, String(key));
  }
  for (const id of await book.rivalries.where('accountIds').equals(accountId).primaryKeys()) {
    await change.remove('rivalries', id);
  }
}

/**
 * Removes an account with its people, dossier, proposals and follow-ups; accounts below it keep standing on their own.
 * Its ledger lines stay in the book's total. Where it is of a group, shares and classes follow at once.
 */
export function removeAccount(accountId: string, { now, today }: When) {
  let isOfGroup = false;
  const remove = async (change: Change) => {
    const children = await book.accounts.where('parentId').equals(accountId).toArray();
    isOfGroup = children.length > 0 || (await book.accounts.get(accountId))?.parentId !== undefined;
    for (const { parentId: _left, ...alone } of children) await change.put('accounts', alone);
    await removeRowsOf(accountId, change);
    // Where all are computed anew, its lines keep one of their own.
    if (!isOfGroup) await change.remove('standings', accountId);
    await change.remove('accounts', accountId);
  };
  const settle = async () => {
    if (isOfGroup) await settleStandings(Temporal.PlainDate.from(today));
  };
  return writeUndoably([...STANDINGS_TABLES, ...RECORD_KINDS], remove, { deletedAt: now, settle });
}
