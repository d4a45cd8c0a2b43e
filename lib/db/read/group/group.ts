import type { DependencySettings } from '../../../domain/book/band';
import type { Standing } from '../../../domain/book/standing';
import { compareDue } from '../../../domain/proposal/compare-due';
import type { Account } from '../../../domain/records/account';
import type { Fact } from '../../../domain/records/fact';
import type { FollowUp } from '../../../domain/records/follow-up';
import type { Person } from '../../../domain/records/person';
import type { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { readSettings } from '../settings';
import { idsOfGroup } from './ids-of-group';

/** What is known of an account and of all companies below it. */
export interface Group {
  top: Account;
  /** The top first, then by name. */
  companies: { account: Account; standing?: Standing }[];
  /** Open steps, the earliest due first; one that keeps a promise with what was promised. */
  steps: (FollowUp & { promised?: string })[];
  people: Person[];
  /** Open proposals, the one that ends first before the others. */
  proposals: Proposal[];
  /** The latest learned first, pinned ones before the others. */
  facts: Fact[];
  /** By what shares of the book are judged. */
  dependency: DependencySettings;
}

const TABLES = ['accounts', 'standings', 'followUps', 'people', 'proposals', 'facts', 'promises', 'meta'] as const;

/** Returns a group by the account at its top, in one read transaction; undefined where that is not in the book. */
export function readGroup(topId: string): Promise<Group | undefined> {
  return book.transaction('r', TABLES, async () => {
    const top = await book.accounts.get(topId);
    if (!top) return undefined;
    const ids = [...(await idsOfGroup(topId))];
    const [accounts, standings, followUps, people, proposals, facts, promises, settings] = await Promise.all([
      book.accounts.bulkGet(ids),
      book.standings.bulkGet(ids),
      book.followUps.where('accountId').anyOf(ids).toArray(),
      book.people.where('accountId').anyOf(ids).toArray(),
      book.proposals.where('accountId').anyOf(ids).toArray(),
      book.facts.where('accountId').anyOf(ids).toArray(),
      book.promises.where('accountId').anyOf(ids).toArray(),
      readSettings(),
    ]);
    const companies = ids.flatMap((_, at) => {
      const [account, standing] = [accounts[at], standings[at]];
      return account ? [{ account, ...(standing && { standing }) }] : [];
    });
    const promised = new Map(promises.map(({ id, text }) => [id, text]));
    const [first, ...below] = companies;
    return {
      top,
      companies: first ? [first, ...below.sort((a, b) => a.account.name.localeCompare(b.account.name))] : [],
      steps: followUps
        .filter(({ status }) => status === 'open')
        .sort(compareDue)
        .map((step) => {
          const text = step.promiseId && promised.get(step.promiseId);
          return text ? { ...step, promised: text } : step;
        }),
      people: people.sort((a, b) => a.name.localeCompare(b.name)),
      proposals: proposals
        .filter(({ status }) => status === 'open')
        .sort((a, b) => a.validUntil.localeCompare(b.validUntil)),
      facts: facts.sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.learnedOn.localeCompare(a.learnedOn)),
      dependency: settings.dependency,
    };
  });
}
