import type { BookContents, ImportPlan } from '../../lib/transfer/import/plan';
import { packLedger, unpackLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, aPerson, when } from './a-book';

/** Returns one sale to an account. */
export const aSale = (accountId: string, date: string) => ({
  accountId,
  date,
  revenue: 900,
  profit: 300,
  currency: 'EUR',
});

/** Returns sales as they stand in the book. */
export const aLedger = (...lines: ReturnType<typeof aSale>[]) => packLedger(lines, () => crypto.randomUUID());

/**
 * The plan of a file that changes the account "k", brings an account "new" with the person "n" and a fact, and sales that take the place of
 * those before.
 */
export const anImport = ({ accounts, ledgerBlocks }: BookContents): ImportPlan => ({
  added: 4,
  updated: 1,
  unchanged: 0,
  refused: [],
  records: {
    accounts: [
      ...accounts.flatMap((one) => (one.id === 'k' ? { ...one, industry: 'Construction' } : [])),
      anAccount({ id: 'new', name: 'New Ltd' }),
    ],
    people: [aPerson({ id: 'n', accountId: 'new', name: 'N' })],
    facts: [
      {
        id: 'f2',
        accountId: 'new',
        section: 'general',
        text: 'A new plant',
        source: {},
        learnedOn: when.today,
        pinned: false,
      },
    ],
    prospects: [],
    targets: [],
    goals: [],
    planEntries: [],
    followUps: [],
    proposals: [],
    touches: [],
    ledgerBlocks: aLedger(aSale('k', '2026-09-01'), aSale('k', '2026-11-02'), aSale('new', '2026-11-03')),
    shortenedBlocks: [],
    emptiedBlockIds: ledgerBlocks.map(({ id }) => id),
    replaced: ledgerBlocks.map((block) => ({
      ...{ id: `of ${block.id}`, blockId: block.id, lines: unpackLedger(block) },
      ...(block.importId && { ofImport: block.importId }),
    })),
  },
});

/** A file as an import of the book tells of it. */
export const aFile = { at: when.now, of: 'ledger' as const, file: 'sales.csv' };
