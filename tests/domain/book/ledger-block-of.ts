import { day } from '../../../lib/domain/records/day';
import { toEpochDay } from '../../../lib/domain/records/epoch-day';
import type { LedgerBlock, LedgerLine } from '../../../lib/domain/records/ledger';

/** Returns ledger lines as one block of columns, the way an import stores them. */
export function ledgerBlockOf(lines: readonly LedgerLine[]): LedgerBlock {
  const [accountIds, account] = index(lines.map((line) => line.accountId));
  const [orders, order] = index(
    lines.map((line) => line.order ?? ''),
    [''],
  );
  const [productGroups, productGroup] = index(
    lines.map((line) => line.productGroup ?? ''),
    [''],
  );
  const [currencies, currency] = index(
    lines.map((line) => line.currency ?? ''),
    [''],
  );
  const days = lines.map((line) => line.date).sort();
  return {
    id: 'block',
    from: days[0] ?? '1970-01-01',
    to: days.at(-1) ?? '1970-01-01',
    lines: lines.length,
    accountIds,
    orders,
    productGroups,
    currencies,
    day: Int32Array.from(lines, (line) => toEpochDay(day(line.date))),
    account: Uint32Array.from(account),
    revenue: Float64Array.from(lines, (line) => line.revenue),
    profit: Float64Array.from(lines, (line) => line.profit ?? Number.NaN),
    order: Uint32Array.from(order),
    productGroup: Uint32Array.from(productGroup),
    currency: Uint8Array.from(currency),
  };
}

function index(texts: readonly string[], first: readonly string[] = []): [dictionary: string[], column: number[]] {
  const dictionary = [...new Set([...first, ...texts])];
  return [dictionary, texts.map((text) => dictionary.indexOf(text))];
}
