import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Fact } from '../../domain/records/fact';
import type { Person } from '../../domain/records/person';
import { writeSource } from '../contacts/fact-source';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** Returns the columns of the dossiers. */
export function factColumns(
  accounts: readonly Account[],
  people: readonly Person[],
  language: LanguageTag,
): OutColumn<Fact>[] {
  const personOf = new Map(people.map((person) => [person.id, person]));
  const nameOf = accountNames(accounts);
  const words = importWords[language];
  return [
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'section', cell: ({ section }) => words.sections[section][0] },
    { field: 'text', cell: ({ text }) => text },
    { field: 'date', cell: ({ learnedOn }) => dayCell(learnedOn) },
    { field: 'expires', cell: ({ expiresOn }) => dayCell(expiresOn) },
    { field: 'pinned', cell: ({ pinned }) => words.yesOrNo[pinned ? 'yes' : 'no'][0] },
    { field: 'source', cell: ({ source }) => writeSource(source, personOf) },
    { field: 'topic', cell: ({ topic }) => topic && words.topics[topic][0] },
    { field: 'complaint', cell: ({ complaint }) => complaint && words.complaints[complaint][0] },
    { field: 'cause', cell: ({ cause }) => cause && words.causes[cause][0] },
    { field: 'complaintOwner', cell: ({ owner }) => owner },
    { field: 'answeredOn', cell: ({ answeredOn }) => dayCell(answeredOn) },
    { field: 'settledOn', cell: ({ settledOn }) => dayCell(settledOn) },
    { field: 'sentBack', cell: ({ isReturn }) => isReturn && words.yesOrNo.yes[0] },
  ];
}
