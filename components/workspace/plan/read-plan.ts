import type { AccountContext } from '../../../lib/conclude/account-context';
import { accountsWithDues } from '../../../lib/conclude/dues';
import type { PlannedAccount } from '../../../lib/conclude/visits';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { type AccountList, readAccountList } from '../../../lib/db/read/account-list';
import { type Dues, readDues } from '../../../lib/db/read/dues';
import { readHolidays, readSettingsInForce } from '../../../lib/db/read/holidays';
import { customersOf } from '../../../lib/domain/book/customer-of';
import type { Holiday } from '../../../lib/domain/calendar/holidays';
import { whoDoesIt } from '../../../lib/domain/programme/who-does-it';
import { Tier } from '../../../lib/domain/records/account';
import type { Settings } from '../../../lib/domain/settings';
import { type AccountLine, accountLines } from '../accounts/account-lines';

/** More accounts than this are not planned at once: a plan that nobody can keep is none. */
const MOST_ACCOUNTS = 200;
const MOST_BESIDE = 100;

/** The accounts in the programme with all that the plan is made from. */
export interface PlannedBook {
  planned: PlannedAccount[];
  /** Accounts that are not planned, but where something is due. */
  beside: PlannedAccount[];
  /** What each account is called, those of customers that are not planned themselves as well. */
  names: ReadonlyMap<string, string>;
  /** Who is the key account manager of each account. */
  kams: ReadonlyMap<string, string | undefined>;
  /** What falls due at all accounts, former customers' too. */
  dues: Dues;
  /** Accounts above the tier standard that found no room in the plan. */
  leftOut: number;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  /** Its calendar knows the public holidays. */
  settings: Settings;
}

/** Returns the records of the accounts above the tier standard, the highest tier and the largest share first; a group has the highest tier in it. */
export async function readPlan(today: Temporal.PlainDate): Promise<PlannedBook> {
  return (await planOf(await readAccountList(), today)).plan;
}

/** A plan, and what of the whole book it was made from. */
export interface PlanAndBook {
  plan: PlannedBook;
  /** Every account, as the list of accounts has it. */
  all: readonly AccountLine[];
  /** The customer of each account: a group's is its top. */
  customers: ReadonlyMap<string, string>;
}

/** Returns the same from a list of all accounts that has been read already: of a large book nothing is looked at twice. */
export async function planOf(list: AccountList, today: Temporal.PlainDate): Promise<PlanAndBook> {
  const customers = customersOf(list.accounts.map(({ account }) => account));
  const all = accountLines(list, today);
  const lines = all
    .filter(({ account }) => account.status !== 'former')
    .map((line) => ({ ...line, customerId: customers.get(line.account.id) ?? line.account.id }));
  const tiers = new Map<string, Tier>();
  for (const { customerId, tier } of lines) tiers.set(customerId, higher(tiers.get(customerId), tier));
  const inProgramme = lines
    .map((line) => ({ ...line, tier: tiers.get(line.customerId) ?? line.tier }))
    .filter(({ tier }) => tier !== 'standard')
    .sort(byTierAndShare);
  const chosen = new Map(inProgramme.slice(0, MOST_ACCOUNTS).map((line) => [line.account.id, line]));
  const [records, dues, holidays, settings] = await Promise.all([
    readAccountContexts([...chosen.keys()]),
    readDues(),
    readHolidays(),
    readSettingsInForce(),
  ]);
  const due = accountsWithDues(dues, today, settings).filter((id) => !chosen.has(id));
  const beside = await readAccountContexts(due.slice(0, MOST_BESIDE));
  const asPlanned = (record: AccountContext): PlannedAccount => {
    const { id } = record.account;
    const { customerId = customers.get(id) ?? id, tier = 'standard' } = chosen.get(id) ?? {};
    return { ...record, customerId, tier };
  };
  const plan = {
    planned: records.map(asPlanned),
    beside: beside.map(asPlanned),
    names: new Map(list.accounts.map(({ account }) => [account.id, account.name])),
    kams: new Map(list.accounts.map(({ account }) => [account.id, account.kam])),
    dues,
    leftOut: inProgramme.length - chosen.size,
    holidays,
    settings,
  };
  return { plan, all, customers };
}

/** Returns the plan of those accounts, and of what falls due, that `isMine` says of their owners; a promise or proposal may have another than its account. */
export function planFor(book: PlannedBook, isMine: (owner: string | undefined) => boolean): PlannedBook {
  const { kams, dues } = book;
  const ofMine = <Row extends { accountId: string; owner?: string | undefined }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => isMine(whoDoesIt([row], kams.get(row.accountId))));
  return {
    ...book,
    planned: book.planned.filter(({ account }) => isMine(account.kam)),
    beside: book.beside.filter(({ account }) => isMine(account.kam)),
    dues: {
      ...dues,
      contracts: ofMine(dues.contracts),
      tenders: ofMine(dues.tenders),
      receivables: ofMine(dues.receivables),
      complaints: dues.complaints.filter(({ accountId }) => isMine(kams.get(accountId))),
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
  return { planned: [], beside: [], names: new Map(), kams: new Map(), dues, leftOut: 0, holidays: [], settings };
}

const higher = (one: Tier | undefined, other: Tier): Tier =>
  one && Tier.options.indexOf(one) < Tier.options.indexOf(other) ? one : other;

function byTierAndShare(a: AccountLine, b: AccountLine): number {
  const tiers = Tier.options;
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (b.share ?? 0) - (a.share ?? 0);
}
