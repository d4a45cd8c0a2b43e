import { describe, expect, it } from 'vitest';
import { salesKnownTo } from '../../../lib/domain/letter/sales-known-to';
import { day } from '../../../lib/domain/records/day';
import { toEpochDay } from '../../../lib/domain/records/epoch-day';

/** A block of lines on these days, with room for more, as blocks have it. */
const blockOf = (...days: string[]) => ({
  day: Int32Array.from([...days.map((one) => toEpochDay(day(one))), 3, 4]),
  lines: days.length,
});

describe('sales are known', () => {
  it.each([
    ['of months, to the end of the last one', ['2026-09-01', '2026-10-01'], '2026-10-01', '2026-10-31'],
    ['of months, in February, too', ['2026-01-01', '2026-02-01'], '2026-02-01', '2026-02-28'],
    ['of days, to their last day', ['2026-09-01', '2026-09-14', '2026-10-02'], '2026-10-02', '2026-10-02'],
    ['of days, though the last is the first of a month', ['2026-09-14', '2026-10-01'], '2026-10-01', '2026-10-01'],
    ['of one day, to that day: it may be any', ['2026-10-01'], '2026-10-01', '2026-10-01'],
    ['of months, whatever waits after them', ['2026-09-01', '2026-10-01', '2026-12-24'], '2026-10-01', '2026-10-31'],
  ])('%s', (_said, days, last, known) => {
    expect(salesKnownTo([blockOf(...days)], last)).toBe(known);
    expect(
      salesKnownTo(
        days.map((one) => blockOf(one)),
        last,
      ),
    ).toBe(known);
  });

  it('without a line, to the day that is asked of', () => {
    expect(salesKnownTo([], '2026-10-01')).toBe('2026-10-01');
  });
});
