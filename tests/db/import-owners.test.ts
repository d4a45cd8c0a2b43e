import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import type { Proposal } from '../../lib/domain/records/proposal';
import { type BookContents, noRecords } from '../../lib/transfer/import/plan';
import { followUpOf } from '../plays/follow-up-of';
import { anAccount, startWithOneAccount, when } from './a-book';
import { aFile } from './an-import';
import { everything } from './everything';
import { oneOfEach } from './one-of-each';

const today = Temporal.PlainDate.from(when.today);

startWithOneAccount();

/** Imports a file that gives the account to another key account manager; returns the import. */
async function giveTo(kam: string, proposals: Proposal[] = []): Promise<string> {
  const plan = ({ accounts }: BookContents) => ({
    ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
    records: { ...noRecords(), accounts: accounts.map((one) => ({ ...one, kam })), proposals },
  });
  return (await importBook(plan, { ...aFile, of: 'accounts' }, today)).id ?? '';
}

it('takes along to another key account manager what the one before was said to do, and gives it back', async () => {
  const proposal = { ...oneOfEach.proposals, id: 'p', accountId: 'k', owner: 'Bela' };
  await book.accounts.update('k', { kam: 'Bela' });
  await book.followUps.bulkPut(['Bela', 'Cili'].map((owner) => followUpOf({ id: owner, accountId: 'k', owner })));
  await book.promises.put({ ...oneOfEach.promises, accountId: 'k', owner: 'bela ' });
  await book.proposals.bulkPut([proposal, { ...proposal, id: 'q' }]);
  const before = await everything();
  const id = await giveTo('Anna', [{ ...proposal, title: 'As the file has it' }]);
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

const step = async () => (await book.followUps.get('s'))?.owner;
const manager = async () => (await book.accounts.get('k'))?.kam;

async function startWithAnna(): Promise<void> {
  await book.accounts.update('k', { kam: 'Anna' });
  await book.followUps.put(followUpOf({ id: 's', accountId: 'k', owner: 'Anna' }));
}

it('gives nobody a step back whose account stays with a later import, until that one is out too', async () => {
  await startWithAnna();
  const first = await giveTo('Bela');
  const second = await giveTo('Csilla');
  const { result } = await takeOutImport(first, today);
  expect(result.rows).toMatchObject({ accounts: { later: 1 }, followUps: { back: 0, later: 1 } });
  expect([await manager(), await step()]).toEqual(['Csilla', undefined]);
  await takeOutImport(second, today);
  expect([await manager(), await step()]).toEqual(['Anna', 'Anna']);
});

it('gives nobody a step back whose account somebody has given to another since', async () => {
  await startWithAnna();
  const first = await giveTo('Bela');
  await book.accounts.update('k', { kam: 'Dora' });
  const second = await giveTo('Csilla');
  const { result } = await takeOutImport(first, today);
  expect(result.rows.followUps).toMatchObject({ back: 0, edited: 1 });
  await takeOutImport(second, today);
  // As far as Dora, and no further.
  expect([await manager(), await step()]).toEqual(['Dora', undefined]);
});

it('takes a proposal back to what it was but for who does it, where its account stays another’s', async () => {
  await startWithAnna();
  const proposal = { ...oneOfEach.proposals, id: 'p', accountId: 'k', owner: 'Anna', title: 'Before' };
  await book.proposals.put(proposal);
  const id = await giveTo('Bela', [{ ...proposal, title: 'As the file has it' }]);
  await book.accounts.update('k', { kam: 'Dora' });
  await takeOutImport(id, today);
  const after = await book.proposals.get('p');
  expect([after?.title, after?.owner]).toEqual(['Before', undefined]);
});

it('gives nobody a step back whose account stays as it is, as the file before brought it', async () => {
  const brings = () => ({
    ...{ added: 1, updated: 0, unchanged: 0, refused: [] },
    records: { ...noRecords(), accounts: [anAccount({ id: 'k', name: 'K', kam: 'Anna' })] },
  });
  await book.people.clear();
  await book.accounts.clear();
  const { id = '' } = await importBook(brings, { ...aFile, of: 'accounts' }, today);
  await startWithAnna();
  const second = await giveTo('Bela');
  await takeOutImport(id, today);
  await takeOutImport(second, today);
  expect([await manager(), await step()]).toEqual(['Bela', undefined]);
});
