import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import { accountNames, type OutColumn } from './out-table';
import { labelsCell, signalsCell, tierCell } from './standing-cells';

/** Returns the columns of the list of accounts. */
export function accountColumns(accounts: readonly Account[], language: LanguageTag): OutColumn<Account>[] {
  const nameOf = accountNames(accounts);
  return [
    { field: 'account', cell: ({ name }) => name },
    { field: 'status', cell: ({ status }) => importWords[language].statuses[status][0] },
    { field: 'parent', cell: ({ parentId }) => nameOf(parentId) },
    { field: 'domain', cell: ({ domains }) => domains.join(', ') },
    { field: 'alias', cell: ({ aliases }) => aliases.join('; ') },
    { field: 'industry', cell: ({ industry }) => industry },
    { field: 'market', cell: ({ market }) => market },
    { field: 'place', cell: ({ place }) => place },
    { field: 'kam', cell: ({ kam }) => kam },
    { field: 'website', cell: ({ website }) => website },
    { field: 'tags', cell: ({ tags }) => tags?.join(', ') },
    { field: 'customerNumber', cell: ({ customerNumbers }) => customerNumbers?.join('; ') },
    { field: 'tier', cell: ({ tierByHand }) => tierByHand && tierCell(tierByHand, language) },
    { field: 'labels', cell: ({ labels }) => labelsCell(labels, language) },
    { field: 'signals', cell: ({ signals }) => signals && signalsCell(signals, language) },
  ];
}
