import type { Book } from '../../../lib/domain/book/book';
import { bookStandings } from '../../../lib/domain/book/book-standings';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { defaultSettings } from '../../../lib/domain/settings';
import { ledgerBlockOf } from './ledger-block-of';

/** The day on which the tests compute. */
export const today = Temporal.PlainDate.from('2026-11-21');

/** A line of the ledger, of this month where the test does not say otherwise. */
export const line = (accountId: string, revenue: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
  date: '2026-11-01',
  accountId,
  revenue,
  ...more,
});

/** Computes the standings of a ledger; `of` finds the row of an account. */
export function compute(lines: LedgerLine[], more: Partial<Book> = {}) {
  const { standings, figures } = bookStandings({
    blocks: lines.length === 0 ? [] : [ledgerBlockOf(lines)],
    accounts: [],
    today,
    settings: defaultSettings,
    ...more,
  });
  return { figures, of: Object.fromEntries(standings.map((row) => [row.accountId, row])), rows: standings };
}
