import { ACCOUNT_DETAILS } from './account-details';
import type { Field } from './heading-names';

/** The five kinds of file that can be taken in. */
export const IMPORT_KINDS = ['prospects', 'facts', 'ledger', 'people', 'accounts'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

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
    reads: ['account', 'section', 'text', 'date', 'expires', 'pinned'],
    needs: [['account'], ['section'], ['text']],
  },
  ledger: {
    reads: ['date', 'account', 'revenue', 'profit', 'order', 'productGroup', 'currency'],
    needs: [['date'], ['account'], ['revenue']],
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
    ],
    needs: [
      ['name', 'firstName', 'lastName', 'email'],
      ['account', 'email'],
    ],
  },
  accounts: {
    reads: ['account', 'domain', 'parent', ...ACCOUNT_DETAILS, 'alias'],
    needs: [['account']],
  },
};
