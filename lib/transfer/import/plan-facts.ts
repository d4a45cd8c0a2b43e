import type { ImportField } from '../../domain/languages/file-language';
import type { Fact } from '../../domain/records/fact';
import { plainName } from '../../domain/words/plain-name';
import { readDate } from '../cells/read-date';
import { makeSources, writeSource } from '../contacts/fact-source';
import { makeAccountNames } from './account-names';
import { countLines } from './count-lines';
import { type Line, type Lines, needText } from './line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { type Refusal, readOrRefuse } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { readCause, readComplaint, readSection, readTopic, readYesOrNo } from './words';

/**
 * Returns what taking in facts would do. A fact is known by its account, section and text; its dates, pin, source, topic and complaint follow
 * the file where the file gives them. A new fact without a date counts as learned today. Accounts that the book does not have
 * are asked about.
 */
export function planFacts(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'prospect', { isAsked: true });
  const idByKey = new Map(book.facts.map((fact) => [keyOf(fact), fact.id]));
  const drafts = new Map<string, Fact>(book.facts.map((fact) => [fact.id, fact]));
  const sources = makeSources(book.people);
  const written = new Map(book.people.map((person) => [person.id, person]));
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const account = needText(line, 'account', 300);
      const section = readSection(needText(line, 'section', 100));
      const text = refuseUnrecorded(needText(line, 'text', 5000));
      const given = readGiven(line, settings);
      // Last: a line that is refused creates nobody.
      const accountId = names.find(account);
      const source = line.optional('source', (cell) => sources(refuseUnrecorded(cell), accountId));
      const key = keyOf({ accountId, section, text });
      const id = idByKey.get(key) ?? settings.newId();
      idByKey.set(key, id);
      const fresh = { id, accountId, section, text, source: {}, learnedOn: settings.today, pinned: false };
      const before = drafts.get(id) ?? fresh;
      // A name that has become somebody's since is still the one that was written.
      const isSame = writeSource(before.source, written) === line.cell('source');
      drafts.set(id, { ...before, ...given, ...(source && !isSame && { source }) });
      recordOfLine.set(line.line, id);
    });
  }
  const { counts, records } = countLines(book.facts, drafts, recordOfLine, settings.now);
  names.noteCreated(settings.notes);
  return {
    ...counts,
    refused,
    names: names.open(),
    records: { ...noRecords(), accounts: names.records(), facts: records },
  };
}

function readGiven(line: Line, settings: PlanSettings): Partial<Fact> {
  const dayOf = (field: ImportField) => line.optional(field, (text) => readDate(text, settings.dates, settings.zone));
  const date = dayOf('date');
  const expires = dayOf('expires');
  const topic = line.optional('topic', readTopic);
  const cause = line.optional('cause', readCause);
  const owner = line.optional('complaintOwner', (text) => text.slice(0, 200));
  const answeredOn = dayOf('answeredOn');
  const settledOn = dayOf('settledOn');
  const pinned = line.optional('pinned', readYesOrNo);
  const complaint = line.optional('complaint', readComplaint);
  const sentBack = line.optional('sentBack', readYesOrNo);
  return {
    ...(date && { learnedOn: date }),
    ...(expires && { expiresOn: expires }),
    ...(topic && { topic }),
    ...(complaint && { complaint }),
    ...(cause && { cause }),
    ...(owner && { owner }),
    ...(answeredOn && { answeredOn }),
    ...(settledOn && { settledOn }),
    ...(sentBack === 'yes' && { isReturn: true as const }),
    ...(pinned && { pinned: pinned === 'yes' }),
  };
}

function keyOf({ accountId, section, text }: Pick<Fact, 'accountId' | 'section' | 'text'>): string {
  return [accountId, section, plainName(text)].join('\n');
}
