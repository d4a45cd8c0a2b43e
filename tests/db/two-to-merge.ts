import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { writeOne } from '../../lib/db/write/merge/make-one';
import { anAccount, aPerson, when } from './a-book';
import { aLedger, aSale } from './an-import';
import { everything } from './everything';
import { oneOfEach } from './one-of-each';

export const today = Temporal.PlainDate.from(when.today);
export const now = { today: when.today, now: '2026-11-19T10:00:00Z' };

/** "m" is the same company as "k": it has a person, a dossier, a proposal, sales, a rival, and an account below it. */
export async function fillWithTwo(): Promise<void> {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'm', name: 'Kovacs Bau', market: 'Hungary', domains: ['kovacs.test'], aliases: ['KB'] }),
      anAccount({ id: 'below', name: 'Kovács Daru', parentId: 'm' }),
      anAccount({ id: 'r', name: 'Rival AS' }),
    ].map(accountRow),
  );
  await book.people.bulkPut([
    personRow(aPerson({ id: 'n', accountId: 'm', name: 'Szabó Gergő', emails: ['gergo@kovacs.test'] })),
    personRow(
      aPerson({ id: 'o', accountId: 'm', name: 'Tóth Nóra', group: { roles: [], knownBy: [], reportsToId: 'n' } }),
    ),
  ]);
  await book.table('facts').put({ ...oneOfEach.facts, accountId: 'm' });
  await book.table('touches').put({ ...oneOfEach.touches, accountId: 'm', personIds: ['n'] });
  await book.table('proposals').put({ ...oneOfEach.proposals, accountId: 'm', personIds: ['n', 'g'] });
  await book.table('rivalries').put({ ...oneOfEach.rivalries, accountIds: ['m', 'r'] });
  await book.ledgerBlocks.bulkPut(
    aLedger(aSale('m', '2026-09-01'), aSale('k', '2026-09-02'), aSale('r', '2026-09-03')),
  );
  await writeOne(today, async () => undefined);
}

export const shareOf = async (id: string) => (await book.standings.get(id))?.share;

/** All that stands in the book but how often it was written and computed. */
export async function rows() {
  const all = await everything();
  return Object.fromEntries([...all].filter(([key]) => !key.startsWith('meta/')).sort(([a], [b]) => (a < b ? -1 : 1)));
}
