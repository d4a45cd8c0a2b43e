import { goneBefore } from '../../../domain/keeping/trash';
import type { Moment } from '../../../domain/records/day';
import { book } from '../../schema';
import { write } from '../transaction';

/** Removes for good what was deleted more than thirty days ago; writes nothing where there is none. */
export async function emptyTrash(now: Moment): Promise<void> {
  const isOld = () => book.trash.where('at').below(goneBefore(now));
  if ((await isOld().count()) > 0) await write(['trash'], () => isOld().delete());
}

/** Removes one deletion for good. */
export function removeForGood(id: string): Promise<void> {
  return write(['trash'], () => book.trash.delete(id));
}
