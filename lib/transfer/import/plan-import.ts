import type { Table } from '../csv/parse-table';
import type { ImportKind } from './kind';
import { type Line, nameCells } from './line';
import type { BookContents, ImportPlan, PlanSettings } from './plan';
import { planAccounts } from './plan-accounts';
import { planFacts } from './plan-facts';
import { planLedger } from './plan-ledger';
import { planPeople } from './plan-people';
import { planProspects } from './plan-prospects';
import type { Columns } from './recognise-columns';

const PLANS: Record<ImportKind, (lines: readonly Line[], book: BookContents, settings: PlanSettings) => ImportPlan> = {
  accounts: planAccounts,
  people: planPeople,
  facts: planFacts,
  ledger: planLedger,
  prospects: planProspects,
};

/**
 * Returns what taking a table into the book would do, with every line that is left out and why, in the file's order. Changes
 * nothing.
 */
export function planImport(table: Table, columns: Columns, book: BookContents, settings: PlanSettings): ImportPlan {
  const plan = PLANS[columns.kind](nameCells(table.rows, columns), book, settings);
  return { ...plan, refused: [...table.refused, ...plan.refused].sort((a, b) => a.line - b.line) };
}
