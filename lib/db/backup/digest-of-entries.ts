import { textDigest } from '../../domain/words/text-digest';
import { eachPart } from '../each-part';
import { type Book, TABLES } from '../schema';

/** So many rows are looked at together. */
const AT_ONCE = 500;

/**
 * Returns what stands for all that people have entered: not for what is computed from it, nor for the marks of reminders that were
 * shown. Call it inside a transaction, or while nobody writes.
 */
export async function digestOfEntries(from: Book): Promise<string> {
  let digest = '';
  for (const name of TABLES) digest = textDigest(`${digest}${await digestOfTable(name, from)}`);
  return digest;
}

async function digestOfTable(name: (typeof TABLES)[number], from: Book): Promise<string> {
  if (name === 'standings') return '';
  const rows = from.table(name);
  if (name === 'meta') return textDigest(textOf(await from.meta.get('settings')));
  // A block of sales never changes.
  if (name === 'ledgerBlocks') return textDigest(textOf(await rows.toCollection().primaryKeys()));
  let digest = '';
  await eachPart(rows, AT_ONCE, (found) => {
    for (const row of found) if (!isComputed(name, row)) digest = textDigest(`${digest}${textOf(row)}`);
  });
  return digest;
}

/** The open steps of a proposal move by themselves where the days off are computed anew. */
const isComputed = (name: string, row: unknown) =>
  name === 'followUps' &&
  typeof row === 'object' &&
  row !== null &&
  Reflect.get(row, 'status') === 'open' &&
  Boolean(Reflect.get(row, 'proposalId'));

const textOf = (value: unknown) =>
  JSON.stringify(value, (key, inside) => (key === 'remindedFor' ? undefined : inside)) ?? '';
