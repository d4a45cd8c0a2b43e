import { companyDomain } from '../../domain/identify/company-domain';
import type { ThreeP } from '../../domain/programme/qualification';
import type { Account } from '../../domain/records/account';
import type { Prospect, PScore } from '../../domain/records/prospect';
import { nameKey } from '../../domain/words/name-key';
import { plainName } from '../../domain/words/plain-name';
import { readDate } from '../cells/read-date';
import { readPeople } from '../flag-people';
import { type AccountIndex, holdersOf, indexAccounts } from './account-finder';
import { countLines } from './count-lines';
import type { Field } from './heading-names';
import { type Line, type Lines, needText, readText } from './line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { LineRefused, type Refusal, readOrRefuse } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { readLabel, readScore } from './words';

/** What a line says of its flag; what it leaves open is not there. */
type Given = Pick<Prospect, 'company' | ThreeP> & Partial<Omit<Prospect, 'id' | 'status' | 'company' | ThreeP>>;

/**
 * Returns what taking in flags of potential key accounts would do: new ones wait for the KAM's decision, and belong to the
 * account of the company's name or domain where the book has one. A flag is known by its company and day. One that waits
 * follows the file; one that was decided stays as it is; a company that waits since another day is refused.
 */
export function planProspects(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const index = indexAccounts(book.accounts);
  const drafts = new Map<string, Prospect>(book.prospects.map((flag) => [flag.id, flag]));
  const byCompany = Map.groupBy(drafts.values(), (flag) => companyKey(flag, accountIdOfFlag(index, flag)));
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const read = readFlag(line, settings);
      const accountId = accountIdOf(index, read);
      const given: Given = { ...read, ...(accountId && { accountId }) };
      const key = companyKey(given, accountId);
      const flags = (byCompany.get(key) ?? []).map((flag) => drafts.get(flag.id) ?? flag);
      const before = flagMeant(flags, given);
      const flag = before ? followed(before, given) : newFlag(settings, given);
      if (!before) byCompany.set(key, [...flags, flag]);
      drafts.set(flag.id, flag);
      recordOfLine.set(line.line, flag.id);
    });
  }
  const { counts, records } = countLines(book.prospects, drafts, recordOfLine, settings.now);
  return { ...counts, refused, records: { ...noRecords(), prospects: records } };
}

/** Of the flags of one company: that of the day, else the waiting one where the line gives no day. */
function flagMeant(flags: readonly Prospect[], { flaggedOn }: Given): Prospect | undefined {
  const waiting = flags.find(({ status }) => status === 'waiting');
  if (flaggedOn === undefined) return waiting ?? flags[0];
  const ofDay = flags.find((flag) => flag.flaggedOn === flaggedOn);
  if (!ofDay && waiting) throw new LineRefused('alreadyFlagged', { day: waiting.flaggedOn });
  return ofDay;
}

function followed(before: Prospect, given: Given): Prospect {
  if (before.status !== 'waiting') return before;
  const merged = (p: ThreeP): PScore => ({ ...given[p], evidence: given[p].evidence || before[p].evidence });
  return { ...before, ...given, need: merged('need'), ability: merged('ability'), authority: merged('authority') };
}

function newFlag({ newId, today }: PlanSettings, given: Given): Prospect {
  return { people: [], suspectedLabels: [], why: '', flaggedOn: today, ...given, id: newId(), status: 'waiting' };
}

function readFlag(line: Line, { dates }: PlanSettings): Given {
  const text = (field: Field, most: number) => refuseUnrecorded(readText(line, field, most)) ?? '';
  const score = (field: ThreeP, evidence: Field): PScore => ({
    score: readScore(needText(line, field, 100)),
    evidence: text(evidence, 2000),
  });
  const [domain, labels, why] = [line.cell('domain'), readLabels(line.cell('labels')), text('why', 1000)];
  const [flaggedOn, flaggedBy] = [readText(line, 'flaggedOn', 100), readText(line, 'flaggedBy', 320) ?? ''];
  const people = readSeen(line.cell('seen'));
  const company = readText(line, 'account', 300) ?? '';
  if (company === '') throw new LineRefused('missing', { field: 'account' });
  return {
    company,
    ...(domain && { domain: readDomain(domain) }),
    need: score('need', 'needEvidence'),
    ability: score('ability', 'abilityEvidence'),
    authority: score('authority', 'authorityEvidence'),
    ...(labels.length > 0 && { suspectedLabels: labels }),
    ...(why && { why }),
    ...(flaggedOn && { flaggedOn: readDate(flaggedOn, dates) }),
    ...(flaggedBy && { flaggedBy }),
    ...(people.length > 0 && { people }),
  };
}

function readLabels(cell: string): Prospect['suspectedLabels'] {
  const named = cell.split(/[;,|\n]/).map((word) => word.trim());
  return [...new Set(named.filter(Boolean).map(readLabel))];
}

function readSeen(cell: string): Prospect['people'] {
  const people = readPeople(cell);
  if (!people || people.length > 50) throw new LineRefused('notPeople', { text: cell.slice(0, 100) });
  for (const { name = '', email = '' } of people) {
    if (name.length > 300) throw new LineRefused('tooLong', { field: 'seen', most: 300 });
    if (email.length > 320) throw new LineRefused('tooLong', { field: 'seen', most: 320 });
  }
  return people;
}

function readDomain(text: string): string {
  const answer = companyDomain(text);
  if ('domain' in answer) return answer.domain;
  throw new LineRefused(answer.refused === 'free mail' ? 'freeMailDomain' : 'notADomain', { text });
}

type Company = Pick<Prospect, 'company' | 'domain'>;

function companyKey({ company, domain }: Company, accountId: string | undefined): string {
  return accountId ? `account ${accountId}` : domain ? `domain ${domain}` : `name ${nameKey(company)}`;
}

/** The account of the name or alias, else of the domain, else of the name without legal form where no domain speaks against it. */
function accountsOf(index: AccountIndex, { company, domain }: Company): Account[] {
  const alike = [...(index.byKey.get(nameKey(company)) ?? [])].filter(
    ({ domains }) => !domain || domains.length === 0 || domains.includes(domain),
  );
  const ways = [index.byName.get(plainName(company)), domain ? holdersOf(index, domain) : undefined, alike];
  return [...(ways.map((found) => [...(found ?? [])]).find((found) => found.length > 0) ?? [])];
}

function accountIdOf(index: AccountIndex, company: Company): string | undefined {
  const [first, ...others] = accountsOf(index, company);
  if (others.length > 0) throw new LineRefused('severalAccounts', { text: company.company, count: others.length + 1 });
  return first?.id;
}

/** A flag of the book may belong to nobody by then, or to several: then its domain or name stands for it. */
function accountIdOfFlag(index: AccountIndex, flag: Prospect): string | undefined {
  const found = accountsOf(index, flag);
  return flag.accountId ?? (found.length === 1 ? found[0]?.id : undefined);
}
