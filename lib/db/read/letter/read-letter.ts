import type { LetterBook, PlannedAccount } from '../../../conclude/letter-entry';
import { daysOfMonth, type LetterMonth } from '../../../domain/letter/letter-month';
import type { Account } from '../../../domain/records/account';
import type { LedgerBlock } from '../../../domain/records/ledger';
import { allOf } from '../../each-part';
import { book } from '../../schema';
import { readSettingsInForce } from '../holidays';
import { readPlanned } from '../targets/read-targets';
import type { PlannedLines } from '../targets/target-lines';

const TABLES = [
  'accounts',
  'ledgerBlocks',
  'proposals',
  'winBacks',
  'contracts',
  'planEntries',
  'targets',
  'meta',
] as const;

/** Returns what the letter of a month is made of. */
export function readLetter(month: LetterMonth): Promise<LetterBook> {
  const { from, to } = daysOfMonth(month);
  return book.transaction('r', TABLES, async () => {
    const [accounts, blocks, proposals, winBacks, contracts, planEntries, settings] = await Promise.all([
      allOf<Account>(book.accounts),
      allOf<LedgerBlock>(book.ledgerBlocks, 1),
      book.proposals.toArray(),
      book.winBacks.toArray(),
      book.contracts.toArray(),
      book.planEntries.toArray(),
      readSettingsInForce(),
    ]);
    const after = await readPlanned(to.year, to);
    const before = from.month === 1 ? null : await readPlanned(to.year, from.subtract({ days: 1 }));
    return {
      ...{ accounts, blocks, proposals, winBacks, contracts, planEntries, settings },
      targets: {
        before: before ? plannedIn(before) : [],
        after: plannedIn(after),
        currency: after.currency,
      },
    };
  });
}

/** By what the book counts, or by the other figure where only that is planned; of companies above only those with a target of their own. */
function plannedIn({ basis, lines }: PlannedLines): PlannedAccount[] {
  const other = basis === 'profit' ? 'turnover' : 'profit';
  const measure = lines.some((line) => line[basis].planned) ? basis : other;
  return lines.flatMap(({ accountId, [measure]: { planned, progress } }) =>
    planned?.own && progress ? { accountId, progress } : [],
  );
}
