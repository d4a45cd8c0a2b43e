import type { Account } from '../../domain/records/account';
import { plainName } from '../../domain/words/plain-name';
import { type AccountDetails, mergeDetails, readDetails } from '../import/account-details';
import { readDomains } from '../import/account-line';
import type { Line } from '../import/line';
import type { PlanSettings } from '../import/plan';

/** What a line of a list of people says of the firm. */
export type FirmDetails = { details: AccountDetails; domains: string[] };

/** Returns what a line says of the firm of its person; a cell that cannot be read is left out and counted. */
export const readFirm = (line: Line, { notes }: Pick<PlanSettings, 'notes'>): FirmDetails => ({
  details: readDetails(line),
  domains: readDomains(line, notes),
});

/**
 * Returns the accounts that get something from what lines say of them, with it. A list of people is no list of accounts: it fills in
 * what an account does not have, and where its lines differ, or several accounts have one domain, it says nothing.
 */
export function fillFirms(
  accounts: readonly Account[],
  said: readonly { accountId: string; firm: FirmDetails }[],
): Account[] {
  const holders = new Map<string, Set<string>>();
  const hold = (domain: string, id: string) => holders.set(domain, (holders.get(domain) ?? new Set()).add(id));
  for (const { id, domains } of accounts) for (const domain of domains) hold(domain, id);
  for (const { accountId, firm } of said) for (const domain of firm.domains) hold(domain, accountId);
  const byAccount = Map.groupBy(said, ({ accountId }) => accountId);
  return accounts.flatMap((account) => {
    const lines = (byAccount.get(account.id) ?? []).map(({ firm }) => firm);
    const isOpen = (name: string) => (name === 'status' ? account.isStatusGuessed : !Reflect.get(account, name));
    const details = agreed(lines.map((line) => line.details)).filter(([name]) => isOpen(name));
    const own = [...new Set(lines.flatMap(({ domains }) => domains))].filter((one) => holders.get(one)?.size === 1);
    const domains = account.domains.length > 0 ? [] : own;
    if (details.length === 0 && domains.length === 0) return [];
    const filled = { ...account, ...mergeDetails(account, Object.fromEntries(details)) };
    if (details.some(([name]) => name === 'status')) delete filled.isStatusGuessed;
    return [domains.length > 0 ? { ...filled, domains } : filled];
  });
}

/** The details of which all lines that have them say the same. */
function agreed(lines: readonly AccountDetails[]): [string, unknown][] {
  const named = Map.groupBy(lines.flatMap(Object.entries) as [string, unknown][], ([name]) => name);
  return [...named.values()].flatMap((values) => {
    const [first] = values;
    const isSame = new Set(values.map(([, value]) => plainName(String(value)))).size === 1;
    return first && isSame ? [first] : [];
  });
}
