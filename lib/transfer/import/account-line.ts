import { companyDomain } from '../../domain/identify/company-domain';
import { type AccountDetails, readDetails } from './account-details';
import { type Line, needText, readText } from './line';
import { LineRefused } from './refusal';

/** What a line of a list of accounts says; what it leaves open is not there. */
export type AccountLine = {
  line: number;
  name: string;
  parent: string | undefined;
  domains: string[];
  aliases: string[];
  given: AccountDetails;
};

/** Returns what a line of a list of accounts says. Throws a LineRefused where it cannot be read. */
export function readAccountLine(line: Line): AccountLine {
  const name = needText(line, 'account', 300);
  return {
    line: line.line,
    name,
    parent: readText(line, 'parent', 300),
    domains: line
      .cells('domain')
      .flatMap((cell) => cell.split(/[\s,;|]+/))
      .filter(Boolean)
      .map(readDomain),
    aliases: line
      .cells('alias')
      .flatMap((cell) => cell.split(/[;|\n]/))
      .map((alias) => alias.trim())
      .filter(Boolean),
    given: readDetails(line.cell),
  };
}

function readDomain(text: string): string {
  const answer = companyDomain(text);
  if ('domain' in answer) return answer.domain;
  throw new LineRefused(answer.refused === 'free mail' ? 'freeMailDomain' : 'notADomain', { text });
}
