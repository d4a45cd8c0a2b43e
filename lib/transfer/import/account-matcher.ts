import { customerNumberKey } from '../../domain/identify/customer-number';
import type { Account } from '../../domain/records/account';
import { plainName } from '../../domain/words/plain-name';
import { indexAccounts, numbered, spelling } from './account-finder';
import type { AccountLine } from './account-line';
import { numberedNames } from './numbered-names';
import { LineRefused } from './refusal';

/** What leads to the book's account of a line, and to those that it may be. */
type AccountMatcher = {
  /** Returns the id of the line's account; undefined where none is. Throws LineRefused `severalAccounts`. To be asked once for each. */
  match: (line: AccountLine) => string | undefined;
  /** Returns the accounts whose number stands beside a name that is not like theirs, and that no other line stands for. */
  holdersBeside: (name: string) => Account[];
};

/**
 * Returns what finds the book's account of a line of `lines`: by name or alias as written, else by its number in another program
 * where the name is like that account's, else by domain. The last ways never lead to an account that another line stands for:
 * companies of a group share domains.
 */
export function makeAccountMatcher(accounts: readonly Account[], lines: readonly AccountLine[]): AccountMatcher {
  const index = indexAccounts(accounts);
  const namedInFile = new Set(lines.map((line) => plainName(line.name)));
  const byNumbers = numberedNames(
    lines.flatMap(({ name, customerNumbers }) => customerNumbers.map((number) => ({ name, number }))),
    (number) => numbered(index, number),
  );
  const taken = new Set<string>();
  const isFree = (account: Account) =>
    !taken.has(account.id) && ![account.name, ...account.aliases].some((name) => namedInFile.has(plainName(name)));

  const numbersOf = Map.groupBy(
    lines.flatMap(({ name, customerNumbers }) => customerNumbers.map((number) => ({ name: plainName(name), number }))),
    ({ name }) => name,
  );
  const isOfAnotherLine = (account: Account, { name, customerNumbers }: AccountLine) =>
    customerNumbers.some((number) => customerNumberKey(number) !== undefined) &&
    (numbersOf.get(plainName(name)) ?? []).some(
      ({ number }) => !customerNumbers.includes(number) && numbered(index, number).includes(account),
    );

  const holdersBeside = (name: string) => byNumbers.holdersBeside(name).filter(isFree);

  const match = (line: AccountLine): string | undefined => {
    const named = [...(index.byName.get(plainName(line.name)) ?? [])];
    const own = named.filter((account) => line.customerNumbers.some((one) => numbered(index, one).includes(account)));
    // Of several of one name its number says which; what bears another number of the file is another line's.
    const byName = own.length > 0 ? own : named.filter((account) => !isOfAnotherLine(account, line));
    const byDomain = line.domains.flatMap((domain) => [...(index.byDomain.get(domain) ?? [])]).filter(isFree);
    const bySpelling = [...(index.bySpelling.get(spelling(line.name)) ?? [])].filter(isFree);
    const byNumber = line.customerNumbers
      .filter((number) => !byNumbers.isShared(number))
      .flatMap((number) => numbered(index, number))
      .filter((account) => isFree(account) && byNumbers.isLike(line.name, account));
    const found = [byName, byNumber, bySpelling, byDomain].find((some) => some.length > 0) ?? [];
    // A domain leads to one account, the number to another: somebody has to say.
    if (found === byDomain && holdersBeside(line.name).some((holder) => !byDomain.includes(holder))) return undefined;
    const ids = [...new Set(found.map((account) => account.id))];
    if (ids.length > 1) throw new LineRefused('severalAccounts', { text: line.name, count: ids.length });
    if (ids[0]) taken.add(ids[0]);
    return ids[0];
  };
  return { match, holdersBeside };
}
