import type { Account } from '../../../domain/records/account';
import type { RecordKind } from '../../../domain/records/kinds';
import { readHere } from '../../../team/here';
import { readMembers } from '../../../team/members';
import { isAlive } from '../../../team/merge';
import { rowOf } from '../../../team/slots';
import { deviceOf, momentOf, timeOf } from '../../../team/stamp';
import { book } from '../../schema';
import { RECORDS, recordsOf } from '../../team-records';

/** A record that somebody else in the team wrote: when (milliseconds) and who, '' where nobody knows. */
export interface CameIn {
  key: string;
  kind: RecordKind;
  at: number;
  by: string;
  /** What it is of; undefined where that is gone. */
  account: Pick<Account, 'id' | 'name'> | undefined;
  /** How the file of an import was called. */
  file?: string;
  isGone: boolean;
}

/** Returns what came in from the team last, the latest first. */
export function readCameIn(): Promise<CameIn[]> {
  return book.transaction('r', ['meta', 'accounts', ...RECORDS], async () => {
    const { came = [] } = (await readHere(book)) ?? {};
    const [records, members] = [
      await recordsOf(
        book,
        came.map(({ key }) => key),
      ),
      await readMembers(book),
    ];
    const found = came.flatMap(({ key, stamp }, place) => {
      const state = records[place]?.state;
      return state ? [{ key, stamp, state, row: rowOf(state.slots) }] : [];
    });
    const accountOf = ({ state, row }: (typeof found)[number]) =>
      state.table === 'accounts' ? state.id : String(row['accountId'] ?? '');
    const accounts = new Map((await book.accounts.bulkGet(found.map(accountOf))).map((row) => [row?.id, row]));
    return found.map(({ key, stamp, state, row }) => ({
      key,
      kind: state.table as RecordKind,
      at: momentOf(timeOf(stamp)),
      by: members.get(deviceOf(stamp))?.name ?? '',
      account: accounts.get(accountOf({ key, stamp, state, row })),
      ...(state.table === 'imports' && { file: String(row['file'] ?? '') }),
      isGone: !isAlive(state),
    }));
  });
}
