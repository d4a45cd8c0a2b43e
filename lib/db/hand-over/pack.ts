import * as z from 'zod/mini';
import { Account } from '../../domain/records/account';
import { Moment } from '../../domain/records/day';
import { filledText } from '../../domain/records/filled-text';
import { type KindOfAccount, OF_ACCOUNT } from '../../domain/records/kinds';
import { BackupError } from '../backup/backup-error';
import { Lock, newLock, sealer, unseal } from '../backup/seal';

/** What stays on the device: pages and advice are its own, merges name accounts that do not come, and locks have keys of their own. */
const STAYS: readonly string[] = ['bindings', 'dismissals', 'merges', 'personalDetails'];

/** The kinds of record that go along with an account. */
export const CARRIED = OF_ACCOUNT.filter((kind) => !STAYS.includes(kind)) as Carried[];
export type Carried = Exclude<KindOfAccount, 'bindings' | 'dismissals' | 'merges' | 'personalDetails'>;

/** The accounts of a key account manager, and the records that hang on them, each still to be held to its schema. */
export const Pack = z.object({
  kam: filledText(200),
  at: Moment,
  accounts: z.array(Account),
  rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});
export type Pack = z.infer<typeof Pack>;

const FORMAT = 'keyside-hand-over';
const Head = z.object({ format: z.literal(FORMAT), layout: z.literal(1), lock: Lock });

/** Returns a pack as the text of a file that only the passphrase opens. */
export async function sealPack(pack: Pack, passphrase: string): Promise<string> {
  const lock = newLock();
  const head = JSON.stringify({ format: FORMAT, layout: 1, lock });
  const seal = await sealer(passphrase, lock, head);
  return `${head}\n${await seal(JSON.stringify(pack))}`;
}

/** Returns the pack in a file; rejects with a BackupError where it is none, or the passphrase is another one. */
export async function openPack(text: string, passphrase: string): Promise<Pack> {
  const [head = '', ...sealed] = text.split('\n').filter(Boolean);
  const read = Head.safeParse(parsed(head));
  if (!read.success) throw new BackupError({ kind: 'notABackup' });
  let opened = '';
  for await (const piece of unseal(each(sealed), passphrase, read.data.lock, head)) opened += piece;
  const pack = Pack.safeParse(parsed(opened));
  if (!pack.success) throw new BackupError({ kind: 'damaged', where: '' });
  return pack.data;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
