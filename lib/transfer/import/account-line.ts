import { companyDomain } from '../../domain/identify/company-domain';
import type { EnteredLabel, EnteredSignal, TierByHand } from '../../domain/records/account';
import { type AccountDetails, readDetails } from './account-details';
import { type Line, needText, readOptional } from './line';
import type { PlanSettings } from './plan';
import { LineRefused } from './refusal';
import { readLabelsCell, readSignalsCell, readTierCell } from './standing';

/** What a line of a list of accounts says; what it leaves open is not there. */
export type AccountLine = {
  line: number;
  name: string;
  parent: string | undefined;
  domains: string[];
  aliases: string[];
  given: AccountDetails;
  customerNumbers: string[];
  tierByHand: TierByHand | undefined;
  labels: EnteredLabel[];
  signals: EnteredSignal[];
};

/** Returns what a line of a list of accounts says. Throws a LineRefused where it cannot be read. */
export function readAccountLine(line: Line, { notes, today }: Pick<PlanSettings, 'notes' | 'today'>): AccountLine {
  const name = needText(line, 'account', 300);
  const given = readDetails(line);
  return {
    line: line.line,
    name,
    parent: line.optional('parent', (text) => text.slice(0, 300)),
    domains: readDomains(line, given, notes),
    aliases: line
      .cells('alias')
      .flatMap((cell) => cell.split(/[;|\n]/))
      .map((alias) => alias.trim())
      .filter(Boolean),
    given,
    customerNumbers: line.cells('customerNumber').flatMap((cell) => cell.split(/[,;|\n]/)),
    tierByHand: line.optional('tier', (text) => readTierCell(text, today)),
    labels: line.optional('labels', (text) => readLabelsCell(text, today)) ?? [],
    signals: line.optional('signals', (text) => readSignalsCell(text, today)) ?? [],
  };
}

/** The domains that a line names; a cell that is none is left out and counted, once where it is no website either. */
const readDomains = (line: Line, { website }: AccountDetails, notes: PlanSettings['notes']): string[] =>
  domainCells(line).flatMap((cell) => {
    const isCounted = website === undefined && cell === line.cell('website');
    const read = (text: string) =>
      readOptional({ field: 'domain', line: line.line, text }, () => readDomain(text), isCounted ? undefined : notes);
    return cell
      .split(/[\s,;|]+/)
      .filter(Boolean)
      .flatMap((text) => read(text) ?? []);
  });

/** A website says the domain of its line only where no other column does. */
function domainCells(line: Line): string[] {
  const all = line.cells('domain');
  const own = all.filter((cell) => cell !== line.cell('website'));
  return own.length > 0 ? own : all;
}

function readDomain(text: string): string {
  const answer = companyDomain(text);
  if ('domain' in answer) return answer.domain;
  throw new LineRefused(answer.refused === 'free mail' ? 'freeMailDomain' : 'notADomain', { text });
}
