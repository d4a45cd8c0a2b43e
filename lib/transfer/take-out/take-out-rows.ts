import type { ImportedField, ImportedRow, ImportedRows, ImportedTable } from '../../domain/records/imported-rows';
import { digestOf, type Row } from './note-rows';

/** A row that an import wrote, in the table where it stands. */
export type Written = { importId: string; table: ImportedTable; row: ImportedRow };

/** Why a row stays, or keeps a field: something rests on it, a later import has written it too, or somebody has changed it since. */
export type WhyKept = 'used' | 'later' | 'edited';

/** What becomes of the rows of an import that is taken out, before anybody has looked what rests on them. */
export type RowsTaken = {
  /** It brought them, and nobody has changed them since. */
  candidates: Written[];
  /** Rows whose fields go back to what they were. */
  changed: { table: ImportedTable; row: Row }[];
  /** What later imports are given: rows that they have changed, and what stood before in their fields. */
  handedOn: Written[];
  kept: { table: ImportedTable; why: WhyKept }[];
};

/** What changes with every edit and says nothing by itself. */
const STAMP = 'updatedAt';

/** Every import's rows by table and id, the earliest import first. */
export type Chains = Map<string, Written[]>;
export const chainKey = (table: ImportedTable, rowId: string) => `${table}\n${rowId}`;

/** Returns the rows of all imports, each as a chain of those that wrote it. */
export function chainsOf(parts: readonly ImportedRows[], numberOf: ReadonlyMap<string, number>): Chains {
  const chains: Chains = new Map();
  const sorted = [...parts].sort((a, b) => (numberOf.get(a.importId) ?? 0) - (numberOf.get(b.importId) ?? 0));
  for (const { importId, table, rows } of sorted) {
    for (const row of rows) {
      const key = chainKey(table, row.rowId);
      const chain = chains.get(key);
      if (chain) chain.push({ importId, table, row });
      else chains.set(key, [{ importId, table, row }]);
    }
  }
  return chains;
}

/**
 * Returns what becomes of the rows that an import wrote: new ones may go where nothing was changed since, changed fields go back
 * where they still hold what the import wrote. What a later import has changed again is handed on to that one: it goes with it.
 */
export function takeOutRows(
  importId: string,
  chains: Chains,
  now: (table: ImportedTable, rowId: string) => Row | undefined,
  isThere: (accountId: string) => boolean,
): RowsTaken {
  const taken: RowsTaken = { candidates: [], changed: [], handedOn: [], kept: [] };
  const managerOf = (accountId: string) =>
    managerOnWay(importId, chains.get(chainKey('accounts', accountId)) ?? [], now('accounts', accountId));
  for (const chain of chains.values()) {
    const place = chain.findIndex((one) => one.importId === importId);
    const own = chain[place];
    const row = own && now(own.table, own.row.rowId);
    // Somebody has deleted it.
    if (!own || !row) continue;
    const later = chain.slice(place + 1);
    const { table } = own;
    if (!own.row.isNew) takeBack(own, later, row, { isThere, managerOf }, taken);
    else if (later[0]) {
      taken.handedOn.push({ ...later[0], row: joined(own.row, later[0].row) });
      taken.kept.push({ table, why: 'later' });
    } else if (isAsWritten(own.row, row)) taken.candidates.push(own);
    else taken.kept.push({ table, why: 'edited' });
  }
  return taken;
}

/** The later import brings the row from now on. */
const joined = (own: ImportedRow, later: ImportedRow): ImportedRow => ({
  ...later,
  isNew: true,
  fields: { ...own.fields, ...later.fields },
});

const holds = (row: Row, name: string, digest: string | undefined) => digestOf(Reflect.get(row, name)) === digest;

function isAsWritten({ fields }: ImportedRow, row: Row): boolean {
  const names = new Set([...Object.keys(fields), ...Object.keys(row)]);
  names.delete(STAMP);
  return [...names].every((name) => holds(row, name, fields[name]?.after));
}

/** Whether an account's manager goes back: at once, with a later import, or not at all. */
type OnWay = { with?: string; isEdited: boolean };

