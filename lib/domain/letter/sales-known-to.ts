import type { Day } from '../records/day';
import { fromEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';

/**
 * Returns the day up to which the sales of a ledger are known, where its last line is of a day: that day; where all of its lines stand on
 * the first of a month, they are the months' figures, and known up to the end of that month. Lines after the day count as little.
 */
export function salesKnownTo(blocks: readonly Pick<LedgerBlock, 'day' | 'lines'>[], lastDay: Day): Day {
  const last = Temporal.PlainDate.from(lastDay);
  if (last.day !== 1) return lastDay;
  const days = new Set(blocks.flatMap(({ day, lines }) => [...new Set(day.subarray(0, lines))]));
  const ofMonths = [...days].map(fromEpochDay).filter((day) => day <= lastDay);
  const isByMonth = ofMonths.length > 1 && ofMonths.every((day) => day.endsWith('-01'));
  return isByMonth ? last.with({ day: last.daysInMonth }).toString() : lastDay;
}
