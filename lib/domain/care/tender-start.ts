import { type Day, day, daysBetween } from '../records/day';
import type { Tender } from '../records/tender';
import type { TenderSettings } from './tender-settings';

/** When the preparation of a tender starts, whether it should have, and how many days are left to the deadline. */
export interface TenderStart {
  tender: Tender;
  state: 'ahead' | 'start now' | 'preparing' | 'closed';
  startOn: Day;
  daysLeft: number;
  because: { deadline: Day; startBefore: number };
}

/**
 * Returns when the preparation of a tender starts: so many calendar months before the deadline, and where that month is too
 * short, on its last day (domain 8.3). `closed` once it is submitted, decided or past its deadline.
 */
export function tenderStart(tender: Tender, today: Temporal.PlainDate, { startBefore }: TenderSettings): TenderStart {
  const deadline = day(tender.deadline);
  const start = deadline.subtract({ months: startBefore });
  const daysLeft = daysBetween(today, deadline);
  const isRunning = (tender.status === 'expected' || tender.status === 'preparing') && daysLeft >= 0;
  const isAhead = Temporal.PlainDate.compare(today, start) < 0;
  const running = tender.status === 'preparing' ? 'preparing' : isAhead ? 'ahead' : 'start now';
  return {
    tender,
    state: isRunning ? running : 'closed',
    startOn: start.toString(),
    daysLeft,
    because: { deadline: tender.deadline, startBefore },
  };
}
