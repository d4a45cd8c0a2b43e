import { withoutOwner } from '../../domain/programme/who-does-it';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Import } from '../../domain/records/import';
import { IMPORTED_TABLES, type ImportedRows } from '../../domain/records/imported-rows';
import { RECORD_KINDS } from '../../domain/records/kinds';
import type { Person } from '../../domain/records/person';
import type { OurPromise } from '../../domain/records/promise';
import type { Proposal } from '../../domain/records/proposal';
import type { SealedDetail } from '../../domain/records/sealed-detail';
import { linesRuledOut } from '../../transfer/import/notes';
import type { BookContents, ImportPlan, ImportRecords } from '../../transfer/import/plan';
import { salesDigest } from '../../transfer/sales-digest';
import { noteRow, type Row } from '../../transfer/take-out/note-rows';
import { countedWrites } from '../guard';
import { readForImport } from '../read/for-import';
import { takeOutOf } from '../read/take-out';
import { accountRow, personRow, withoutKeys } from '../rows';
import { type Book, openBook } from '../schema';
import { givenOver, type OWNED } from './programme/give-over';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { writeTakeOut } from './take-out-import';
import { write } from './transaction';

/** How far an import is: `share` is the part of the phase that is done, 0-1. */
export type ImportPhase = 'reading' | 'planning' | 'writing' | 'computing';
export type OnImportProgress = (phase: ImportPhase, share: number) => void;

/** What is known of a file before its lines are planned. */
export type AboutImport = Pick<Import, 'at' | 'of' | 'file'>;

/** A plan that was made before, and how often the book was written by then; undefined where nobody counted. */
export type Planned = { plan: ImportPlan; writes: number | undefined };

/** What is known before: the plan that was shown, and the import that goes out in the same step, as this one takes its place. */
type Instead = { planned?: Planned | null; replaces?: string | undefined };

/** So many of the rows that an import wrote are noted together. */
const NOTED_TOGETHER = 500;

/**
 * Plans an import against the book as it is now, unless it was `planned` and nobody has written since; writes its records and what has to be known to take it out again, and settles the
 * standings, all in one transaction: all or nothing. Returns the plan and the id of the import, none where it changed nothing;
 * rejects with what went wrong, and then nothing was written.
 */
export async function importBook(
  makePlan: (contents: BookContents) => ImportPlan,
  about: AboutImport,
  today: Temporal.PlainDate,
  onProgress: OnImportProgress = () => {},
  { planned = null, replaces }: Instead = {},
): Promise<{ plan: ImportPlan; id?: string }> {
  // A file can be imported again: its lines need not be on the disk before the next thing may happen.
  const into = openBook('relaxed');
  try {
    return await write(
      [...RECORD_KINDS, ...STANDINGS_TABLES],
      async () => {
        // Before anything is written: whether that plan holds is seen by it.
        const held = await stillHeld(planned, into);
        const isOut = replaces !== undefined && (await takeOut(replaces, into));
        const plan = held ?? makePlan(await readForImport(into));
        const { records } = plan;
        onProgress('writing', 0);
        const id = isNothing(records) ? undefined : await writeImport(plan, about, into);
        if (isOut || changeStandings(records)) {
          await settleStandings(today, into, (share) => onProgress('computing', share));
        }
        return { plan, ...(id && { id }) };
      },
      into,
    );
  } finally {
    into.close();
  }
}

async function stillHeld(planned: Planned | null, into: Book): Promise<ImportPlan | undefined> {
  const holds = planned?.writes !== undefined && planned.writes === (await countedWrites(into));
  return holds ? planned.plan : undefined;
}

const isNothing = (records: ImportRecords) => Object.values(records).every((rows) => rows.length === 0);

/** Shares and rhythms have to be computed anew where accounts or sales come. */
const changeStandings = ({ accounts, ledgerBlocks, shortenedBlocks, emptiedBlockIds }: ImportRecords) =>
  [accounts, ledgerBlocks, shortenedBlocks, emptiedBlockIds].some((rows) => rows.length > 0);

/** Takes the import out whose place another one takes; false where it is out already. */
async function takeOut(id: string, into: Book): Promise<boolean> {
  const what = await takeOutOf(id, into);
  if (!what) return false;
  await writeTakeOut(what, {
    putAll: async (table, rows) => void (await into.table(table).bulkPut(rows)),
    removeAll: (table, keys) => into.table(table).bulkDelete([...keys]),
  });
  return true;
}

async function writeImport(plan: ImportPlan, about: AboutImport, into: Book): Promise<string> {
  const details = await detailsThatMove(plan.records.people, into);
  const records = { ...plan.records, ...(await ownedAfter(plan.records, into)) };
  const id = await noteImport(plan, records, about, into);
  await writeRecords(records, id, into);
  await into.personalDetails.bulkPut(details);
  return id;
}

/** What is written: the records of a plan, and what goes with its account to another key account manager. */
type Written = ImportRecords & { promises: OurPromise[] };