function managerOnWay(importId: string, chain: readonly Written[], account: Row | undefined): OnWay {
  const place = chain.findIndex((one) => one.importId === importId);
  const own = chain[place]?.row;
  const field = own?.fields['kam'];
  // One that an import brought goes or stays: its manager does not go back.
  if (!field || own?.isNew || !account) return { isEdited: true };
  const heir = chain.slice(place + 1).find((one) => 'kam' in one.row.fields);
  if (!heir) return { isEdited: !holds(account, 'kam', field.after) };
  // Somebody has changed it in between: it does not go back as far.
  return digestOf(heir.row.fields['kam']?.before) === field.after
    ? { with: heir.importId, isEdited: false }
    : { isEdited: true };
}

/** An owner that a row lost went with its account to another manager: it comes back with that one. */
function ownerOnWay(name: string, field: ImportedField, row: Row, managerOf: (accountId: string) => OnWay) {
  if (name !== 'owner' || field.after !== undefined) return undefined;
  return managerOf(String(Reflect.get(row, 'accountId')));
}

/** A field goes back unless somebody has changed it, or a later import did: then it goes back with that one. */
function takeBack(
  own: Written,
  later: readonly Written[],
  row: Row,
  { isThere, managerOf }: { isThere: (accountId: string) => boolean; managerOf: (accountId: string) => OnWay },
  taken: RowsTaken,
): void {
  const heirOf = (name: string) => later.find((one) => name in one.row.fields);
  const rowOf = (importId: string): Written =>
    later.find((one) => one.importId === importId) ?? {
      ...{ importId, table: own.table, row: { rowId: own.row.rowId, isNew: false, fields: {} } },
    };
  const fields = Object.entries(own.row.fields).map(([name, field]) => {
    const along = ownerOnWay(name, field, row, managerOf);
    const isHeld = holds(row, name, field.after);
    const heir = heirOf(name) ?? (isHeld && along?.with ? rowOf(along.with) : undefined);
    const canGo = isHeld && !along?.isEdited && (!OWNERS.includes(name) || canGoTo(field.before, isThere));
    return { name, field, heir, isEdited: !heir && !canGo, isAlong: along !== undefined };
  });
  const told = fields.filter(({ name }) => name !== STAMP);
  const isEdited = told.some((one) => one.isEdited);
  if (isEdited || told.some((one) => one.heir))
    taken.kept.push({ table: own.table, why: isEdited ? 'edited' : 'later' });
  const isWhole = isOnePiece(own);
  // Who does it is no part of the piece where that went with the account.
  const piece = told.filter(({ isAlong }) => !isAlong);
  if (isWhole && piece.some((one) => one.isEdited)) return;
  const heir = piece.find((one) => one.heir)?.heir;
  const back = new Map<string, unknown>(Object.entries(row));
  const heirs = new Map<Written, Written>();
  for (const one of fields) {
    // What belongs together goes back together, with the later import.
    const to = one.heir ?? (isWhole && !one.isAlong ? heir : undefined);
    if (to) {
      const given = heirs.get(to) ?? { ...to, row: { ...to.row, fields: { ...to.row.fields } } };
      heirs.set(to, given);
      handBack(given, one.name, one.field);
    } else if (one.isEdited) continue;
    else if (one.field.before === undefined) back.delete(one.name);
    else back.set(one.name, one.field.before);
  }
  taken.handedOn.push(...heirs.values());
  const next = Object.fromEntries(back) as unknown as Row;
  if (digestOf(next) !== digestOf(row)) taken.changed.push({ table: own.table, row: next });
}

/** The fields that say to which account a row belongs. */
const OWNERS = ['accountId', 'parentId'];
const canGoTo = (accountId: unknown, isThere: (id: string) => boolean) =>
  typeof accountId !== 'string' || isThere(accountId);

/** An amount without its currency, a closed deal without its answer, or a move without its history would say what nobody meant. */
const isOnePiece = ({ table, row }: Written) => !['accounts', 'people'].includes(table) || 'accountId' in row.fields;

/** What stood before this import stood before that one, unless somebody has changed it in between. */
function handBack(to: Written, name: string, field: ImportedField): void {
  const theirs = to.row.fields[name];
  if (!theirs) to.row.fields[name] = field;
  else if (digestOf(theirs.before) === field.after) {
    const { before: _, ...rest } = theirs;
    to.row.fields[name] = { ...rest, ...(field.before !== undefined && { before: field.before }) };
  }
}
