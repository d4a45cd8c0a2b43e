import { promiseRecord } from '../domain/account/promise-record';
import { badSurvey } from '../domain/care/bad-survey';
import { overdueReceivables } from '../domain/care/receivable-overdue';
import { renewalOf } from '../domain/care/renewal';
import { tenderStart } from '../domain/care/tender-start';
import type { Contract } from '../domain/records/contract';
import type { Fact } from '../domain/records/fact';
import type { OurPromise } from '../domain/records/promise';
import type { Receivable } from '../domain/records/receivable';
import type { Survey } from '../domain/records/survey';
import type { Tender } from '../domain/records/tender';
import type { Settings } from '../domain/settings';

/** What has a date at the accounts of the book. */
export interface Dated {
  contracts: readonly Contract[];
  tenders: readonly Tender[];
  receivables: readonly Receivable[];
  /** Open ones only. */
  complaints: readonly Fact[];
  promises: readonly OurPromise[];
  surveys: readonly Survey[];
}

/** How far ahead promises of the coming days are looked at: those for a day off are for the working day before. */
const AHEAD = 7;

/** Returns the accounts where something is due, whatever their tier: a complaint, an invoice, a promise, a contract, a tender, a bad survey (domain 8.2). */
export function accountsWithDues(dated: Dated, today: Temporal.PlainDate, settings: Settings): string[] {
  const { contracts, tenders, receivables, complaints, promises, surveys } = dated;
  const until = today.add({ days: AHEAD }).toString();
  const { overdue, open } = promiseRecord(promises, today, settings.promises);
  return [
    ...new Set([
      ...complaints.map(({ accountId }) => accountId),
      ...overdueReceivables(receivables, today, settings.receivables).receivables.map(
        (one) => one.receivable.accountId,
      ),
      ...[...overdue, ...open.filter(({ due }) => due <= until)].map(({ accountId }) => accountId),
      ...[...Map.groupBy(surveys, ({ accountId }) => accountId)].flatMap(([accountId, own]) =>
        badSurvey(own, today, settings.surveys) ? accountId : [],
      ),
      ...contracts
        .filter((one) => renewalOf(one, today, settings.renewals).state === 'due')
        .map(({ accountId }) => accountId),
      ...tenders
        .filter((one) => tenderStart(one, today, settings.tenders).state === 'start now')
        .map(({ accountId }) => accountId),
    ]),
  ];
}
