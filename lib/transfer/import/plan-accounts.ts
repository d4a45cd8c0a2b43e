import { customerNumberKey, gatherNumbers, mergeNumbers } from '../../domain/identify/customer-number';
import type { Account, TierByHand } from '../../domain/records/account';
import { mergeTexts } from '../../domain/words/merge-texts';
import { plainName } from '../../domain/words/plain-name';
import { isSumOfNames } from '../sales/subtotals';
import { mergeDetails } from './account-details';
import { indexAccounts, numbered } from './account-finder';
import { type AccountLine, readAccountLine } from './account-line';
import { makeAccountMatcher } from './account-matcher';
import { countLines } from './count-lines';
import type { Lines } from './line';
import { linkParents } from './link-parents';
import { namesApart } from './numbered-names';
import type { OpenName } from './open-name';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { LineRefused, type Refusal, readOrRefuse } from './refusal';
import { makeSimilarFinder } from './similar-accounts';
import { mergeLabels, mergeSignals } from './standing';

/**
 * Returns what taking in a list of accounts would do. A line belongs to the account of its name or alias, else of its domain. One
 * whose name is like that of an account, or strange beside an account's number, waits for an answer; any other is a new account. What a line leaves open stays as it is.
 */
export function planAccounts(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const read = [...lines].flatMap((line) => {
    if (!isSumOfNames(line.cell('account'), line.all))
      return readOrRefuse(line.line, refused, () => readAccountLine(line, settings)) ?? [];
    settings.notes?.add('totals');
    return [];
  });
  const { ids, names } = settleIds(read, book.accounts, settings, refused);
  const drafts = new Map<string, Account>(book.accounts.map((account) => [account.id, account]));
  const recordOfLine = new Map<number, string>();
  const numbers = gatherNumbers();
  const index = indexAccounts(book.accounts);
  const settled = read.filter((line) => ids.has(line));
  for (const line of settled) {
    const id = ids.get(line) ?? settings.newId();
    drafts.set(id, merge(drafts.get(id) ?? newAccount(id, line.name, settings), line));
    // What is another account's number stays that.
    for (const number of line.customerNumbers) if (!numbered(index, number).length) numbers.give(id, number);
    recordOfLine.set(line.line, id);
  }
  for (const [id, given] of numbers.all()) {
    const account = drafts.get(id);
    const all = mergeNumbers(account?.customerNumbers, given);
    if (account && all.length > 0) drafts.set(id, { ...account, customerNumbers: all });
  }
  linkParents(settled, drafts, recordOfLine, settings.notes);
  const { counts, outcomes, records } = countLines(book.accounts, drafts, recordOfLine, settings.now);
  return { ...counts, outcomes, refused, names, records: { ...noRecords(), accounts: records } };
}

/**
 * Says once for each name in the file which account it is, from all lines that bear it, and refuses those of names that may be
 * several or are asked about. Lines that are refused later count, too: what a name means must not hang on that.
 */
function settleIds(
  lines: readonly AccountLine[],
  accounts: readonly Account[],
  settings: PlanSettings,
  refused: Refusal[],
): { ids: Map<AccountLine, string>; names: OpenName[] } {
  const ids = new Map<AccountLine, string>();
  const names: OpenName[] = [];
  const keyOf = accountKeys(lines, accounts);
  const byName = Map.groupBy(lines, (line) => plainName(line.name));
  const byKey = Map.groupBy(lines, keyOf);
  const { match, holdersBeside } = makeAccountMatcher(accounts, lines);
  const similarTo = makeSimilarFinder(accounts);
  const ask = (key: string, name: string, count: number): string => {
    // An account that another line stands for is another one.
    const alike = similarTo(name).filter((account) => !byName.has(plainName(account.name)));
    const beside = holdersBeside(name).map((account) => ({ id: account.id, name: account.name }));
    const similar = [...beside, ...alike.filter(({ id }) => !beside.some((one) => one.id === id))];
    const answer = settings.names?.get(key) ?? (similar.length > 0 ? settings.otherNames : undefined);
    if (similar.length > 0) names.push({ key, name, lines: count, similar, answer, waits: answer === undefined });
    if (answer === 'leave') throw new LineRefused('nameLeftOut', { text: name });
    if (typeof answer === 'object') return answer.is;
    if (similar.length > 0 && answer === undefined) {
      throw new LineRefused('nameAsked', { text: name, other: similar[0]?.name ?? '' });
    }
    return settings.newId();
  };
  for (const [key, same] of byKey) {
    const domains = same.flatMap((line) => line.domains);
    const [first] = same;
    if (!first) continue;
    const settledBy: Refusal[] = [];
    const id = readOrRefuse(
      first.line,
      settledBy,
      () =>
        match({ ...first, domains, customerNumbers: same.flatMap((line) => line.customerNumbers) }) ??
        ask(key, first.name, same.length),
    );
    if (id !== undefined) for (const line of same) ids.set(line, id);
    for (const line of same) refused.push(...settledBy.map((one) => ({ ...one, line: line.line })));
  }
  return { ids, names };
}

/**
 * Returns what a line's account is kept by: its name, and its number where the file has several customers of one name. Numbers that
 * stand together, in a line or at an account of the book, are one customer's.
 */
function accountKeys(lines: readonly AccountLine[], accounts: readonly Account[]): (line: AccountLine) => string {
  const index = indexAccounts(accounts);
  const firstOf = new Map<string, string>();
  const numberOf = new Map<AccountLine, string>();
  for (const line of lines) {
    const plain = plainName(line.name);
    const keys = line.customerNumbers.flatMap((number) => {
      const key = customerNumberKey(number);
      const [holder] = numbered(index, number);
      if (key === undefined) return [];
      return holder ? [`${plain}\n${key}`, `${plain}\n${holder.id}`] : [`${plain}\n${key}`];
    });
    const first = keys.flatMap((key) => firstOf.get(key) ?? [])[0] ?? line.customerNumbers[0] ?? '';
    for (const key of keys) firstOf.set(key, first);
    if (keys.length > 0) numberOf.set(line, first);
  }
  const isApart = namesApart([...numberOf].map(([{ name }, number]) => ({ name, number })));
  return (line) => (isApart(line.name) ? `${plainName(line.name)}\n${numberOf.get(line) ?? ''}` : plainName(line.name));
}

function newAccount(id: string, name: string, { now }: PlanSettings): Account {
  return {
    id,
    name,
    status: 'prospect',
    isStatusGuessed: true,
    aliases: [],
    domains: [],
    labels: [],
    createdAt: now,
    updatedAt: now,
  };
}

function merge(account: Account, line: AccountLine): Account {
  const isItsName = (name: string) => plainName(name) === plainName(account.name);
  const otherNames = [line.name, ...line.aliases].filter((name) => !isItsName(name));
  const { isStatusGuessed, ...told } = account;
  return {
    ...told,
    // What a file says is said.
    ...(isStatusGuessed && !line.given.status && { isStatusGuessed }),
    ...mergeDetails(account, line.given),
    domains: mergeTexts(account.domains, line.domains),
    aliases: mergeTexts(account.aliases, otherNames),
    labels: mergeLabels(account.labels, line.labels),
    ...(line.signals.length > 0 && { signals: mergeSignals(account.signals ?? [], line.signals) }),
    ...(line.tierByHand && { tierByHand: withTier(account.tierByHand, line.tierByHand) }),
  };
}

/** The same tier once more, without a reason, says nothing new. */
function withTier(before: Account['tierByHand'], given: TierByHand): TierByHand {
  return before?.tier === given.tier && given.because === '' ? before : given;
}
