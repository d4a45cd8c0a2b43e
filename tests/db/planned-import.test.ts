import { expect, it } from 'vitest';
import { beginMark } from '../../lib/db/guard';
import { readMarked } from '../../lib/db/read/for-import';
import { book } from '../../lib/db/schema';
import { importBook, type Planned } from '../../lib/db/write/import-book';
import { noRecords } from '../../lib/transfer/import/plan';
import { anAccount, when } from './a-book';

const today = Temporal.PlainDate.from(when.today);
const about = { at: when.now, of: 'accounts' as const, file: 'new.csv' };
const planOf = (id: string) => ({
  ...{ added: 1, updated: 0, unchanged: 0, refused: [] },
  records: { ...noRecords(), accounts: [anAccount({ id, name: id })] },
});

async function takeIn(planned: Planned): Promise<unknown> {
  await importBook(
    () => planOf('anew'),
    about,
    today,
    () => {},
    { planned },
  );
  return book.accounts.toCollection().primaryKeys();
}

it('an import takes in the plan that was shown, and plans anew only where somebody has written since', async () => {
  await beginMark(book);
  const { writes } = await readMarked();
  expect(writes).toBe(0);
  expect(await takeIn({ plan: planOf('as shown'), writes })).toEqual(['as shown']);
  expect(await takeIn({ plan: planOf('too early'), writes })).toEqual(['anew', 'as shown']);
  await book.accounts.delete('anew');
  // Where nobody has counted, it may have been written.
  expect(await takeIn({ plan: planOf('who knows when'), writes: undefined })).toEqual(['anew', 'as shown']);
});
