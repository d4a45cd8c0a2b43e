import {
  isWorkingDay,
  type WorkingCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../lib/domain/calendar/calendar';
import { type Day, day } from '../../../lib/domain/records/day';

/** What the plan is divided into: the days of some weeks, weeks, or months. */
export const PLAN_VIEWS = ['month', 'quarter', 'year'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** Some days of the plan, the first and the last of them included. */
export interface PlanCell {
  from: Day;
  to: Day;
}

const WEEKS_OF_MONTH = 5;
const MONTHS_OF_YEAR = 12;

const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });

/** Returns how many weeks a view needs; a quarter has as many as the settings say. */
export function weeksOf(view: PlanView, today: Temporal.PlainDate, weeksAhead: number): number {
  if (view === 'month') return WEEKS_OF_MONTH;
  if (view === 'quarter') return weeksAhead;
  const end = today.with({ day: 1 }).add({ months: MONTHS_OF_YEAR });
  return Math.ceil(mondayOf(today).until(end, { largestUnit: 'days' }).days / 7);
}

/** Returns the weeks from today's on, or the months, in which a view puts the visits. */
export function cellsOf(view: PlanView, today: Temporal.PlainDate, weeksAhead: number): PlanCell[] {
  if (view !== 'year') {
    const monday = mondayOf(today);
    return Array.from({ length: weeksOf(view, today, weeksAhead) }, (_, at) => {
      const from = monday.add({ weeks: at });
      return { from: from.toString(), to: from.add({ days: 6 }).toString() };
    });
  }
  const first = today.with({ day: 1 });
  return Array.from({ length: MONTHS_OF_YEAR }, (_, at) => {
    const from = first.add({ months: at });
    return { from: from.toString(), to: from.add({ months: 1 }).subtract({ days: 1 }).toString() };
  });
}

/** Returns the days of a week that are worked, and those with a visit nevertheless. */
export function daysOf({ from }: PlanCell, visited: readonly Day[], calendar: WorkingCalendar): Day[] {
  return Array.from({ length: 7 }, (_, at) => day(from).add({ days: at }))
    .filter(
      (date) =>
        calendar.workingDays.includes(date.dayOfWeek) ||
        visited.includes(date.toString()) ||
        isWorkingDay(date, calendar),
    )
    .map(String);
}

/**
 * Returns the day on which a visit comes that is put into a cell: its weekday in a week, its day of the month in a month, on a working day
 * from today on; null where the cell has none of these.
 */
export function dayIn(cell: PlanCell, on: Day, today: Temporal.PlainDate, calendar: WorkingCalendar): Day | null {
  const [from, to] = [day(cell.from), day(cell.to)];
  const length = from.until(to, { largestUnit: 'days' }).days;
  const wished =
    length === 0 ? from : length < 7 ? from.add({ days: day(on).dayOfWeek - 1 }) : from.with({ day: day(on).day });
  const open = (date: Temporal.PlainDate) =>
    workingDayOnOrAfter(date.toString() < today.toString() ? today : date, calendar);
  const found = open(wished);
  const inside = found.toString() <= cell.to ? found : workingDayOnOrBefore(to, calendar);
  return inside.toString() >= cell.from && inside.toString() >= today.toString() ? inside.toString() : null;
}

const STEPS: Readonly<Record<string, { by: Temporal.DurationLike; isOn: boolean }>> = {
  ArrowRight: { by: { days: 1 }, isOn: true },
  ArrowLeft: { by: { days: -1 }, isOn: false },
  ArrowDown: { by: { weeks: 1 }, isOn: true },
  ArrowUp: { by: { weeks: -1 }, isOn: false },
};

/** Returns the day to which a visit moves by a key: a working day on or back by the arrows at the sides, a week by the others; never before today. */
export function dayByKey(key: string, on: Day, today: Temporal.PlainDate, calendar: WorkingCalendar): Day | null {
  const step = STEPS[key];
  if (!step) return null;
  const wished = day(on).add(step.by);
  const moved = step.isOn ? workingDayOnOrAfter(wished, calendar) : workingDayOnOrBefore(wished, calendar);
  return moved.toString() >= today.toString() ? moved.toString() : null;
}
