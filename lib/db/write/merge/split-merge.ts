import { Merge } from '../../../domain/records/merge';
import { book } from '../../schema';
import { ChangedSinceError, countErasures, refuseSinceErasure, type Undo } from '../change';
import type { When } from '../when';
import { turn, writeOne } from './make-one';

/**
 * Makes two of what was merged, however much later: what was changed since stays with the one that was kept. Rejects with a
 * ChangedSinceError where that was done already.
 */
export async function splitMerge(id: string, when: When): Promise<{ result: string; undo: Undo }> {
  const today = Temporal.PlainDate.from(when.today);
  const { merge, erasures } = await writeOne(today, async () => {
    const kept = await book.merges.get(id);
    if (!kept) throw new ChangedSinceError();
    const found = Merge.parse(kept);
    await turn(found, 'two');
    await book.merges.delete(id);
    return { merge: found, erasures: await countErasures() };
  });
  const again = () =>
    writeOne(today, async () => {
      await refuseSinceErasure(erasures);
      await turn(merge, 'one');
      await book.merges.put(merge);
    });
  return { result: merge.goneId, undo: again };
}
