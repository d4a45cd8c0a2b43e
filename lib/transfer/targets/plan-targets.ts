import type { Day } from '../../domain/records/day';
import {
  MEASURES,
  type Measure,
  MOST_CHANGES,
  MOST_PLANNED,
  type Target,
  type YearPlan,
} from '../../domain/records/plan/target';
import { withMonth, withTotal } from '../../domain/targets/change-plan';
import { spreadYear } from '../../domain/targets/spread-year';
import { targetChanges } from '../../domain/targets/target-changes';
import { readNumber } from '../cells/read-number';
import { scaled } from '../cells/scale';
import { makeAccountNames } from '../import/account-names';
import { countLines } from '../import/count-lines';
import { type Line, type Lines, needText } from '../import/line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { LineRefused, type Refusal, readOrRefuse } from '../import/refusal';
import { readTime } from './target-time';

const FIELD = { turnover: 'targetTurnover', profit: 'targetProfit' } as const;

/** What the lines of a file say of one year of an account, by month, 0 is the year itself, and the line that says it. */
type Said = Record<Measure, Map<number, { amount: number; line: number }>>;

/**
 * Returns what taking in targets would do. A target is known by account and year. Lines of a month set it by hand, and those that the
 * file leaves out keep what they have of the year. A second line for the same time is refused where it says another sum.
 * Accounts that the book does not have are asked about.
 */
export function planTargets(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'customer', { isAsked: true });
  const known = new Map(book.targets.map((target) => [keyOf(target), target]));
  const said = new Map<string, { target: Target; given: Said }>();
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const account = needText(line, 'account', 300);
      const { year, month } = readTime(line);
      const amounts = MEASURES.map((measure) => [measure, readAmount(line, measure, month, settings)] as const);
      if (amounts.every(([, amount]) => amount === undefined))
        throw new LineRefused('missing', { field: 'targetTurnover' });
      // A line that is refused creates nobody.
      const accountId = names.find(account);
      const key = keyOf({ accountId, year });
      const one = said.get(key) ?? {
        target: known.get(key) ?? { id: settings.newId(), accountId, year },
        given: { turnover: new Map(), profit: new Map() },
      };
      for (const [measure, amount] of amounts) refuseOther(one.given[measure].get(month ?? 0), amount, line, measure);
      said.set(key, one);
      for (const [measure, amount] of amounts)
        if (amount !== undefined && !one.given[measure].has(month ?? 0))
          one.given[measure].set(month ?? 0, { amount, line: line.line });
      recordOfLine.set(line.line, one.target.id);
    });
  }
  const drafts = new Map(
    [...said.values()].map(({ target, given }) => [target.id, planned(target, given, settings.today.toString())]),
  );
  const { counts, records } = countLines(book.targets, drafts, recordOfLine, settings.now);
  names.noteCreated(settings.notes);
  return {
    ...counts,
    refused,
    names: names.open(),
    records: { ...noRecords(), accounts: names.records(), targets: records },
  };
}

const keyOf = ({ accountId, year }: Pick<Target, 'accountId' | 'year'>) => `${accountId}\n${year}`;

function refuseOther(
  before: { amount: number; line: number } | undefined,
  amount: number | undefined,
  line: Line,
  measure: Measure,
) {
  if (before === undefined || amount === undefined || before.amount === amount) return;
  const field = FIELD[measure];
  throw new LineRefused('saidBefore', { field, text: line.cell(field), other: before.line });
}

/** Another sum than the book had is noted with its day, as one that is typed is; a list taken into an empty book says nothing of before. */
function planned(target: Target, given: Said, on: Day): Target {
  const plans = MEASURES.flatMap((measure) => {
    const plan = planOf(given[measure], target[measure]);
    return plan ? [[measure, plan]] : [];
  });
  const change = Object.fromEntries(plans);
  const isKnown = MEASURES.some((measure) => target[measure]);
  const noted = isKnown ? targetChanges(target, change, on) : [];
  const changes = [...(target.changes ?? []), ...noted].slice(-MOST_CHANGES);
  return { ...target, ...change, ...(changes.length > 0 && { changes }) };
}

/** Months go before the year, of which the others keep their even part; without one in the file, what they have in the book. */
function planOf(said: Said[Measure], before: YearPlan | undefined): YearPlan | undefined {
  const total = said.get(0)?.amount;
  if (said.size === (total === undefined ? 0 : 1))
    return total === undefined ? undefined : total === before?.total ? before : withTotal(before, total);
  const year = total === undefined ? before : { total };
  const others = year ? spreadYear(year, null).months : new Array<number>(12).fill(0);
  return [...said].reduce<YearPlan>(
    (plan, [month, { amount }]) => (month === 0 ? plan : withMonth(plan.months ?? others, month - 1, amount)),
    { total: 0 },
  );
}

/** Twelve months are a year, and that one must not be too large. */
function readAmount(line: Line, measure: Measure, month: number | undefined, settings: PlanSettings) {
  const field = FIELD[measure];
  const text = line.cell(field);
  if (text === '') return undefined;
  const amount = scaled(readNumber(text, settings.decimal), settings.scales?.[field]);
  const most = month === undefined ? MOST_PLANNED : Math.floor(MOST_PLANNED / 12);
  if (amount < 0 || amount > most) throw new LineRefused('amountRange', { field, text, most });
  return Math.round(amount * 100) / 100;
}
