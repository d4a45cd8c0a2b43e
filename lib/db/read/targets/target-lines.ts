import type { GroupMember } from '../../../domain/book/customer-of';
import { monthsBack } from '../../../domain/book/month-windows';
import type { Account } from '../../../domain/records/account';
import type { LedgerBlock } from '../../../domain/records/ledger';
import type { Measure } from '../../../domain/records/plan/target';
import { type LedgerDays, ledgerDays } from '../../../domain/targets/ledger-days';
import { plansOf } from '../../../domain/targets/planned-for';
import { type TargetFigures, targetFigures } from '../../../domain/targets/target-figures';
import { usualMargins } from '../../../domain/targets/usual-margins';
import { YEARS_BACK, type YearSales, yearSales } from '../../../domain/targets/year-sales';
import { book } from '../../schema';
import { readFigures, readSettings } from '../settings';

/** What one account is to bring in a year and brings, with all companies below it. */
export interface TargetLine
  extends Record<Measure, TargetFigures>,
    Pick<YearSales, 'withoutProfit' | 'isAtMargin' | 'leftOut'> {
  accountId: string;
  name: string;
  /** The companies above it, the nearest first. */
  above: readonly string[];
  /** How many companies there are, its own among them. */
  companies: number;
}

/** Some of these lines of one year, in the currency of the book. */
export interface TargetLines {
  year: number;
  currency: string;
  /** By which figure the book is judged. */
  basis: Measure;
  days: LedgerDays;
  lines: TargetLine[];
}

/** The same, whatever days the ledger has. */
export type PlannedLines = Omit<TargetLines, 'days'>;

/** The tables of the transaction around `targetLines`. */
export const TARGET_TABLES = ['accounts', 'targets', 'ledgerBlocks', 'meta'] as const;

/** Returns the lines of those of the accounts that are in the book, in their order; call it inside a transaction. */
export async function targetLines(
  ids: readonly string[],
  year: number,
  today: Temporal.PlainDate,
): Promise<TargetLines> {
  // Read with the others: where no account is found nothing else is, and the transaction would be over before the ledger's turn.
  const [found, targets, { dependency }, counted, { blocks, days }] = await Promise.all([
    book.accounts.bulkGet([...ids]),
    book.targets.where({ year }).toArray(),
    readSettings(),
    readCounted(),
    readLedger(year, today),
  ]);
  const accounts = found.flatMap((account) => account ?? []);
  const above = await companiesAbove(accounts);
  const tops = new Set(accounts.map(({ id }) => above(id).at(-1) ?? id));
  const below = await companiesBelow([...tops]);
  const belowOf = (id: string) => below.get(id) ?? [];
  const members = new Map(accounts.map(({ id }) => [id, allBelow(id, belowOf)]));
  const companies = new Map<string, GroupMember>([...tops].map((id) => [id, { id }]));
  for (const [parentId, known] of below) for (const id of known) companies.set(id, { id, parentId });
  const marginOf = usualMargins(blocks, [...companies.values()], today, dependency);
  const sold = yearSales(blocks, members, year, today, dependency, marginOf);
  const plans = plansOf(targets, year);
  const lineOf = ({ id, name }: Account): TargetLine[] => {
    const sales = sold.get(id);
    if (!sales) return [];
    const { withoutProfit, isAtMargin, leftOut } = sales;
    const of = (measure: Measure) => targetFigures(id, measure, plans, belowOf, { year, sales, days });
    return [
      {
        ...{ accountId: id, name, above: above(id) },
        ...{ turnover: of('turnover'), profit: of('profit') },
        ...{ companies: members.get(id)?.size ?? 1, withoutProfit, isAtMargin, leftOut },
      },
    ];
  };
  return { year, ...counted, days, lines: accounts.flatMap(lineOf) };
}

/** In which currency and by which figure the book counts; call it inside a transaction. */
export async function readCounted(): Promise<Pick<TargetLines, 'currency' | 'basis'>> {
  const [{ dependency }, figures] = await Promise.all([readSettings(), readFigures()]);
  return { currency: dependency.currency, basis: measureOf(figures?.basis ?? dependency.basis) };
}

/** A book without profits is judged by its turnover, whatever is wanted: the figures tell. */
const measureOf = (basis: 'profit' | 'revenue'): Measure => (basis === 'profit' ? 'profit' : 'turnover');

/** Which companies stand right below which, level by level from these on. */
async function companiesBelow(ids: readonly string[]): Promise<Map<string, string[]>> {
  const below = new Map<string, string[]>();
  const seen = new Set(ids);
  for (let level = [...seen]; level.length > 0; ) {
    const rows = await book.accounts.where('parentId').anyOf(level).toArray();
    for (const { id, parentId = '' } of rows) below.set(parentId, [...(below.get(parentId) ?? []), id]);
    level = rows.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return below;
}

/** Returns what tells the companies above an account, each once, whatever circle the book holds. */
async function companiesAbove(accounts: readonly Account[]): Promise<(id: string) => string[]> {
  const parentOf = new Map(accounts.map(({ id, parentId }) => [id, parentId]));
  for (;;) {
    const unknown = [...parentOf.values()].flatMap((id) => (id === undefined || parentOf.has(id) ? [] : id));
    if (unknown.length === 0) break;
    const found = await book.accounts.bulkGet(unknown);
    unknown.forEach((id, at) => void parentOf.set(id, found[at]?.parentId));
  }
  return (id) => {
    const above = new Set<string>();
    for (let next = parentOf.get(id); next !== undefined && next !== id && !above.has(next); next = parentOf.get(next))
      above.add(next);
    return [...above];
  };
}

function allBelow(topId: string, below: (id: string) => readonly string[]): Set<string> {
  const all = new Set([topId]);
  for (const id of all) for (const one of below(id)) all.add(one);
  return all;
}

/** The sales of the years that a target looks at, and of the months that margins are taken from; of all older ones only when it began. */
async function readLedger(year: number, today: Temporal.PlainDate) {
  const [ofTarget, ofMargins] = [`${year - YEARS_BACK}-01-01`, today.subtract({ months: monthsBack }).toString()];
  const begins = ofTarget < ofMargins ? ofTarget : ofMargins;
  const older = await book.ledgerBlocks.where('to').below(begins).last();
  const blocks: LedgerBlock[] = [];
  // One by one: a million lines at once would keep a page from answering.
  for (const id of await book.ledgerBlocks.where('to').aboveOrEqual(begins).primaryKeys())
    blocks.push(...(await book.ledgerBlocks.where({ id }).toArray()));
  return { blocks, days: ledgerDays(older ? [older, ...blocks] : blocks, today) };
}
