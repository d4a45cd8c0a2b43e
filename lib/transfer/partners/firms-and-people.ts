import { plainName } from '../../domain/words/plain-name';
import type { TableRow } from '../csv/sheet';
import type { Table } from '../csv/table';
import { OF_FIRM } from '../import/account-details';
import { type Columns, recogniseColumns } from '../import/recognise-columns';
import { partyColumn } from './party-column';

/** Lines of one kind, and where their columns stand. */
type Part = { rows: TableRow[]; columns: Pick<Columns, 'at'> };

/**
 * Returns a list of accounts or people as two, where a column says of every line which it is and at least one person stands at a
 * firm; undefined for any other. Somebody's firm is in a column of its own, or before the name: "Otter Ltd, Eva Muster".
 */
export function firmsAndPeople(table: Table, columns: Columns): { firms: Part; people: Part } | undefined {
  const party = columns.kind === 'people' || columns.kind === 'accounts' ? partyColumn(table) : undefined;
  if (!party) return undefined;
  const { place, partyOf } = party;
  const byParty = Map.groupBy(table.rows, ({ cells }) => partyOf(cells[place] ?? ''));
  const [firms = [], people = []] = [byParty.get('firm'), byParty.get('person')];
  const read = (kind: 'people' | 'accounts', rows: TableRow[]) => {
    const guessed = recogniseColumns(table.headings, { kind, columns: { [place]: 'unread' } }, rows).at;
    return kind === columns.kind ? { ...guessed, ...without(columns.at, place) } : guessed;
  };
  const [ofPeople, ofFirms] = [read('people', people), read('accounts', firms)];
  const name = ofPeople.name?.[0];
  const parts = [...(ofPeople.firstName ?? []), ...(ofPeople.lastName ?? [])];
  if (name === undefined && parts.length === 0) return undefined;
  const beside = [ofPeople.account?.[0], ofFirms.parent?.[0]].find((one) => one !== undefined && one !== name);
  const firmName = name ?? beside ?? ofFirms.account?.[0];
  if (firmName === undefined) return undefined;
  const firm = beside ?? table.headings.length;
  const firmRows = firms.map((row) => {
    const [own, other] = [row.cells[firmName] ?? '', row.cells[firm] ?? ''];
    if (own !== '' && plainName(own) !== plainName(other)) return row;
    return firm === firmName ? row : { ...row, cells: row.cells.with(firmName, own || other).with(firm, '') };
  });
  const known = new Set(firmRows.map(({ cells }) => plainName(cells[firmName] ?? '')));
  const peopleRows = people.map((row) => withFirm(row, { name, parts, firm, known }));
  if (peopleRows.every(({ cells }) => !cells[firm])) return undefined;
  const { parent: _, ...others } = ofFirms;
  return {
    firms: {
      rows: firmRows,
      columns: { at: { ...others, account: [firmName], ...(firm !== firmName && { parent: [firm] }) } },
    },
    people: { rows: peopleRows, columns: { at: { ...withoutFirm(ofPeople), account: [firm] } } },
  };
}

/** Their firms have lines of their own. */
const withoutFirm = (at: Columns['at']): Columns['at'] =>
  Object.fromEntries(Object.entries(at).filter(([field]) => !OF_FIRM.some((one) => one === field)));

function without(at: Columns['at'], place: number): Columns['at'] {
  return Object.fromEntries(
    Object.entries(at).flatMap(([field, places]) => {
      const left = places.filter((one) => one !== place);
      return left.length > 0 ? [[field, left]] : [];
    }),
  );
}

/** A person's line with their firm in its column, and its name no longer before theirs; nobody is their own firm. */
function withFirm(
  row: TableRow,
  at: { name: number | undefined; parts: readonly number[]; firm: number; known: ReadonlySet<string> },
): TableRow {
  const { name, parts, firm, known } = at;
  const cells = row.cells.length > firm ? [...row.cells] : [...row.cells, ''];
  const full = name === undefined ? parts.map((part) => cells[part] ?? '').join(' ') : (cells[name] ?? '');
  if (cells[firm] !== '' && plainName(cells[firm] ?? '') === plainName(full)) cells[firm] = '';
  const comma = full.lastIndexOf(', ');
  const before = comma < 0 ? '' : full.slice(0, comma);
  if (name !== undefined && known.has(plainName(before)) && before !== '' && full.length > comma + 2) {
    cells[firm] ||= before;
    cells[name] = full.slice(comma + 2);
  }
  return { ...row, cells };
}
