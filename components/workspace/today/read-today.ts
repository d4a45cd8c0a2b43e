import type { AccountContext } from '../../../lib/conclude/account-context';
import type { WeighedAccount } from '../../../lib/conclude/weighed-accounts';
import { tiersToDecide } from '../../../lib/conclude/worth';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { readBookAccounts } from '../../../lib/db/read/account-list';
import { readKamProfiles } from '../../../lib/db/read/programme/kam-profiles';
import { turnoverFall } from '../../../lib/domain/account/turnover-fall';
import type { KamProfile } from '../../../lib/domain/programme/kam-profile';
import { choosePlanned, type PlannedBook, readPlanGiven } from '../plan/read-plan';
import { lateNow } from './late-now';

/** So many customers beside those of the plan are looked at for each reason to do so. */
const MOST = 40;

/** A customer who orders later than it uses to. */
type LateCustomer = { line: WeighedAccount } & NonNullable<ReturnType<typeof lateNow>>;

/** What the cockpit is made from, beside the open steps. */
export interface TodayBook {
  plan: PlannedBook;
  /** Every account, by id. */
  lines: ReadonlyMap<string, WeighedAccount>;
  /** Returns the customer of an account: a group's is its top. */
  customerOf: (accountId: string) => string;
  /** Accounts that are not in the plan, but where something may be to be done. */
  beside: AccountContext[];
  /** The largest first. */
  late: LateCustomer[];
  toDecide: ReturnType<typeof tiersToDecide>;
  /** What is known of the key account managers: who stands in for whom. */
  profiles: KamProfile[];
}

/** Returns what may be to be done today at all accounts, whatever their tier. */
export async function readToday(today: Temporal.PlainDate): Promise<TodayBook> {
  const [accounts, given, profiles] = await Promise.all([readBookAccounts(), readPlanGiven(), readKamProfiles()]);
  const { lines, customerOf, chosen, due, planned } = choosePlanned(accounts, given, today);
  const { dues, settings } = given;
  const all = [...lines.values()];
  const late = all
    .flatMap((line): LateCustomer[] => {
      const late = lateNow(line.account, line.standing, settings, today);
      return late ? [{ line, ...late }] : [];
    })
    .sort((a, b) => (b.line.share ?? 0) - (a.line.share ?? 0));
  const inPlan = new Set([...chosen, ...due]);
  const asked = [
    late.map(({ line }) => line.account.id),
    all.filter(({ prospects }) => prospects.length > 0).map(({ account }) => account.id),
    all.filter(({ standing }) => standing && turnoverFall(standing, settings.alarm)).map(({ account }) => account.id),
    dues.proposals.map(({ accountId }) => accountId),
  ].flatMap((ids) => ids.filter((id) => !inPlan.has(id)).slice(0, MOST));
  const records = await readAccountContexts([...new Set([...inPlan, ...asked])]);
  const plan = planned(records);
  const others = new Set(asked);
  return {
    plan,
    lines,
    customerOf,
    beside: [...plan.beside, ...records.filter(({ account }) => others.has(account.id))],
    late,
    toDecide: tiersToDecide(all, settings.classes),
    profiles,
  };
}

/** Returns the same with the proposals and late customers of those accounts alone. */
export function todayOf(book: TodayBook, isHeld: (kam: string | undefined) => boolean): TodayBook {
  const { plan, lines, late } = book;
  const proposals = plan.dues.proposals.filter(({ accountId }) => isHeld(lines.get(accountId)?.account.kam));
  return {
    ...book,
    plan: { ...plan, dues: { ...plan.dues, proposals } },
    late: late.filter(({ line }) => isHeld(line.account.kam)),
  };
}

/** Returns the accounts of the late customers, a group's members with it; former ones are left out. */
export function lateAccounts({ lines, late }: TodayBook): ReadonlySet<string> {
  const customers = new Set(late.map(({ line }) => line.account.id));
  return new Set(
    [...lines.values()]
      .filter(
        ({ account, standing }) => account.status !== 'former' && customers.has(standing?.customerId ?? account.id),
      )
      .map(({ account }) => account.id),
  );
}
