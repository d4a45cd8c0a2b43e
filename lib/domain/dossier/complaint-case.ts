import { type Day, day, daysBetween } from '../records/day';
import type { Fact } from '../records/fact';

/** How a complaint went: when it was opened, after how many days we answered, and how many it took or has taken. */
export interface ComplaintCase {
  openedOn: Day;
  isOpen: boolean;
  /** Days from the complaint to our answer; null: none is on record. */
  answeredAfter: number | null;
  /** Days until it was settled, or until today where it is open; null where it was settled nobody knows when. */
  days: number | null;
}

/** Returns how the complaint of a fact went; null where it is none. It was opened on the day on which we learned of it. */
export function complaintCase(fact: Fact, today: Temporal.PlainDate): ComplaintCase | null {
  const { complaint, learnedOn, answeredOn, settledOn } = fact;
  if (!complaint) return null;
  const after = (on: Day) => Math.max(0, daysBetween(day(learnedOn), day(on)));
  const isOpen = complaint === 'open';
  const end = isOpen ? today.toString() : settledOn;
  return {
    openedOn: learnedOn,
    isOpen,
    answeredAfter: answeredOn ? after(answeredOn) : null,
    days: end ? after(end) : null,
  };
}
