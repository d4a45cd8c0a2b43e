import type { Fact } from '../../domain/records/fact';
import { plainName } from '../../domain/words/plain-name';
import { findAccount, indexAccounts } from './account-finder';
import { countLines } from './count-lines';
import { type Line, needText, readText } from './line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { readDate } from './read-date';
import { type Refusal, readOrRefuse } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { readSection, readYesOrNo } from './words';

/**
 * Returns what taking in facts would do. A fact is known by its account, section and text; its dates and pin follow the file
 * where the file gives them. A new fact without a date counts as learned today.
 */
export function planFacts(lines: readonly Line[], book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const index = indexAccounts(book.accounts);
  const idByKey = new Map(book.facts.map((fact) => [keyOf(fact), fact.id]));
  const drafts = new Map<string, Fact>(book.facts.map((fact) => [fact.id, fact]));
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const accountId = findAccount(index, needText(line, 'account', 300)).id;
      const section = readSection(needText(line, 'section', 100));
      const text = refuseUnrecorded(needText(line, 'text', 5000));
      const given = readGiven(line, settings);
      const key = keyOf({ accountId, section, text });
      const id = idByKey.get(key) ?? settings.newId();
      idByKey.set(key, id);
      const fresh = { id, accountId, section, text, source: {}, learnedOn: settings.today, pinned: false };
      drafts.set(id, { ...(drafts.get(id) ?? fresh), ...given });
      recordOfLine.set(line.line, id);
    });
  }
  const { counts, records } = countLines(book.facts, drafts, recordOfLine, settings.now);
  return { ...counts, refused, records: { ...noRecords(), facts: records } };
}

function readGiven(line: Line, settings: PlanSettings): Partial<Pick<Fact, 'learnedOn' | 'expiresOn' | 'pinned'>> {
  const date = readText(line, 'date', 100);
  const expires = readText(line, 'expires', 100);
  const pinned = readText(line, 'pinned', 100);
  return {
    ...(date && { learnedOn: readDate(date, settings.dates) }),
    ...(expires && { expiresOn: readDate(expires, settings.dates) }),
    ...(pinned && { pinned: readYesOrNo(pinned) === 'yes' }),
  };
}

function keyOf({ accountId, section, text }: Pick<Fact, 'accountId' | 'section' | 'text'>): string {
  return [accountId, section, plainName(text)].join('\n');
}
