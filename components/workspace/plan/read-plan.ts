import type { AccountContext } from '../../../lib/conclude/account-context';
import { accountsWithDues } from '../../../lib/conclude/dues';
import type { PlannedAccount } from '../../../lib/conclude/visits';
import {
  type BookAccounts,
  groupTops,
  type WeighedAccount,
  weighedAccounts,
} from '../../../lib/conclude/weighed-accounts';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { readBookAccounts } from '../../../lib/db/read/account-list';
import { type Dues, readDues } from '../../../lib/db/read/dues';
import { readHolidays, readSettingsInForce } from '../../../lib/db/read/holidays';
import type { Holiday } from '../../../lib/domain/calendar/holidays';
import { whoDoesIt } from '../../../lib/domain/programme/who-does-it';
import { clientWaits, waitOf } from '../../../lib/domain/proposal/client-waits';
import { Tier } from '../../../lib/domain/records/account';
import type { Day } from '../../../lib/domain/records/day';
import type { Settings } from '../../../lib/domain/settings';

/** More accounts than this are not planned at once: a plan that nobody can keep is none. */
const MOST_ACCOUNTS = 200;
const MOST_BESIDE = 100;

/** What accounts are called, by id. */
export type Names = Pick<ReadonlyMap<string, string>, 'get'>;

/** The accounts in the programme with all that the plan is made from. */
export interface PlannedBook {
  planned: PlannedAccount[];
  /** Accounts that are not planned, but where something is due. */
  beside: PlannedAccount[];
  /** What each account is called, those of customers that are not planned themselves as well. */
  names: Names;
  /** Returns who is the key account manager of an account. */
  kamOf: (accountId: string) => string | undefined;
  /** What falls due at all accounts, former customers' too. */
  dues: Dues;
  /** Returns until when a proposal, whoever's it is, leaves somebody at an account in peace. */
  inPeaceUntil: (accountId: string) => Day | undefined;
  /** Accounts above the tier standard that found no room in the plan. */
  leftOut: number;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  /** Its calendar knows the public holidays. */
  settings: Settings;
}

/** Returns the records of the accounts above the tier standard, the highest tier and the largest share first; a group has the highest tier in it. */
export async function readPlan(today: Temporal.PlainDate): Promise<PlannedBook> {
  const [all, given] = await Promise.all([readBookAccounts(), readPlanGiven()]);
  const { chosen, due, planned } = choosePlanned(all, given, today);
  return planned(await readAccountContexts([...chosen, ...due]));
}

/** What a plan is made from beside the accounts. */
interface PlanGiven {
  dues: Dues;
  holidays: Holiday[];
  settings: Settings;
}

/** Returns what falls due, and the calendar to plan by. */
export async function readPlanGiven(): Promise<PlanGiven> {
  const [dues, holidays, settings] = await Promise.all([readDues(), readHolidays(), readSettingsInForce()]);
  return { dues, holidays, settings };
}

/** Which accounts a plan is made from, before their records are read. */
export interface Choice {
  /** Every account, by id. */
  lines: ReadonlyMap<string, WeighedAccount>;
  /** Returns the customer of an account: a group's is its top. */
  customerOf: (accountId: string) => string;
  /** Those in the plan, and those that are not but where something is due. */
  chosen: readonly string[];
  due: readonly string[];
  /** Makes the plan of the records of those, in any order, and of others beside them. */
  planned: (records: readonly AccountContext[]) => PlannedBook;
}

/** Chooses whom to plan: of a large book nothing is looked at twice, and only these are read whole. */
export function choosePlanned(
  book: BookAccounts,
  { dues, holidays, settings }: PlanGiven,
  today: Temporal.PlainDate,
): Choice {
  const all = weighedAccounts(book, settings, today);
  const lines = new Map(all.map((line) => [line.account.id, line]));
  const tops = groupTops(lines);
  const customerOf = (id: string) => tops.get(id) ?? id;
  // Nearly all of a large book is standard: nothing is made of it.
  const current = all.filter(({ account }) => account.status !== 'former');
  const tiers = new Map<string, Tier>();
  for (const { account, tier } of current) {
    const customerId = customerOf(account.id);
    if (tier !== 'standard') tiers.set(customerId, higher(tiers.get(customerId), tier));
  }
  const inProgramme = current
    .flatMap((line) => {
      const customerId = customerOf(line.account.id);
      const tier = tiers.get(customerId);
      return tier ? [{ ...line, tier, customerId }] : [];
    })
    .sort(byTierAndShare);
  const chosen = new Map(inProgramme.slice(0, MOST_ACCOUNTS).map((line) => [line.account.id, line]));
  const waits = Map.groupBy(clientWaits(dues.proposals, settings, today), ({ proposal }) => proposal.accountId);
  const due = accountsWithDues(dues, today, settings)
    .filter((id) => !chosen.has(id))
    .slice(0, MOST_BESIDE);
  return {
    ...{ lines, customerOf, due, chosen: [...chosen.keys()] },
    planned(records) {
      const recordOf = new Map(records.map((record) => [record.account.id, record]));
      const asPlanned = (id: string): PlannedAccount[] => {
        const record = recordOf.get(id);
        const { customerId = customerOf(id), tier = 'standard' } = chosen.get(id) ?? {};
        return record ? [{ ...record, customerId, tier }] : [];
      };
      return {
        planned: [...chosen.keys()].flatMap(asPlanned),
        beside: due.flatMap(asPlanned),
        names: { get: (id) => lines.get(id)?.account.name },
        kamOf: (id) => lines.get(id)?.account.kam,
        dues,
        inPeaceUntil: (id) => waitOf(undefined, waits.get(id) ?? [])?.wait.until,
        leftOut: inProgramme.length - chosen.size,
        holidays,
        settings,
      };
    },
  };
}

/** Returns the plan of those accounts, and of what falls due, that `isMine` says of their owners; a promise or proposal may have another than its account. */
export function planFor(book: PlannedBook, isMine: (owner: string | undefined) => boolean): PlannedBook {
  const { kamOf, dues } = book;
  const ofMine = <Row extends { accountId: string; owner?: string | undefined }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => isMine(whoDoesIt([row], kamOf(row.accountId))));
  return {
    ...book,
    planned: book.planned.filter(({ account }) => isMine(account.kam)),
    beside: book.beside.filter(({ account }) => isMine(account.kam)),
    dues: {
      ...dues,
      contracts: ofMine(dues.contracts),
      tenders: ofMine(dues.tenders),
      receivables: ofMine(dues.receivables),
      complaints: dues.complaints.filter(({ accountId }) => isMine(kamOf(accountId))),
      promises: ofMine(dues.promises),
      surveys: ofMine(dues.surveys),
      proposals: ofMine(dues.proposals),
    },
  };
}

/** Returns a plan without anybody: as long as the book has not been looked at. */
export function planOfNobody(settings: Settings): PlannedBook {
  const dues = {
    contracts: [],
    tenders: [],
    receivables: [],
    complaints: [],
    promises: [],
    surveys: [],
    proposals: [],
  };
  return {
    planned: [],
    beside: [],
    names: new Map(),
    kamOf: () => undefined,
    dues,
    inPeaceUntil: () => undefined,
    leftOut: 0,
    holidays: [],
    settings,
  };
}

const higher = (one: Tier | undefined, other: Tier): Tier =>
  one && Tier.options.indexOf(one) < Tier.options.indexOf(other) ? one : other;

function byTierAndShare(a: WeighedAccount, b: WeighedAccount): number {
  const tiers = Tier.options;
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (b.share ?? 0) - (a.share ?? 0);
}
