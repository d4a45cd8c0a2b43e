import { salesWords } from '../../domain/languages/sales-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import type { Proposal } from '../../domain/records/proposal';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** How a proposal's status is called in lists of deals. */
const STAGES = { open: 'open', accepted: 'won', declined: 'lost', withdrawn: 'withdrawn' } as const;

/** Returns the columns of the proposals; their day is that of the answer or the withdrawal, of an open one the last on which it is valid. */
export function proposalColumns(
  accounts: readonly Account[],
  people: readonly Person[],
  language: LanguageTag,
): OutColumn<Proposal>[] {
  const personOf = new Map(people.filter(({ placeholder }) => !placeholder).map(({ id, name }) => [id, name]));
  const nameOf = accountNames(accounts);
  return [
    { field: 'dealName', cell: ({ title }) => title },
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'stage', cell: ({ status }) => salesWords[language][STAGES[status]][0] },
    { field: 'revenue', cell: ({ amount }) => amount },
    { field: 'currency', cell: ({ currency }) => currency },
    {
      field: 'date',
      cell: (proposal) => dayCell((closingOf(proposal) ?? withdrawalOf(proposal))?.on ?? proposal.validUntil),
    },
    { field: 'why', cell: (proposal) => closingOf(proposal)?.reason },
    { field: 'person', cell: ({ personIds }) => personIds.flatMap((id) => personOf.get(id) ?? []).join('; ') },
    { field: 'sentOn', cell: ({ sentOn, isSentGuessed }) => (isSentGuessed ? undefined : dayCell(sentOn)) },
    { field: 'expires', cell: ({ validUntil }) => dayCell(validUntil) },
  ];
}

function withdrawalOf({ status, events }: Proposal) {
  return status === 'withdrawn' ? events.findLast(({ kind }) => kind === 'withdrawn') : undefined;
}

/** The answer by which a proposal is closed. */
function closingOf({ status, events }: Proposal) {
  if (status === 'open') return undefined;
  return events.filter((event) => event.kind === 'answered').findLast(({ meaning }) => meaning === status);
}
