import type { Account } from '../../domain/records/account';
import { plainName } from '../../domain/words/plain-name';
import { mergeDetails } from './account-details';
import { type AccountLine, readAccountLine } from './account-line';
import { makeAccountMatcher } from './account-matcher';
import { countLines } from './count-lines';
import type { Line } from './line';
import { linkParents } from './link-parents';
import { mergeTexts } from './merge-texts';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { type Refusal, readOrRefuse } from './refusal';

/**
 * Returns what taking in a list of accounts would do. A line belongs to the account of its name or alias, else of its domain,
 * else of its name without legal form, else it is a new one. What a line leaves open stays as it is.
 */
export function planAccounts(lines: readonly Line[], book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const read = lines.flatMap((line) => readOrRefuse(line.line, refused, () => readAccountLine(line)) ?? []);
  const ids = settleIds(read, book.accounts, settings.newId, refused);
  return planReadAccounts(
    read.filter((line) => ids.has(plainName(line.name))),
    refused,
    ids,
    book,
    settings,
  );
}

/** Plans anew without the lines whose parent is missing, as others may hang on them. */
function planReadAccounts(
  lines: readonly AccountLine[],
  refusedBefore: readonly Refusal[],
  ids: ReadonlyMap<string, string>,
  book: BookContents,
  settings: PlanSettings,
): ImportPlan {
  const drafts = new Map<string, Account>(book.accounts.map((account) => [account.id, account]));
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    const id = ids.get(plainName(line.name)) ?? settings.newId();
    drafts.set(id, merge(drafts.get(id) ?? newAccount(id, line.name, settings), line));
    recordOfLine.set(line.line, id);
  }
  const refused = linkParents(lines, drafts, recordOfLine);
  if (refused.length > 0) {
    const failed = new Set(refused.map((refusal) => refusal.line));
    const rest = lines.filter((line) => !failed.has(line.line));
    return planReadAccounts(rest, [...refusedBefore, ...refused], ids, book, settings);
  }
  const { counts, records } = countLines(book.accounts, drafts, recordOfLine, settings.now);
  return { ...counts, refused: [...refusedBefore], records: { ...noRecords(), accounts: records } };
}

/**
 * Says once for each name in the file which account it is, from all lines that bear it, and refuses those of names that may be
 * several. Lines that are refused later count, too: what a name means must not hang on that.
 */
function settleIds(
  lines: readonly AccountLine[],
  accounts: readonly Account[],
  newId: () => string,
  refused: Refusal[],
): Map<string, string> {
  const ids = new Map<string, string>();
  const byName = Map.groupBy(lines, (line) => plainName(line.name));
  const match = makeAccountMatcher(accounts, new Set(byName.keys()));
  for (const [plain, same] of byName) {
    const domains = same.flatMap((line) => line.domains);
    for (const line of same) {
      const id = readOrRefuse(line.line, refused, () => ids.get(plain) ?? match({ ...line, domains }) ?? newId());
      if (id !== undefined) ids.set(plain, id);
    }
  }
  return ids;
}

function newAccount(id: string, name: string, { now }: PlanSettings): Account {
  return { id, name, status: 'prospect', aliases: [], domains: [], labels: [], createdAt: now, updatedAt: now };
}

function merge(account: Account, line: AccountLine): Account {
  const isItsName = (name: string) => plainName(name) === plainName(account.name);
  const otherNames = [line.name, ...line.aliases].filter((name) => !isItsName(name));
  return {
    ...account,
    ...mergeDetails(account, line.given),
    domains: mergeTexts(account.domains, line.domains),
    aliases: mergeTexts(account.aliases, otherNames),
  };
}
