import { textDigest } from '../domain/words/text-digest';
import { type BackupProblem, findProblem } from './backup-check';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, fromPlainBlock, toPlainBlock } from './backup-file';
import { setBrokenAside } from './broken/set-aside';
import { accountRow, personRow } from './rows';
import { type Book, book, OF_DATABASE, SCHEMA_EPOCH, TABLES } from './schema';
import { ChangedSinceError, type Undo } from './write/change';
import { write } from './write/transaction';

/** How many records of each kind there are; `lines` are ledger lines. */
export type BackupCounts = Record<'accounts' | 'people' | 'followUps' | 'proposals' | 'facts' | 'lines', number>;

/** A backup that was checked from end to end, and is safe to restore. */
export type CheckedBackup = { ok: true; counts: BackupCounts; records: BackupFile['tables'] };

/**
 * Returns the whole book as JSON text: format, version and every table, read in one transaction. What is broken in the book stands
 * aside in it, so that it can be taken in again.
 */
export async function backupBook(from: Book = book): Promise<string> {
  // A book that cannot be written now is saved as it is.
  await setBrokenAside(from).catch(() => 0);
  return from.transaction('r', [...TABLES], async () => {
    const rows = await Promise.all(TABLES.map(async (name) => [name, await from.table(name).toArray()] as const));
    const tables = {
      ...Object.fromEntries(rows),
      accounts: (await from.accounts.toArray()).map(({ nameKeys: _, ...account }) => account),
      people: (await from.people.toArray()).map(({ addressKeys: _, ...person }) => person),
      ledgerBlocks: (await from.ledgerBlocks.toArray()).map(toPlainBlock),
      meta: (await from.meta.toArray()).filter(({ key }) => !OF_DATABASE.includes(key)),
    };
    return JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, tables });
  });
}

/** Returns how many records the book holds, to say what a restore would replace. */
export async function countBook(from: Book = book): Promise<BackupCounts> {
  const [accounts, people, followUps, proposals, facts] = await Promise.all(
    [from.accounts, from.people, from.followUps, from.proposals, from.facts].map((table) => table.count()),
  );
  let lines = 0;
  await from.ledgerBlocks.each((block) => {
    lines += block.lines;
  });
  return {
    accounts: accounts ?? 0,
    people: people ?? 0,
    followUps: followUps ?? 0,
    proposals: proposals ?? 0,
    facts: facts ?? 0,
    lines,
  };
}

/** Returns a backup's records after checking each one and that they fit together, or what is wrong with it and where. */
export function readBackup(text: string): CheckedBackup | { ok: false; problem: BackupProblem } {
  const checked = findProblem(text);
  if ('problem' in checked) return { ok: false, problem: checked.problem };
  const { tables } = checked.file;
  const lines = tables.ledgerBlocks.reduce((sum, block) => sum + block.lines, 0);
  const { accounts, people, followUps, proposals, facts } = tables;
  return {
    ok: true,
    counts: {
      accounts: accounts.length,
      people: people.length,
      followUps: followUps.length,
      proposals: proposals.length,
      facts: facts.length,
      lines,
    },
    records: tables,
  };
}

/**
 * Replaces everything in the book by a checked backup, in one transaction, and returns the way back to the book as it was; rejects
 * with the cause, and then nothing changed.
 */
export function restoreBook({ records }: CheckedBackup, into: Book = book): Promise<{ undo: Undo }> {
  return write(
    TABLES,
    async () => {
      const before = await replaceRows(into, async () => {
        const { accounts, people, ledgerBlocks, meta, ...rest } = records;
        await into.accounts.bulkAdd(accounts.map(accountRow));
        await into.people.bulkAdd(people.map(personRow));
        await into.ledgerBlocks.bulkAdd(ledgerBlocks.map(fromPlainBlock));
        await into.meta.bulkAdd([...meta, { key: 'schemaEpoch', value: SCHEMA_EPOCH }]);
        for (const [name, rows] of Object.entries(rest)) await into.table(name).bulkAdd(rows);
      });
      const restored = await digestOfEntries(into);
      const undo = () =>
        write(
          TABLES,
          async () => {
            if ((await digestOfEntries(into)) !== restored) throw new ChangedSinceError();
            await replaceRows(into, async () => {
              for (const [name, rows] of before) await into.table(name).bulkAdd(rows);
            });
          },
          into,
        );
      return { undo };
    },
    into,
  );
}

/** Empties the book for what `fill` puts there, and returns the rows that it held, by table. */
async function replaceRows(into: Book, fill: () => Promise<void>): Promise<Map<string, unknown[]>> {
  const before = new Map<string, unknown[]>();
  for (const name of TABLES) {
    before.set(name, await into.table(name).toArray());
    await into.table(name).clear();
  }
  await fill();
  return before;
}

/** Stands for all that people have entered: not for what is computed from it, nor for the marks of reminders that were shown. */
async function digestOfEntries(from: Book): Promise<string> {
  let digest = '';
  for (const name of TABLES) {
    const text = JSON.stringify(await entriesOf(name, from), (key, value) =>
      key === 'remindedFor' ? undefined : value,
    );
    digest += textDigest(text ?? '');
  }
  return digest;
}

async function entriesOf(name: (typeof TABLES)[number], from: Book): Promise<unknown> {
  if (name === 'standings') return [];
  if (name === 'meta') return from.meta.get('settings');
  // A block of sales never changes.
  if (name === 'ledgerBlocks') return from.ledgerBlocks.toCollection().primaryKeys();
  // The open steps of a proposal move by themselves where the days off are computed anew.
  if (name === 'followUps')
    return from.followUps.filter(({ status, proposalId }) => status !== 'open' || !proposalId).toArray();
  return from.table(name).toArray();
}
