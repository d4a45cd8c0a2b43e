import { remind } from '../../../domain/proposal/reminders';
import type { FollowUp } from '../../../domain/records/follow-up';
import { book } from '../../schema';
import { write } from '../transaction';

/**
 * Notes that the reminders of these steps have been shown for their due days. A step that was put off or closed meanwhile
 * stays as it is: the reminder of its new day is still to come.
 */
export function markReminded(shown: readonly Pick<FollowUp, 'id' | 'due' | 'at'>[]): Promise<void> {
  return write(['followUps'], async () => {
    const rows = await book.followUps.bulkGet(shown.map(({ id }) => id));
    const isStill = (row: FollowUp, one?: Pick<FollowUp, 'due' | 'at'>) => row.due === one?.due && row.at === one.at;
    const marked = rows.flatMap((row, place) =>
      row?.status === 'open' && isStill(row, shown[place]) ? remind(row) : [],
    );
    await book.followUps.bulkPut(marked);
  });
}
