import { remind, toRemind } from '../../domain/proposal/reminders';
import type { FollowUp } from '../../domain/records/follow-up';
import { readSettingsInForce } from '../read/holidays';
import { book } from '../schema';
import { write } from './transaction';

/**
 * Takes every reminder that is due and not yet shown, marking each as shown in the same transaction, so that whoever gets
 * them may show them: no two callers ever get the same one.
 */
export function claimReminders(now: Temporal.ZonedDateTime): Promise<FollowUp[]> {
  return write(['followUps'], async () => {
    const { calendar } = await readSettingsInForce();
    const open = await book.followUps
      .where('[status+due]')
      .between(['open', ''], ['open', now.toPlainDate().toString()], true, true)
      .toArray();
    const due = toRemind(open, now, calendar).map(remind);
    await book.followUps.bulkPut(due);
    return due;
  });
}
