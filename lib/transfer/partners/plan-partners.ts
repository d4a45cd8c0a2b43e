import type { Table } from '../csv/table';
import { NAMED } from '../import/account-details';
import { spelling } from '../import/account-finder';
import { type Counts, countsOf, type Outcomes } from '../import/count-lines';
import type { Field } from '../import/heading-names';
import { nameCells } from '../import/line';
import type { Notes } from '../import/notes';
import type { OpenName } from '../import/open-name';
import { type BookContents, type ImportPlan, type PlanSettings, withLater } from '../import/plan';
import { planAccounts } from '../import/plan-accounts';
import { planPeople } from '../import/plan-people';
import type { Columns } from '../import/recognise-columns';
import type { Refusal } from '../import/refusal';
import { customersAndContacts, type FirmsAndPeople, firmsAndPeople } from './firms-and-people';

/** Returns what taking in a list of firms and people would do, the firms first; undefined for any other list. */
export function planPartners(
  table: Table,
  columns: Columns,
  book: BookContents,
  settings: PlanSettings & { notes: Notes },
): ImportPlan | undefined {
  const listed = firmsAndPeople(table, columns);
  const parts = listed ?? customersAndContacts(table, columns);
  if (!parts) return undefined;
  const { notes, words } = settings;
  const firms = planAccounts(nameCells(parts.firms.rows, parts.firms.columns, notes, words), book, settings);
  const known = new Set(book.accounts.map(({ id }) => id));
  for (const { id } of firms.records.accounts) if (!known.has(id)) notes.add('newAccounts');
  const accounts = withLater(book.accounts, firms.records.accounts);
  // Nobody comes in beside a firm that stays out.
  const out = new Set(listed ? [] : firms.refused.map(({ line }) => line));
  const rows = parts.people.rows.filter(({ line }) => !out.has(line));
  const lines = nameCells(rows, parts.people.columns, notes, words);
  const answered = (firms.names ?? []).flatMap(({ name, answer }) =>
    answer === undefined ? [] : [[spelling(name), answer] as const],
  );
  const names = new Map([...(settings.names ?? []), ...answered]);
  const people = planPeople(lines, { ...book, accounts }, { ...settings, names }, listed !== undefined);
  if (!listed) noteUntaken(parts, people.refused, notes);
  return {
    ...people,
    ...countsOf(bestOf(firms.outcomes, people.outcomes)),
    refused: listed ? [...firms.refused, ...people.refused] : firms.refused,
    names: bothNames(firms.names ?? [], people.names ?? []),
    records: { ...people.records, accounts: withLater(firms.records.accounts, people.records.accounts) },
  };
}

/** Whom to ask for is what a line can do without; an address beside nobody's name is nobody's. */
function noteUntaken({ firms, people }: FirmsAndPeople, refused: readonly Refusal[], notes: Notes): void {
  const { at } = people.columns;
  const cellOf = (cells: readonly string[], fields: readonly Field[]) =>
    fields.flatMap((field) => (at[field] ?? []).flatMap((place) => cells[place] || [])).join(' ');
  const out = new Set(refused.map(({ line }) => line));
  for (const { line, cells } of firms.rows) {
    const named = cellOf(cells, NAMED);
    const address = cellOf(cells, ['email']);
    if (named !== '' && out.has(line)) notes.addOddCell('name', line, named);
    if (named === '' && address !== '') notes.addOddCell('email', line, address);
  }
}

/** A line that brings something new is no unchanged one, whichever of its records that is. */
function bestOf(...given: (Outcomes | undefined)[]): Outcomes {
  const best = new Map<number, keyof Counts>();
  for (const outcome of ['unchanged', 'updated', 'added'] as const) {
    for (const outcomes of given) for (const [line, one] of outcomes ?? []) if (one === outcome) best.set(line, one);
  }
  return best;
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
