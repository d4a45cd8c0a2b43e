import * as z from 'zod/mini';
import { OF_DATABASE } from '../schema';
import { BackupError } from './backup-error';
import { Digest } from './digest';
import { BACKUP_FORMAT, BACKUP_VERSION, Head, Line, ORDER, type TableName } from './layout';
import { linesOf, textOf } from './lines';
import { unseal } from './seal';

/** What a file says of itself, then the rows of its tables, some at a time. */
export type FilePart =
  | { head: { version: number; at?: string | undefined } }
  | { table: TableName; rows: readonly unknown[] };

/** Layout 1: everything in one line. */
const Whole = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.minimum(1)),
  tables: z.record(z.string(), z.array(z.unknown())),
});

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The rows without what a file says of the database itself, which none of ours does: it would be taken for what this browser says. */
function ofUser(table: TableName, rows: readonly unknown[]): readonly unknown[] {
  const keyOf = (row: unknown): unknown =>
    typeof row === 'object' && row !== null ? Reflect.get(row, 'key') : undefined;
  return table === 'meta' ? rows.filter((row) => !OF_DATABASE.some((key) => key === keyOf(row))) : rows;
}

function known(version: number): number {
  if (version > BACKUP_VERSION) throw new BackupError({ kind: 'newer' });
  return version;
}

/**
 * Yields what stands in a file, in an order in which what is referred to comes first. Rejects with a BackupError as soon as it is
 * found to be no backup, or to differ from what was written; what was yielded before may have been changed, too. What a file says of
 * the database itself is left out. `onShare` hears
 * the share of the file that was read, 0-1.
 */
export async function* readParts(
  file: Blob,
  passphrase?: string,
  onShare?: (share: number) => void,
): AsyncGenerator<FilePart> {
  const lines = linesOf(textOf(file, onShare));
  const first = (await lines.next()).value ?? '';
  const value = parse(first);
  const head = Head.safeParse(value).data;
  if (!head)
    yield* wholeFile(Whole.safeParse(value).data ? value : parse((await Array.fromAsync(textOf(file))).join('')));
  else if (!head.lock) yield* below(first, head, lines);
  else {
    if (!passphrase) throw new BackupError({ kind: 'locked' });
    const inside = linesOf(unseal(lines, passphrase, head.lock, first));
    const text = (await inside.next()).value ?? '';
    const open = Head.safeParse(parse(text)).data;
    if (!open) throw new BackupError({ kind: 'cutOff' });
    yield* below(text, open, inside);
  }
}

/** The parts below the first line, each held to its digest. */
async function* below(first: string, { version, at }: Head, lines: AsyncGenerator<string>): AsyncGenerator<FilePart> {
  yield { head: { version: known(version ?? 0), at } };
  const whole = new Digest();
  await whole.add(first);
  let table: TableName = 'accounts';
  let part = new Digest();
  let count = 0;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = Line.safeParse(parse(next.value)).data;
    if (!line) throw new BackupError({ kind: 'damaged', where: table });
    if ('end' in line) {
      const isLast = (await lines.next()).done;
      if (line.sha256 !== whole.value || !isLast) throw new BackupError({ kind: 'damaged', where: '' });
      return;
    }
    await whole.add(next.value);
    table = line.table;
    if ('rows' in line) {
      await part.add(next.value);
      count += line.rows.length;
      yield { table, rows: ofUser(table, line.rows) };
    } else {
      if (line.sha256 !== part.value || line.count !== count) throw new BackupError({ kind: 'damaged', where: table });
      part = new Digest();
      count = 0;
    }
  }
  throw new BackupError({ kind: 'cutOff' });
}

async function* wholeFile(value: unknown): AsyncGenerator<FilePart> {
  const file = Whole.safeParse(value).data;
  if (!file) throw new BackupError({ kind: 'notABackup' });
  yield { head: { version: known(file.version) } };
  for (const table of ORDER) {
    const rows = ofUser(table, file.tables[table] ?? []);
    for (let at = 0; at < rows.length; at += 200) yield { table, rows: rows.slice(at, at + 200) };
  }
}
