import { MEASURES, type Measure, MOST_PLANNED, type Target, type YearPlan } from '../../domain/records/plan/target';
import { withTotal } from '../../domain/targets/change-plan';
import { readNumber } from '../cells/read-number';
import { findAccount, indexAccounts } from '../import/account-finder';
import { countLines } from '../import/count-lines';
import { type Line, needText } from '../import/line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { LineRefused, type Refusal, readOrRefuse } from '../import/refusal';
import { readTime } from './target-time';

const FIELD = { turnover: 'targetTurnover', profit: 'targetProfit' } as const;

/** What the lines of a file say of one year of an account. */
type Said = Record<Measure, { total?: number; months: Map<number, number> }>;

/**
 * Returns what taking in targets would do. A target is known by account and year. Lines of a month set it by hand, and those that the
 * file leaves out stay as they are in the book; several lines of one account and time add up.
 */
export function planTargets(lines: readonly Line[], book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const index = indexAccounts(book.accounts);
  const known = new Map(book.targets.map((target) => [keyOf(target), target]));
  const said = new Map<string, { target: Target; given: Said }>();
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const accountId = findAccount(index, needText(line, 'account', 300)).id;
      const { year, month } = readTime(line);
      const amounts = MEASURES.map((measure) => [measure, readAmount(line, measure, settings)] as const);
      if (amounts.every(([, amount]) => amount === undefined))
        throw new LineRefused('missing', { field: 'targetTurnover' });
      const key = keyOf({ accountId, year });
      const one = said.get(key) ?? {
        target: known.get(key) ?? { id: settings.newId(), accountId, year },
        given: { turnover: { months: new Map() }, profit: { months: new Map() } },
      };
      said.set(key, one);
      for (const [measure, amount] of amounts) if (amount !== undefined) add(one.given[measure], month, amount);
      recordOfLine.set(line.line, one.target.id);
    });
  }
  const drafts = new Map([...said.values()].map(({ target, given }) => [target.id, planned(target, given)]));
  const { counts, records } = countLines(book.targets, drafts, recordOfLine, settings.now);
  return { ...counts, refused, records: { ...noRecords(), targets: records } };
}

const keyOf = ({ accountId, year }: Pick<Target, 'accountId' | 'year'>) => `${accountId}\n${year}`;

function add(given: Said[Measure], month: number | undefined, amount: number): void {
  if (month === undefined) given.total = (given.total ?? 0) + amount;
  else given.months.set(month, (given.months.get(month) ?? 0) + amount);
}

function planned(target: Target, given: Said): Target {
  const plans = MEASURES.flatMap((measure) => {
    const plan = planOf(given[measure], target[measure]);
    return plan ? [[measure, plan]] : [];
  });
  return { ...target, ...Object.fromEntries(plans) };
}

/** Months go before a sum of the year: they say more. */
function planOf({ total, months }: Said[Measure], before: YearPlan | undefined): YearPlan | undefined {
  if (months.size === 0)
    return total === undefined ? undefined : total === before?.total ? before : withTotal(before, total);
  const cents = Array.from({ length: 12 }, (_, at) =>
    Math.round((months.get(at + 1) ?? before?.months?.[at] ?? 0) * 100),
  );
  return { total: cents.reduce((sum, one) => sum + one, 0) / 100, months: cents.map((one) => one / 100) };
}

function readAmount(line: Line, measure: Measure, settings: PlanSettings): number | undefined {
  const field = FIELD[measure];
  const text = line.cell(field);
  if (text === '') return undefined;
  const amount = readNumber(text, settings.decimal);
  if (amount < 0 || amount > MOST_PLANNED) throw new LineRefused('amountRange', { field, text, most: MOST_PLANNED });
  return Math.round(amount * 100) / 100;
}
