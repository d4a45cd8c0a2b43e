import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { carryOut, EMPTY, planFile } from '../import/case';

/** The lines that a file brings into an empty book, as "day customer amount currency order". */
export function linesOf(file: string, book = EMPTY): string[] {
  const plan = planFile(file, book);
  const after = carryOut(plan, book);
  const name = (id: string) => after.accounts.find((account) => account.id === id)?.name;
  return plan.records.ledgerBlocks
    .flatMap(unpackLedger)
    .map((line) =>
      [line.date, name(line.accountId), line.revenue, line.currency, line.order].filter(Boolean).join(' '),
    );
}

/** What the preview of a file says of it, by kind. */
export const noted = (file: string) =>
  Object.fromEntries((planFile(file).notes ?? []).map(({ kind, lines, sums }) => [kind, { lines, sums }]));
