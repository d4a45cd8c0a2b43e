import type { Prospect } from '../domain/records/prospect';
import { writeTable } from './csv/write-table';
import { writePeople } from './flag-people';

/**
 * Returns a flag as a CSV file of one line that the import takes in as the same flag. Scores are 0, 1 or 2. Nothing that a
 * page or somebody typed runs as a formula in a spreadsheet.
 */
export function flagCsv(flag: Prospect): string {
  const { need, ability, authority } = flag;
  const row = {
    account: flag.company,
    domain: flag.domain ?? '',
    'need (0-2)': String(need.score),
    'need shown by': need.evidence,
    'ability to pay (0-2)': String(ability.score),
    'ability shown by': ability.evidence,
    'authority (0-2)': String(authority.score),
    'authority shown by': authority.evidence,
    'suspected labels': flag.suspectedLabels.join('; '),
    why: flag.why,
    'flagged on': flag.flaggedOn,
    'flagged by': flag.flaggedBy ?? '',
    seen: writePeople(flag.people),
  };
  return writeTable([Object.keys(row), Object.values(row)]);
}
