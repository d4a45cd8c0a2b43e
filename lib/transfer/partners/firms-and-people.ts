import { companyDomain } from '../../domain/identify/company-domain';
import { plainName } from '../../domain/words/plain-name';
import type { TableRow } from '../csv/sheet';
import type { Table } from '../csv/table';
import { NAMED, OF_CONTACT } from '../import/account-details';
import { isCompany } from '../import/contents';
import { type Columns, recogniseColumns } from '../import/recognise-columns';
import { partyColumn } from './party-column';

/** Lines of one kind, and where their columns stand. */
type Part = { rows: TableRow[]; columns: Pick<Columns, 'at'> };

export type FirmsAndPeople = { firms: Part; people: Part };

/**
 * Returns a list of accounts or people as two, where a column says of every line which it is and at least one person stands at a
 * firm; undefined for any other. Somebody's firm is in a column of its own, or before the name: "Otter Ltd, Eva Muster".
 */
export function firmsAndPeople(table: Table, columns: Columns): FirmsAndPeople | undefined {
  const isOfBoth = columns.kind === 'people' || columns.kind === 'accounts';
  const party = (isOfBoth ? partyColumn(table) : undefined) ?? partiesByForm(columns);
  if (!party) return undefined;
  const { place, partyOf } = party;
  const byParty = Map.groupBy(table.rows, partyOf);
  if (byParty.size < 2) return undefined;
  const [firms = [], people = []] = [byParty.get('firm'), byParty.get('person')];
  const read = (kind: 'people' | 'accounts', rows: TableRow[]) => {
    const guessed = recogniseColumns(
      table.headings,
      { kind, columns: place === undefined ? {} : { [place]: 'unread' } },
      rows,
    ).at;
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
    people: { rows: peopleRows, columns: { at: { ...ofPeople, account: [firm] } } },
  };
}

/** In a list of people with their firms, who has none and is called by a legal form is a firm. */
function partiesByForm({ kind, at }: Columns): ReturnType<typeof partyColumn> {
  const [name, firm] = [at.name?.[0], at.account?.[0]];
  if (kind !== 'people' || name === undefined || firm === undefined || at.firstName || at.lastName) return undefined;
  return {
    place: undefined,
    partyOf: ({ cells }) => (!cells[firm] && isCalledFirm(cells[name] ?? '') ? 'firm' : 'person'),
  };
}

/** A form of two letters ends people's names, too ("Pieter van As"): only a point or a stroke in it, or a sign in the name, makes a firm of it. */
function isCalledFirm(name: string): boolean {
  if (!isCompany(name.replace(/(?<= \p{L})\/(?=\p{L}$)/u, ''))) return false;
  const words = name.trim().split(/\s+/);
  return /[./]|\p{L}{3}/u.test(words.at(-1) ?? '') || words.some((word) => /[&+\d]/.test(word));
}

function without(at: Columns['at'], place: number | undefined): Columns['at'] {
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

/**
 * Returns a list of accounts as two where it names beside each whom to ask for; undefined for any other. Where nobody is named, an
 * address is the firm's own, and nobody's.
 */
export function customersAndContacts(table: Table, { kind, at }: Columns): FirmsAndPeople | undefined {
  if (kind !== 'accounts' || !at.account) return undefined;
  if (!NAMED.some((field) => at[field]))
    return at.email && withDomains(table, { account: at.account, email: at.email }, at);
  const names = NAMED.flatMap((field) => at[field] ?? []);
  const rows = [...table.rows];
  const contact = OF_CONTACT.flatMap((field) => (at[field] ? [[field, at[field]] as const] : []));
  return {
    firms: { rows, columns: { at } },
    people: {
      rows: rows.filter(({ cells }) => names.some((place) => cells[place])),
      columns: { at: { ...Object.fromEntries(contact), account: at.account } },
    },
  };
}

/** A list of accounts with addresses and nobody's name: nobody comes in, but a domain of addresses that are all at one account is its own. */
function withDomains(
  table: Table,
  { account, email }: { account: readonly number[]; email: number[] },
  at: Columns['at'],
): FirmsAndPeople {
  const domainsIn = (cells: readonly string[]) =>
    email.flatMap((place) =>
      (cells[place] ?? '').split(/[\s,;|]+/).flatMap((address) => {
        const answer = companyDomain(address);
        return 'domain' in answer ? [answer.domain] : [];
      }),
    );
  const holders = new Map<string, Set<string>>();
  for (const { cells } of table.rows)
    for (const domain of domainsIn(cells))
      holders.set(domain, (holders.get(domain) ?? new Set()).add(plainName(cells[account[0] ?? -1] ?? '')));
  const width = table.headings.length;
  const rows = [...table.rows].map((row) => {
    const own = domainsIn(row.cells).filter((domain) => holders.get(domain)?.size === 1);
    return { ...row, cells: [...row.cells.slice(0, width), ...own.slice(0, 1)] };
  });
  return {
    firms: { rows, columns: { at: { ...at, domain: [...(at.domain ?? []), width] } } },
    people: { rows: [], columns: { at: { email } } },
  };
}
