import type { LedgerBlock } from '../../lib/domain/records/ledger';

const MONTHS = 36;

/** What a bare pass needs besides the columns, found once and not measured. */
export interface BareTables {
  accounts: number;
  /** For each block the place of each account of its dictionary. */
  places: Int32Array[];
  firstDay: number;
  /** For each day from the first on its month, 0-35. */
  monthOf: Uint8Array;
}

/** Returns the tables of a bare pass over a ledger of 36 months. */
export function bareTables(blocks: readonly LedgerBlock[], ids: readonly string[]): BareTables {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const days = blocks.flatMap(({ day }) => [...day]).sort((a, b) => a - b);
  const [firstDay = 0, lastDay = 0] = [days[0], days.at(-1)];
  return {
    accounts: ids.length,
    places: blocks.map(({ accountIds }) => Int32Array.from(accountIds, (id) => placeOf.get(id) ?? 0)),
    firstDay,
    monthOf: Uint8Array.from({ length: lastDay - firstDay + 1 }, (_, day) =>
      Math.min(MONTHS - 1, Math.floor(day / 30)),
    ),
  };
}

/** Adds revenue and profit of every line up by account and month: no group, currency, order or class is looked at. */
export function groupBoth(blocks: readonly LedgerBlock[], tables: BareTables): Float64Array[] {
  const { accounts, places, firstDay, monthOf } = tables;
  const revenues = new Float64Array(accounts * MONTHS);
  const profits = new Float64Array(accounts * MONTHS);
  blocks.forEach(({ lines, day, account, revenue, profit }, number) => {
    const placeOf = places[number] as Int32Array;
    for (let line = 0; line < lines; line++) {
      const month = monthOf[(day[line] as number) - firstDay] as number;
      const cell = (placeOf[account[line] as number] as number) * MONTHS + month;
      revenues[cell] = (revenues[cell] as number) + (revenue[line] as number);
      profits[cell] = (profits[cell] as number) + (profit[line] as number);
    }
  });
  return [revenues, profits];
}

/** Adds the profit of every line up by account and month: no group, currency, order or class is looked at. */
export function groupProfit(blocks: readonly LedgerBlock[], tables: BareTables): Float64Array {
  const { accounts, places, firstDay, monthOf } = tables;
  const sums = new Float64Array(accounts * MONTHS);
  blocks.forEach(({ lines, day, account, profit }, number) => {
    const placeOf = places[number] as Int32Array;
    for (let line = 0; line < lines; line++) {
      const month = monthOf[(day[line] as number) - firstDay] as number;
      const cell = (placeOf[account[line] as number] as number) * MONTHS + month;
      sums[cell] = (sums[cell] as number) + (profit[line] as number);
    }
  });
  return sums;
}

/** Adds up the profit, and nothing else. */
export function sumOnly(blocks: readonly LedgerBlock[]): number {
  let sum = 0;
  for (const { lines, profit } of blocks) for (let line = 0; line < lines; line++) sum += profit[line] as number;
  return sum;
}
