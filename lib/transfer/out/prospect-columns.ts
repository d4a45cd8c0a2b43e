import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Prospect } from '../../domain/records/prospect';
import { writePeople } from '../flag-people';
import { dayCell, type OutColumn } from './out-table';

/** Returns the columns of flags. */
export function prospectColumns(language: LanguageTag): OutColumn<Prospect>[] {
  const labels = importWords[language].labels;
  return [
    { field: 'account', cell: ({ company }) => company },
    { field: 'domain', cell: ({ domain }) => domain },
    { field: 'need', cell: ({ need }) => need.score },
    { field: 'needEvidence', cell: ({ need }) => need.evidence },
    { field: 'ability', cell: ({ ability }) => ability.score },
    { field: 'abilityEvidence', cell: ({ ability }) => ability.evidence },
    { field: 'authority', cell: ({ authority }) => authority.score },
    { field: 'authorityEvidence', cell: ({ authority }) => authority.evidence },
    {
      field: 'labels',
      cell: ({ suspectedLabels }) => suspectedLabels.flatMap((label) => labels[label][0] ?? []).join('; '),
    },
    { field: 'why', cell: ({ why }) => why },
    { field: 'flaggedOn', cell: ({ flaggedOn }) => dayCell(flaggedOn) },
    { field: 'flaggedBy', cell: ({ flaggedBy }) => flaggedBy },
    { field: 'seen', cell: ({ people }) => writePeople(people) },
  ];
}
