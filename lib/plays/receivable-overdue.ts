import { overdueReceivables } from '../domain/care/receivable-overdue';
import { waitOf } from '../domain/proposal/client-waits';
import { day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** An invoice is not paid in time: it is for today, whatever day that is (domain 8.3), but no call of ours while a proposal leaves them in peace (8.2). */
export const receivableOverdue: Play = {
  id: 'receivable-overdue',
  rest: 'soon',
  suggest({ account, receivables, settings, today, waits }) {
    const { receivables: overdue } = overdueReceivables(receivables, today, settings.receivables);
    const [oldest] = overdue;
    const newest = overdue.at(-1);
    if (oldest === undefined || newest === undefined) return null;
    const { amount, currency, dueOn } = oldest.receivable;
    const wait = waitOf(undefined, waits)?.wait;
    return {
      playId: 'receivable-overdue',
      accountId: account.id,
      due: today.toString(),
      because: {
        amount: { amount, currency },
        dueOn: { day: dueOn },
        count: oldest.daysOverdue,
        invoices: overdue.length,
      },
      newest: day(newest.receivable.dueOn).add({ days: 1 }).toString(),
      ...(wait && { inPeaceUntil: wait.until }),
      key: keyOfFacts(overdue.map(({ receivable }) => receivable.id)),
    };
  },
};
