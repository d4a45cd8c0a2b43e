import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { type BookContents, noRecords } from '../../lib/transfer/import/plan';
import { followUpOf } from '../plays/follow-up-of';
import { startWithOneAccount, when } from './a-book';
import { aFile } from './an-import';
import { everything } from './everything';
import { oneOfEach } from './one-of-each';

const today = Temporal.PlainDate.from(when.today);

startWithOneAccount();

it('takes along to another key account manager what the one before was said to do, and gives it back', async () => {
  const proposal = { ...oneOfEach.proposals, id: 'p', accountId: 'k', owner: 'Bela' };
  await book.accounts.update('k', { kam: 'Bela' });
  await book.followUps.bulkPut(['Bela', 'Cili'].map((owner) => followUpOf({ id: owner, accountId: 'k', owner })));
  await book.promises.put({ ...oneOfEach.promises, accountId: 'k', owner: 'bela ' });
  await book.proposals.bulkPut([proposal, { ...proposal, id: 'q' }]);
  const before = await everything();
  const plan = ({ accounts }: BookContents) => ({
    ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
    records: {
      ...noRecords(),
      accounts: accounts.map((one) => ({ ...one, kam: 'Anna' })),
      proposals: [{ ...proposal, title: 'As the file has it' }],
    },
  });
  const { id = '' } = await importBook(plan, { ...aFile, of: 'accounts' }, today);
  expect(await book.followUps.get('Bela')).not.toHaveProperty('owner');
  expect(await book.followUps.get('Cili')).toHaveProperty('owner', 'Cili');
  expect(await book.promises.toArray()).toEqual([expect.not.objectContaining({ owner: 'bela ' })]);
  expect(await book.proposals.get('p')).toMatchObject({ title: 'As the file has it' });
  for (const one of await book.proposals.toArray()) expect(one).not.toHaveProperty('owner');
  const { result } = await takeOutImport(id, today);
  expect(result.rows).toMatchObject({ followUps: { back: 1 }, promises: { back: 1 }, proposals: { back: 2 } });
  const after = await everything();
  // Computed anew, and by what settings.
  after.delete('meta/standingsSettings');
  expect(after).toEqual(before);
});
