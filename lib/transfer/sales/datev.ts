import type { Table } from '../csv/table';
import type { Notes } from '../import/notes';

/** Which accounts are debtors, and which year a day without one belongs to, as the first line of an EXTF file says. */
type Head = { begins: string; digits: number };

/**
 * Returns an EXTF journal of DATEV as a list of sales: each booking between a debtor and an account of revenue, its day within the
 * booking year, its customer by the booking text, debit for and credit against the customer. Any other booking is left out and
 * counted; any other table is returned as it is. Amounts hold the VAT, as DATEV keeps them.
 */
export function withoutDatev(table: Table, notes: Notes): Table {
  const head = headOf(table.above[0]?.cells ?? []);
  const place = (pattern: RegExp) => table.headings.findIndex((heading) => pattern.test(heading));
  const at = {
    amount: place(/^Umsatz/i),
    side: place(/^Soll/i),
    currency: place(/^WKZ/i),
    account: place(/^Konto/i),
    other: place(/^Gegenkonto/i),
    date: place(/^Belegdatum/i),
    document: place(/^Belegfeld ?1/i),
    text: place(/^Buchungstext/i),
  };
  if (!head || at.amount < 0 || at.account < 0 || at.other < 0) return table;
  const rows = table.rows.flatMap(({ line, cells }) => {
    const cell = (name: keyof typeof at) => cells[at[name]] ?? '';
    const isDebtor = (name: 'account' | 'other') => cell(name).length === head.digits + 1 && /^[1-6]/.test(cell(name));
    const isRevenue = (name: 'account' | 'other') => cell(name).length <= head.digits && /^[48]/.test(cell(name));
    const first = isDebtor('account') && isRevenue('other');
    if (!first && !(isDebtor('other') && isRevenue('account'))) {
      notes.add('noSales');
      return [];
    }
    const isDebit = /^S/i.test(cell('side')) === first;
    const customer = cell('text') || cell(first ? 'account' : 'other');
    return [
      {
        line,
        cells: [
          dayIn(cell('date'), head),
          customer,
          cell('amount'),
          isDebit ? 'S' : 'H',
          cell('currency'),
          cell('document'),
        ],
      },
    ];
  });
  return { ...table, headings: ['Belegdatum', 'Kunde', 'Umsatz brutto', 'Soll/Haben', 'Währung', 'Belegnummer'], rows };
}

function headOf(cells: readonly string[]): Head | undefined {
  if (cells[0] !== 'EXTF' && cells[0] !== 'DTVF') return undefined;
  const begins = /^\d{8}$/.test(cells[12] ?? '') ? (cells[12] ?? '') : '';
  return begins ? { begins, digits: Number(cells[13]) || 4 } : undefined;
}

/** "1502" is 15 February of the booking year, which need not begin in January. */
function dayIn(text: string, { begins }: Head): string {
  const [, day, month] = /^(\d{1,2})(\d{2})(?:\d{4})?$/.exec(text) ?? [];
  if (!day || !month) return text;
  const year = Number(begins.slice(0, 4)) + (`${month}${day.padStart(2, '0')}` < begins.slice(4) ? 1 : 0);
  return `${year}-${month}-${day.padStart(2, '0')}`;
}
