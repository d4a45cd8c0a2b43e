import type { Table } from '../csv/table';
import { spelling } from '../import/account-finder';
import { nameCells } from '../import/line';
import type { Notes } from '../import/notes';
import type { OpenName } from '../import/open-name';
import { type BookContents, type ImportPlan, type PlanSettings, withLater } from '../import/plan';
import { planAccounts } from '../import/plan-accounts';
import { planPeople } from '../import/plan-people';
import type { Columns } from '../import/recognise-columns';
import { firmsAndPeople } from './firms-and-people';

/** Returns what taking in a list of firms and people would do, the firms first; undefined for any other list. */
export function planPartners(
  table: Table,
  columns: Columns,
  book: BookContents,
  settings: PlanSettings & { notes: Notes },
): ImportPlan | undefined {
  const parts = firmsAndPeople(table, columns);
  if (!parts) return undefined;
  const { notes, words } = settings;
  const firms = planAccounts(nameCells(parts.firms.rows, parts.firms.columns, notes, words), book, settings);
  const known = new Set(book.accounts.map(({ id }) => id));
  for (const { id } of firms.records.accounts) if (!known.has(id)) notes.add('newAccounts');
  const accounts = withLater(book.accounts, firms.records.accounts);
  const lines = nameCells(parts.people.rows, parts.people.columns, notes, words);
  const answered = (firms.names ?? []).flatMap(({ name, answer }) =>
    answer === undefined ? [] : [[spelling(name), answer] as const],
  );
  const names = new Map([...(settings.names ?? []), ...answered]);
  const people = planPeople(lines, { ...book, accounts }, { ...settings, names }, true);
  return {
    ...people,
    added: firms.added + people.added,
    updated: firms.updated + people.updated,
    unchanged: firms.unchanged + people.unchanged,
    refused: [...firms.refused, ...people.refused],
    names: bothNames(firms.names ?? [], people.names ?? []),
    records: { ...people.records, accounts: withLater(firms.records.accounts, people.records.accounts) },
  };
}

/** A firm that is asked about is asked about once, for its own line and those of its people. */
function bothNames(ofFirms: readonly OpenName[], ofPeople: readonly OpenName[]): OpenName[] {
  const names = new Map(ofFirms.map((name) => [spelling(name.name), name]));
  for (const name of ofPeople) {
    const before = names.get(name.key);
    names.set(name.key, before ? { ...before, lines: before.lines + name.lines } : name);
  }
  return [...names.values()].sort((a, b) => Number(b.waits) - Number(a.waits) || b.lines - a.lines);
}
