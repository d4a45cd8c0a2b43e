import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { withHolidays } from '../../../lib/domain/calendar/holidays';
import { letterMonths, letterOn, letterToName } from '../../../lib/domain/letter/letter-month';
import { day } from '../../../lib/domain/records/day';
import { publicHolidays } from '../../../lib/transfer/holidays/public-holidays';

const week = { workingDays: [1, 2, 3, 4, 5], daysOff: [], daysWorked: [] };
const hungary = async (year: number) => withHolidays(week, await publicHolidays('HU', year), { countries: ['HU'] });

describe('the letter of a month', () => {
  it('comes on the first working day of the next one: no weekend, no holiday', async () => {
    const calendar = await hungary(2027);
    // New Year is a Friday, the first of November a Monday and a holiday, the first of May a Saturday.
    expect(letterOn(day('2027-01-15'), calendar)).toEqual({ month: '2026-12', from: '2027-01-04' });
    expect(letterOn(day('2027-11-01'), calendar)).toEqual({ month: '2027-10', from: '2027-11-02' });
    expect(letterOn(day('2027-05-03'), calendar)).toEqual({ month: '2027-04', from: '2027-05-03' });
  });

  it('is named twelve times a year by whoever reads it at once, each time on a working day', async () => {
    const calendar = await hungary(2026);
    let read: string | undefined;
    const named: string[] = [];
    for (let today = day('2026-01-01'); today.year === 2026; today = today.add({ days: 1 })) {
      const month = letterToName(today, calendar, read);
      if (!month) continue;
      expect(isWorkingDay(today, calendar)).toBe(true);
      named.push(today.toString());
      read = month;
    }
    expect(named.map((on) => on.slice(5, 7))).toEqual(
      [...Array(12).keys()].map((at) => String(at + 1).padStart(2, '0')),
    );
  });

  it('waits for whoever is away until the tenth, and no longer', () => {
    expect(letterToName(day('2026-10-09'), week, '2026-08')).toBe('2026-09');
    expect(letterToName(day('2026-10-12'), week, '2026-08')).toBeNull();
    expect(letterToName(day('2026-10-02'), week, '2026-09')).toBeNull();
    expect(letterToName(day('2026-08-01'), week, undefined)).toBeNull();
  });

  it('is there for every month that is over, but the first of the ledger', () => {
    expect(letterMonths('2026-07-14', day('2026-11-19'))).toEqual(['2026-10', '2026-09', '2026-08']);
    expect(letterMonths('2026-10-01', day('2026-11-19'))).toEqual([]);
    expect(letterMonths(undefined, day('2026-11-19'))).toEqual([]);
    expect(letterMonths('2019-01-01', day('2026-11-19'))).toHaveLength(24);
  });
});
