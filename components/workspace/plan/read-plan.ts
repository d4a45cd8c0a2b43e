import type { AccountContext } from '../../../lib/conclude/account-context';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { readAccountList } from '../../../lib/db/read/account-list';
import { readHolidays, readSettingsInForce } from '../../../lib/db/read/holidays';
import type { Holiday } from '../../../lib/domain/calendar/holidays';
import { Tier } from '../../../lib/domain/records/account';
import type { Settings } from '../../../lib/domain/settings';
import { type AccountLine, accountLines } from '../accounts/account-lines';

/** More accounts than this are not planned at once: a plan that nobody can keep is none. */
const MOST_ACCOUNTS = 200;

/** The accounts in the programme with all that the plan is made from. */
export interface PlannedBook {
  planned: (AccountContext & { tier: Tier })[];
  /** Accounts above the tier standard that found no room in the plan. */
  leftOut: number;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  /** Its calendar knows the public holidays. */
  settings: Settings;
}

/** Returns the records of the accounts above the tier standard, the highest tier and the largest share first. */
export async function readPlan(today: Temporal.PlainDate): Promise<PlannedBook> {
  const list = await readAccountList();
  const inProgramme = accountLines(list, today)
    .filter(({ tier, account }) => tier !== 'standard' && account.status !== 'former')
    .sort(byTierAndShare);
  const chosen = inProgramme.slice(0, MOST_ACCOUNTS);
  const tiers = new Map(chosen.map(({ account, tier }) => [account.id, tier]));
  const [records, holidays, settings] = await Promise.all([
    readAccountContexts([...tiers.keys()]),
    readHolidays(),
    readSettingsInForce(),
  ]);
  return {
    planned: records.map((record) => ({ ...record, tier: tiers.get(record.account.id) ?? 'standard' })),
    leftOut: inProgramme.length - chosen.length,
    holidays,
    settings,
  };
}

function byTierAndShare(a: AccountLine, b: AccountLine): number {
  const tiers = Tier.options;
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (b.share ?? 0) - (a.share ?? 0);
}
