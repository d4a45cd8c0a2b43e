import type { LedgerBlock, LedgerLine } from '../../lib/domain/records/ledger';
import { packLedger } from '../../lib/transfer/ledger-blocks';

export const today = Temporal.PlainDate.from('2026-11-21');
const DAYS = 36 * 30;

/** Numbers from 0 to below 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Returns ids in ascending order, as the database returns accounts. */
export function makeIds(accounts: number): string[] {
  return Array.from({ length: accounts }, (_, number) => `account-${String(number).padStart(8, '0')}`);
}

/** Returns a ledger of 36 months as an import packs it: lines of accounts taken at random, each with a profit. */
export function makeLedger(ids: readonly string[], lines: number): LedgerBlock[] {
  const next = numbers(42);
  const dates = Array.from({ length: DAYS }, (_, days) => today.subtract({ days }).toString());
  const made = Array.from({ length: lines }, (): LedgerLine => {
    const revenue = Math.round(next() * 1_000_000) / 100;
    return {
      date: dates[Math.floor(next() * DAYS)] ?? '',
      accountId: ids[Math.floor(next() * ids.length)] ?? '',
      revenue,
      profit: revenue * 0.3,
      currency: 'EUR',
    };
  });
  let block = 0;
  return packLedger(made, () => `block-${block++}`);
}
