import { isWorkingDay, type WorkingCalendar } from '../calendar/calendar';
import { Tier } from '../records/account';
import { type Day, day } from '../records/day';
import type { CareTarget } from './care-targets';
import { type VisitInterval, type VisitSettings, visitInterval } from './visit-interval';

/** One call or visit: the day it is due by its interval, and the working day it is planned for. */
export interface PlannedVisit {
  target: CareTarget;
  due: Day;
  plannedFor: Day;
  because: VisitInterval['because'] & { months: number; last: Day | null };
}

/** A week of the plan, from its Monday on. */
interface PlannedWeek {
  monday: Day;
  visits: PlannedVisit[];
}

/** The plan week by week, and what is due within it but found no room. */
export interface VisitPlan {
  weeks: PlannedWeek[];
  noRoom: { target: CareTarget; due: Day }[];
}

/** A week with its working days from today on, and how many visits each of them has. */
interface OpenWeek extends PlannedWeek {
  busy: Map<Day, number>;
}

/**
 * Returns the calls and visits of the coming weeks (domain 8.3): the last contact plus the interval, at once where there was
 * none or where that day is past; on working days only, and in the next week with room where a week is full. The longest due
 * come first, then the higher tier. Nobody is called or visited while a proposal leaves them in peace. The same targets in any order give the same plan.
 */
export function visitPlan(
  targets: readonly CareTarget[],
  today: Temporal.PlainDate,
  settings: VisitSettings,
  calendar: WorkingCalendar,
): VisitPlan {
  const weeks = openWeeks(today, settings.weeksAhead, calendar);
  const end = mondayOf(today).add({ weeks: settings.weeksAhead }).toString();
  const noRoom: VisitPlan['noRoom'] = [];
  const wanted = targets
    .map((target) => wish(target, today, settings))
    .filter(({ due }) => due < end)
    .sort(byUrgency);
  for (const visit of wanted) {
    const week = weeks.find(
      ({ busy, visits }) => visits.length < settings.mostAWeek && [...busy.keys()].some((on) => on >= visit.due),
    );
    const plannedFor = week && leastBusy(week.busy, visit.due);
    if (week === undefined || plannedFor === undefined) {
      noRoom.push({ target: visit.target, due: visit.due });
      continue;
    }
    week.busy.set(plannedFor, (week.busy.get(plannedFor) ?? 0) + 1);
    week.visits.push({ ...visit, plannedFor });
  }
  return { weeks: weeks.map(({ monday, visits }) => ({ monday, visits: visits.toSorted(byDay) })), noRoom };
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function openWeeks(today: Temporal.PlainDate, weeksAhead: number, calendar: WorkingCalendar): OpenWeek[] {
  const first = mondayOf(today);
  return Array.from({ length: weeksAhead }, (_, week) => {
    const monday = first.add({ weeks: week });
    const open = Array.from({ length: 7 }, (_, weekday) => monday.add({ days: weekday }))
      .filter((date) => Temporal.PlainDate.compare(date, today) >= 0)
      .filter((date) => isWorkingDay(date, calendar));
    return { monday: monday.toString(), visits: [], busy: new Map(open.map((date) => [date.toString(), 0])) };
  });
}

function wish(
  target: CareTarget,
  today: Temporal.PlainDate,
  settings: VisitSettings,
): Omit<PlannedVisit, 'plannedFor'> {
  const { months, because } = visitInterval(target.tier, target.power, settings);
  const due = target.last === null ? today : day(target.last).add({ months });
  const { until } = target.wait ?? { until: '' };
  const dueOn = due.toString();
  return { target, due: dueOn < until ? until : dueOn, because: { ...because, months, last: target.last } };
}

/** Never before the day it is due, the earliest of equally free days. */
function leastBusy(busy: ReadonlyMap<Day, number>, from: Day): Day | undefined {
  return [...busy].filter(([on]) => on >= from).sort(([, one], [, other]) => one - other)[0]?.[0];
}

type Wish = Pick<PlannedVisit, 'target' | 'due'>;

function byUrgency(a: Wish, b: Wish): number {
  const tiers = Tier.options;
  return (
    a.due.localeCompare(b.due) ||
    tiers.indexOf(a.target.tier) - tiers.indexOf(b.target.tier) ||
    a.target.accountId.localeCompare(b.target.accountId) ||
    (a.target.personId ?? '').localeCompare(b.target.personId ?? '')
  );
}

function byDay(a: PlannedVisit, b: PlannedVisit): number {
  return a.plannedFor.localeCompare(b.plannedFor) || byUrgency(a, b);
}
