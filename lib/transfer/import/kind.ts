import type { ImportKind } from '../../domain/records/import';
import { ACCOUNT_DETAILS } from './account-details';
import type { Field } from './heading-names';

export { IMPORT_KINDS, type ImportKind } from '../../domain/records/import';

/** Which columns a kind reads, and which it cannot do without: one of each inner list. */
export const FIELDS_OF: Record<ImportKind, { reads: readonly Field[]; needs: readonly (readonly Field[])[] }> = {
  prospects: {
    reads: [
      'account',
      'domain',
      'need',
      'needEvidence',
      'ability',
      'abilityEvidence',
      'authority',
      'authorityEvidence',
      'labels',
      'why',
      'flaggedOn',
      'flaggedBy',
      'seen',
    ],
    needs: [['account'], ['need'], ['ability'], ['authority']],
  },
  facts: {
    reads: ['account', 'section', 'text', 'date', 'expires', 'pinned', 'source', 'complaint', 'sentBack'],
    needs: [['account'], ['section'], ['text']],
  },
  contacts: {
    reads: ['date', 'account', 'person', 'email', 'contactKind', 'direction', 'text', 'reached', 'contactState'],
    needs: [['date'], ['account', 'email'], ['contactKind']],
  },
  ledger: {
    reads: [
      'date',
      'account',
      'revenue',
      'profit',
      'order',
      'productGroup',
      'currency',
      'quantity',
      'unitPrice',
      'documentState',
      'documentKind',
      'side',
      'debit',
      'credit',
      'customerNumber',
    ],
    needs: [['date'], ['account', 'customerNumber'], ['revenue', 'unitPrice', 'debit', 'credit']],
  },
  deals: {
    reads: [
      'dealName',
      'account',
      'domain',
      'stage',
      'revenue',
      'currency',
      'date',
      'why',
      'person',
      'sentOn',
      'expires',
    ],
    needs: [['stage'], ['dealName', 'revenue'], ['account', 'domain', 'dealName']],
  },
  people: {
    reads: [
      'name',
      'firstName',
      'lastName',
      'email',
      'account',
      'title',
      'function',
      'role',
      'power',
      'support',
      'reportsTo',
      'phone',
      'knownBy',
      'birthday',
      'formerAccounts',
    ],
    needs: [
      ['name', 'firstName', 'lastName', 'email'],
      ['account', 'email'],
    ],
  },
  accounts: {
    reads: ['account', 'domain', 'parent', ...ACCOUNT_DETAILS, 'alias', 'customerNumber', 'tier', 'labels'],
    needs: [['account']],
  },
  targets: {
    reads: ['account', 'year', 'month', 'targetTurnover', 'targetProfit'],
    needs: [['account'], ['year', 'month'], ['targetTurnover', 'targetProfit']],
  },
  plans: {
    reads: [
      'account',
      'planKind',
      'text',
      'planMeasure',
      'planOwner',
      'planDue',
      'planState',
      'planDone',
      'date',
      'planItem',
    ],
    needs: [['account'], ['planKind'], ['text']],
  },
};
