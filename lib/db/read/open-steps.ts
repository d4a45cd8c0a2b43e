import type { Account } from '../../domain/account';
import type { FollowUp } from '../../domain/follow-up';
import type { Person } from '../../domain/person';
import type { OurPromise } from '../../domain/promise';
import type { Proposal } from '../../domain/proposal';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readOpenFollowUps } from './due';
import { readSettingsInForce } from './holidays';

/** An open follow-up with its account and what its reader needs to act on it. */
export interface OpenStep {
  followUp: FollowUp;
  account: Account;
  person?: Person;
  proposal?: Proposal;
  promise?: OurPromise;
}

export interface OpenSteps {
  /** The earliest due first. */
  steps: OpenStep[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
  isBookEmpty: boolean;
}

const byId = <Row extends { id: string }>(rows: readonly (Row | undefined)[]): Map<string, Row> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));

const given = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** Returns all open follow-ups of the book in one read transaction. */
export function readOpenSteps(): Promise<OpenSteps> {
  const tables = [book.followUps, book.accounts, book.people, book.proposals, book.promises, book.meta];
  return book.transaction('r', tables, async () => {
    const followUps = await readOpenFollowUps();
    const promises = byId(await book.promises.bulkGet(given(followUps.map(({ promiseId }) => promiseId))));
    const personOf = ({ personId, promiseId = '' }: FollowUp) => personId ?? promises.get(promiseId)?.personId;
    const [accounts, people, proposals, settings, count] = await Promise.all([
      book.accounts.bulkGet(given(followUps.map(({ accountId }) => accountId))).then(byId),
      book.people.bulkGet(given(followUps.map(personOf))).then(byId),
      book.proposals.bulkGet(given(followUps.map(({ proposalId }) => proposalId))).then(byId),
      readSettingsInForce(),
      book.accounts.count(),
    ]);
    const steps = followUps.flatMap((followUp): OpenStep[] => {
      const account = accounts.get(followUp.accountId);
      const person = people.get(personOf(followUp) ?? '');
      const proposal = proposals.get(followUp.proposalId ?? '');
      const promise = promises.get(followUp.promiseId ?? '');
      const about = { ...(person && { person }), ...(proposal && { proposal }), ...(promise && { promise }) };
      return account ? [{ followUp, account, ...about }] : [];
    });
    return { steps, settings, isBookEmpty: count === 0 };
  });
}
