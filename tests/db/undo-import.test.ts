import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/add-follow-up';
import { ChangedSinceError } from '../../lib/db/write/change';
import { importBook } from '../../lib/db/write/import-book';
import { saveAccount } from '../../lib/db/write/save-account';
import { anAccount, startWithOneAccount, when } from './a-book';
import { aLedger, anImport, aSale } from './an-import';
import { everything } from './everything';

const today = Temporal.PlainDate.from(when.today);

startWithOneAccount();

it.each<[string, () => Promise<unknown>]>([
  [
    'a step for an account that it brought',
    () => addFollowUp({ accountId: 'new', text: 'Call', due: '2026-12-01' }, when),
  ],
  [
    'a call with a person whom it brought',
    () => book.touches.add({ id: 't', accountId: 'k', personIds: ['n'], kind: 'call', direction: 'out', at: when.now }),
  ],
  ['an account below one that it brought', () => saveAccount(anAccount({ id: 'c', name: 'C', parentId: 'new' }), when)],
  ['sales of an account that it brought', () => book.ledgerBlocks.bulkPut(aLedger(aSale('new', '2026-11-04')))],
  ['another import that took up its sales', () => importBook(anImport, today)],
])('is no longer undone after %s, and then nothing is', async (_, build) => {
  const { undo } = await importBook(anImport, today);
  await build();
  const now = await everything();
  await expect(undo()).rejects.toThrow(ChangedSinceError);
  expect(await everything()).toEqual(now);
});

it('is undone after something that has nothing to do with it, and leaves that', async () => {
  const { undo } = await importBook(anImport, today);
  await addFollowUp({ accountId: 'k', text: 'Call them', due: '2026-12-01' }, when);
  const steps = await book.followUps.toArray();
  await undo();
  expect(await book.followUps.toArray()).toEqual(steps);
  expect(await book.accounts.get('new')).toBeUndefined();
});