/** Returns what somebody of us does, as it is where accounts get another key account manager: proposals and steps of the file among it. */
async function ownedAfter(
  { accounts, proposals, followUps }: ImportRecords,
  into: Book,
): Promise<Pick<Written, (typeof OWNED)[number]>> {
  const before = (await into.accounts.bulkGet(accounts.map(({ id }) => id))).flatMap((row) => row ?? []);
  const given = Map.groupBy(await givenOver(before, accounts, into), ({ table }) => table);
  const kams = new Map(before.map(({ id, kam }) => [id, kam]));
  const after = <Row>(table: (typeof OWNED)[number]) => (given.get(table) ?? []).map((one) => one.after as Row);
  const withOfFile = <Row extends Proposal | FollowUp>(rows: readonly Row[], changed: readonly Row[]) => {
    const isGiven = new Set(changed.map(({ id }) => id));
    const ofFile = rows.map((row) => (isGiven.has(row.id) ? withoutOwner(row, kams.get(row.accountId)) : row));
    const named = new Set(rows.map(({ id }) => id));
    return [...ofFile, ...changed.filter(({ id }) => !named.has(id))];
  };
  return {
    followUps: withOfFile(followUps, after<FollowUp>('followUps')),
    promises: after('promises'),
    proposals: withOfFile(proposals, after<Proposal>('proposals')),
  };
}

/** Notes the import and what it is about to write, inside its transaction; returns its id. */
async function noteImport(plan: ImportPlan, records: Written, about: AboutImport, into: Book): Promise<string> {
  const id = crypto.randomUUID();
  const last = await into.imports.orderBy('number').last();
  const digest = await digestOfSales(records, into);
  const { added, updated, unchanged, refused, notes = [], sum, overlap } = plan;
  const leftOut = refused.length + linesRuledOut(notes);
  await into.imports.put({
    ...{ id, number: (last?.number ?? 0) + 1, ...about, file: about.file.slice(0, 300) },
    ...{ added, updated, unchanged, leftOut, ...(sum && { sales: sum }) },
    ...(digest && { salesDigest: digest }),
    ...(overlap?.isReplaced && { period: { from: overlap.from, to: overlap.to } }),
  });
  const newId = () => crypto.randomUUID();
  for (const table of IMPORTED_TABLES) {
    const after: readonly Row[] = records[table];
    for (let at = 0; at < after.length; at += NOTED_TOGETHER) {
      const some = after.slice(at, at + NOTED_TOGETHER);
      const before = await into.table<Row>(table).bulkGet(some.map((row) => row.id));
      const rows = some.map((row, place) => noteRow(before[place] && withoutKeys(before[place]), row));
      const part: ImportedRows = { id: newId(), importId: id, table, rows };
      await into.importedRows.put(part);
    }
  }
  await into.replacedSales.bulkPut(records.replaced.map((one) => ({ ...one, importId: id })));
  return id;
}

/** What stands for the sales that come, by the names of their customers: two who take in one file unknown to each other may give them other ids. */
async function digestOfSales({ accounts, ledgerBlocks }: Written, into: Book): Promise<string | undefined> {
  const ids = [...new Set(ledgerBlocks.flatMap(({ accountIds }) => accountIds))];
  const known = (await into.accounts.bulkGet(ids)).flatMap((row) => row ?? []);
  const names = new Map([...known, ...accounts].map(({ id, name }) => [id, name]));
  return salesDigest(ledgerBlocks, (id) => names.get(id) ?? '');
}

/** The sealed personal details of people who stand at another account now, as they go along with them. */
async function detailsThatMove(people: readonly Person[], into: Book): Promise<SealedDetail[]> {
  const before = await into.people.bulkGet(people.map(({ id }) => id));
  const moved = people.filter(({ accountId }, place) => before[place] && before[place].accountId !== accountId);
  const accountOf = new Map(moved.map(({ id, accountId }) => [id, accountId]));
  const details = await into.personalDetails
    .where('personId')
    .anyOf([...accountOf.keys()])
    .toArray();
  return details.map((detail) => ({ ...detail, accountId: accountOf.get(detail.personId) ?? detail.accountId }));
}

async function writeRecords(records: Written, importId: string, into: Book): Promise<void> {
  await into.accounts.bulkPut(records.accounts.map(accountRow));
  await into.people.bulkPut(records.people.map(personRow));
  await into.facts.bulkPut(records.facts);
  await into.prospects.bulkPut(records.prospects);
  await into.proposals.bulkPut(records.proposals);
  await into.touches.bulkPut(records.touches);
  await into.targets.bulkPut(records.targets);
  await into.goals.bulkPut(records.goals);
  await into.planEntries.bulkPut(records.planEntries);
  await into.followUps.bulkPut(records.followUps);
  await into.promises.bulkPut(records.promises);
  await into.ledgerBlocks.bulkDelete(records.emptiedBlockIds);
  await into.ledgerBlocks.bulkPut(records.shortenedBlocks);
  await into.ledgerBlocks.bulkPut(records.ledgerBlocks.map((block) => ({ ...block, importId })));
}
