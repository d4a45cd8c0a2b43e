import Papa from 'papaparse';
import type { Prospect } from '../domain/prospect';

/**
 * Returns a flag as a CSV file of one line that the import takes for a list of accounts: the company comes in as a prospect
 * with its domain. What an account has no column for stands beside, for people and spreadsheets; scores are 0, 1 or 2.
 */
export function flagCsv({ company, domain, people, need, ability, authority, ...flag }: Prospect): string {
  const row = {
    account: company,
    domain: domain ?? '',
    status: 'prospect',
    'need 0-2': need.score,
    'ability 0-2': ability.score,
    'authority 0-2': authority.score,
    'suspected labels': flag.suspectedLabels.join('; '),
    why: flag.why,
    'flagged on': flag.flaggedOn,
    seen: people.map(({ name, email }) => [name, email].filter(Boolean).join(' ')).join('; '),
  };
  // What a page or somebody typed is never to run as a formula.
  return Papa.unparse([row], { escapeFormulae: true });
}
