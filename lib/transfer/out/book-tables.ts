import type { LanguageTag } from '../../domain/languages/tags';
import type { BookContents } from '../import/plan';
import { unpackLedger } from '../ledger-blocks';
import { isOwnStep } from '../targets/plan-steps';
import { accountColumns } from './account-columns';
import { contactColumns } from './contact-columns';
import { factColumns } from './fact-columns';
import { type OutKind, type OutTable, tableOut } from './out-table';
import { personColumns } from './person-columns';
import { planColumns, planRows } from './plan-columns';
import { proposalColumns } from './proposal-columns';
import { salesColumns } from './sales-columns';
import { stepColumns } from './step-columns';
import { targetColumns, targetRows } from './target-columns';

/** The rows of a kind: all of them, or those of the one account that is asked for. */
type RowsOf = <Row extends { accountId: string }>(rows: readonly Row[]) => readonly Row[];

const TABLES: Record<OutKind, (book: BookContents, ofOne: RowsOf, language: LanguageTag, zone: string) => OutTable> = {
  accounts: ({ accounts }, ofOne, language) => {
    const rows = ofOne(accounts.map((account) => ({ ...account, accountId: account.id })));
    return tableOut(rows, accountColumns(accounts, language), language);
  },
  // A placeholder is nobody whom another program could know.
  people: ({ people, accounts }, ofOne, language) => {
    const known = ofOne(people).filter(({ placeholder }) => !placeholder);
    return tableOut(known, personColumns(known, accounts, language), language);
  },
  facts: ({ facts, accounts, people }, ofOne, language) =>
    tableOut(ofOne(facts), factColumns(accounts, people, language), language),
  contacts: ({ touches, accounts, people }, ofOne, language, zone) =>
    tableOut(ofOne(touches), contactColumns(accounts, people, language, zone), language),
  deals: ({ proposals, accounts, people }, ofOne, language) =>
    tableOut(ofOne(proposals), proposalColumns(accounts, people, language), language),
  ledger: ({ ledgerBlocks, accounts }, ofOne, language) =>
    tableOut(
      ledgerBlocks.flatMap((block) => ofOne(unpackLedger(block))),
      salesColumns(accounts),
      language,
    ),
  targets: ({ targets, accounts }, ofOne, language) =>
    tableOut(targetRows(ofOne(targets)), targetColumns(accounts), language),
  plans: ({ goals, planEntries, accounts }, ofOne, language) =>
    tableOut(planRows(ofOne(goals), ofOne(planEntries)), planColumns(accounts, language), language),
  // What is asked after a proposal or a promise comes of these.
  steps: ({ followUps, accounts, people }, ofOne, language) =>
    tableOut(ofOne(followUps).filter(isOwnStep), stepColumns(accounts, people, language), language),
};

/**
 * Returns what the book holds of a kind as a table in that language, which the import takes in again; days are those of the zone.
 * `accountId`: of that account only.
 */
export function tableOfBook(
  kind: OutKind,
  book: BookContents,
  language: LanguageTag,
  zone: string,
  accountId?: string,
): OutTable {
  const ofOne: RowsOf = (rows) => (accountId === undefined ? rows : rows.filter((row) => row.accountId === accountId));
  return TABLES[kind](book, ofOne, language, zone);
}
