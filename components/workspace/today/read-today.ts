import type { AccountContext } from '../../../lib/conclude/account-context';
import { concludeRhythm, isCustomersOwn } from '../../../lib/conclude/customer';
import { tiersToDecide } from '../../../lib/conclude/worth';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { readAccountList } from '../../../lib/db/read/account-list';
import { overdueReceivables } from '../../../lib/domain/care/receivable-overdue';
import { type AccountLine, accountLines } from '../accounts/account-lines';
import { type PlannedBook, planOf } from '../plan/read-plan';

/** So many customers beside those of the plan are looked at for each reason to do so. */
const MOST = 40;

/** A customer who orders later than it uses to. */
interface LateCustomer {
  line: AccountLine;
  state: 'amber' | 'red';
  days: number;
}

/** What the cockpit is made from, beside the open steps. */
export interface TodayBook {
  plan: PlannedBook;
  /** Every account, by id. */
  lines: ReadonlyMap<string, AccountLine>;
  /** Accounts that are not in the plan, but where something may be to be done. */
  beside: AccountContext[];
  /** The largest first. */
  late: LateCustomer[];
  toDecide: ReturnType<typeof tiersToDecide>;
}

/** Returns what may be to be done today at all accounts, whatever their tier. */
export async function readToday(today: Temporal.PlainDate): Promise<TodayBook> {
  const list = await readAccountList();
  const lines = accountLines(list, today);
  const plan = await planOf(list, today);
  const late = lines
    .flatMap((line): LateCustomer[] => {
      const { standing, account } = line;
      if (!standing || !isCustomersOwn(standing) || account.status === 'former') return [];
      const now = concludeRhythm(standing, list.settings, today)?.now;
      return now && now.state !== 'steady' ? [{ line, state: now.state, days: now.daysSince }] : [];
    })
    .sort((a, b) => (b.line.share ?? 0) - (a.line.share ?? 0));
  const { receivables, complaints, proposals } = plan.dues;
  const planned = new Set(plan.planned.map(({ account }) => account.id));
  const asked = [
    late.map(({ line }) => line.account.id),
    lines.filter(({ prospects }) => prospects.length > 0).map(({ account }) => account.id),
    complaints.map(({ accountId }) => accountId),
    overdueReceivables(receivables, today, plan.settings.receivables).receivables.map(
      (one) => one.receivable.accountId,
    ),
    proposals.map(({ accountId }) => accountId),
  ].flatMap((ids) => ids.filter((id) => !planned.has(id)).slice(0, MOST));
  return {
    plan,
    lines: new Map(lines.map((line) => [line.account.id, line])),
    beside: await readAccountContexts([...new Set(asked)]),
    late,
    toDecide: tiersToDecide(lines),
  };
}
