import { exactSum } from '../../domain/figures/exact-sum';
import type { SalesSum } from '../../domain/records/import';
import { discountIn } from '../cells/discount';
import { namesCurrency, scaleAbove, scaleOf } from '../cells/scale';
import { planContacts } from '../contacts/plan-contacts';
import type { Table } from '../csv/table';
import { planPartners } from '../partners/plan-partners';
import type { LeftOut } from '../sales/left-out';
import { planDeals } from '../sales/plan-deals';
import { planLedger } from '../sales/plan-ledger';
import { planGoals } from '../targets/plan-goals';
import { planSteps } from '../targets/plan-steps';
import { planTargets } from '../targets/plan-targets';
import { wordsOfFile } from './cell-words';
import { type Field, foldHeading } from './heading-names';
import type { ImportKind } from './kind';
import { type Lines, nameCells } from './line';
import { Notes } from './notes';
import { isFamilyNameFirst } from './person-line';
import type { BookContents, ImportPlan, PlanSettings } from './plan';
import { planAccounts } from './plan-accounts';
import { planFacts } from './plan-facts';
import { planPeople } from './plan-people';
import { planProspects } from './plan-prospects';
import type { Columns } from './recognise-columns';

const PLANS: Record<ImportKind, (lines: Lines, book: BookContents, settings: PlanSettings) => ImportPlan> = {
  accounts: planAccounts,
  people: planPeople,
  facts: planFacts,
  contacts: planContacts,
  ledger: planLedger,
  deals: planDeals,
  prospects: planProspects,
  targets: planTargets,
  plans: planGoals,
  steps: planSteps,
};

/**
 * Returns what taking a table into the book would do, with every line that is left out and why, in the file's order, and what
 * each rule did to its lines. Changes nothing.
 */
export function planImport(table: Table, columns: Columns, book: BookContents, settings: PlanSettings): ImportPlan {
  // Rules count anew in each plan, beside what was counted as the table was made.
  const notes = new Notes(settings.notes?.all());
  const counted = {
    ...settings,
    notes,
    isFamilyNameFirst: isFamilyNameFirst(table.headings),
    scales: scalesOf(table, columns, notes),
    isStorno: /^storno$/.test(foldHeading(table.headings[columns.at.voided?.[0] ?? -1] ?? '')),
    discountIn: discountIn(table.headings[columns.at.discount?.[0] ?? -1] ?? ''),
  };
  const { outcomes: _, ...plan } =
    planPartners(table, columns, book, counted) ??
    PLANS[columns.kind](
      nameCells(table.rows, columns, notes, wordsOfFile(table.rows, columns, settings.words)),
      book,
      counted,
    );
  if (plan.sum) addScaledSum(notes, plan.sum);
  const leftOut = plan.leftOut && withUnread(plan.leftOut, table.refused.length);
  return {
    ...plan,
    ...(leftOut && { leftOut }),
    notes: notes.all(),
    refused: [...table.refused, ...plan.refused].sort((a, b) => a.line - b.line),
  };
}

const SCALED: readonly Field[] = [
  'revenue',
  'profit',
  'unitPrice',
  'debit',
  'credit',
  'targetTurnover',
  'targetProfit',
];

/**
 * The columns of amounts that count in thousands or millions, by their headings, by those of their months, or by what stands above the
 * table: that goes for no price and for no column that names its currency. Each is told of by what says so.
 */
function scalesOf({ headings, above, monthScale }: Table, { at }: Columns, notes: Notes): PlanSettings['scales'] {
  const { title, scale: ofTitle } = scaleAbove(above);
  let isAbove = false;
  const scales = SCALED.flatMap((field) => {
    const place = at[field]?.[0];
    if (place === undefined) return [];
    const written = headings[place] ?? '';
    const heading = field === 'revenue' && monthScale !== undefined ? monthScale : written;
    const own = scaleOf(heading, field === 'unitPrice');
    if (own !== 1) notes.add('scaled', { column: heading });
    const scale = own === 1 && field !== 'unitPrice' && !namesCurrency(heading) ? ofTitle : own;
    isAbove ||= own === 1 && scale !== 1;
    return scale === 1 ? [] : [[field, scale]];
  });
  if (isAbove) notes.add('scaledAbove', { column: title.slice(0, LONGEST_TITLE) });
  return Object.fromEntries(scales);
}

const LONGEST_TITLE = 80;

/** Tells what amounts in thousands or millions come to beside what says that they are. */
function addScaledSum(notes: Notes, { totals }: SalesSum): void {
  const told = notes.all().find(({ kind }) => kind === 'scaled' || kind === 'scaledAbove');
  if (!told) return;
  for (const { currency, total } of totals) told.sums[currency] = exactSum([told.sums[currency] ?? 0, total]);
}

/** Lines that are not even rows of the table are left out, too. */
function withUnread(leftOut: readonly LeftOut[], unread: number): LeftOut[] {
  if (unread === 0) return [...leftOut];
  const other = leftOut.find(({ why }) => why === 'other') ?? { why: 'other' as const, lines: 0, sums: {} };
  return [...leftOut.filter((one) => one !== other), { ...other, lines: other.lines + unread }];
}
