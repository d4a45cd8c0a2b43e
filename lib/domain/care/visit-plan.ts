import { isWorkingDay, type WorkingCalendar, workingDayOnOrAfter } from '../calendar/calendar';
import { type Day, day } from '../records/day';
import type { AgreedVisit } from './agreed-visits';
import type { CareTarget } from './care-targets';
import { placeKey, type Trip, tripsOf, withTrips } from './trips';
import { dueAfter, type VisitInterval, type VisitSettings, visitInterval } from './visit-interval';
import { compareVisits, type VisitRank, visitRank } from './visit-order';

/** Somebody to see at a visit: since when they are due, and by which interval since which contact (null: never). */
export interface DuePerson {
  target: CareTarget;
  due: Day;
  because: VisitInterval['because'] & { every: VisitInterval['every']; last: Day | null };
}

/** One visit to one customer, with everybody there who is due. */
export interface PlannedVisit {
  customerId: string;
  plannedFor: Day;
  /** The longest due first. */
  people: DuePerson[];
  rank: VisitRank;
  /** The steps that have agreed its day; without any the plan chose it. */
  stepIds: string[];
  /** Other customers at the same place who are visited that day, too. */
  trip?: Trip;
}

/** A week of the plan, from its Monday on. */
interface PlannedWeek {
  monday: Day;
  visits: PlannedVisit[];
}

/** The plan week by week, and the customers where somebody is due within it but found no room, in the order of visits. */
export interface VisitPlan {
  weeks: PlannedWeek[];
  noRoom: VisitRank[];
}

/** Nobody is visited of our own accord so shortly before a visit that is agreed. */
const SPARED_BEFORE_DAYS = 14;

/** A week's working days from today on, with how many visits each of them has. */
interface OpenWeek {
  monday: Day;
  busy: Map<Day, number>;
}

/** A customer as the plan goes on: who is due there when, and which visits are agreed and not yet made. */
interface Turn {
  customerId: string;
  people: DuePerson[];
  agreed: AgreedVisit[];
}

/**
 * Returns the visits of the coming weeks (domain 8.3). A customer is visited, not a person: all who are due there by the end of a week
 * are one visit, on a working day on which all of them are due. Power, tier, share and the days overdue decide who comes first; a week
 * and a day hold so many visits and no more, the rest waits for the next one. After each visit the interval of those seen begins anew. A visit
 * that is agreed keeps its day, and the plan's own next one gives way to it. Nobody is visited while a proposal leaves them in peace.
 * Customers at one place who are due by the end of a week are one trip: they follow the first of them, on one day; whom that day cannot
 * hold are seen there on the next.
 * The same targets in any order give the same plan.
 */
export function visitPlan(
  targets: readonly CareTarget[],
  today: Temporal.PlainDate,
  settings: VisitSettings,
  calendar: WorkingCalendar,
  agreed: readonly AgreedVisit[] = [],
  places: ReadonlyMap<string, string> = new Map(),
): VisitPlan {
  const turns = turnsOf(targets, today, settings, calendar, agreed);
  const open = openWeeks(today, settings.weeksAhead, calendar);
  const weeks = open.map(({ monday, busy }): PlannedWeek => {
    const visits: PlannedVisit[] = [];
    const visit = (turn: Turn, people: DuePerson[], on: Day, stepIds: string[] = []) => {
      if (busy.has(on)) busy.set(on, (busy.get(on) ?? 0) + 1);
      const { customerId } = turn;
      visits.push({ customerId, plannedFor: on, people, rank: visitRank(customerId, people), stepIds });
      turn.people = turn.people
        .map((one) => (people.includes(one) ? next(one.target, on, settings, today) : one))
        .sort(byDue);
    };
    const days = [...busy.keys()];
    const [first = '', last = ''] = [days[0], days.at(-1)];
    for (const turn of turns) {
      const taken = takeAgreed(turn, weekEnd(monday));
      const [agreedFirst] = taken;
      const ids = taken.map(({ stepId }) => stepId);
      if (agreedFirst) visit(turn, seenOn(agreedFirst.on, turn.people, taken), agreedFirst.on, ids);
    }
    const wanted = turns
      .filter((turn) => !visits.some(({ customerId }) => customerId === turn.customerId) && !isSpared(turn, first))
      .map((turn) => ({ turn, people: turn.people.filter(({ due }) => due <= last) }))
      .filter(({ people }) => people.length > 0)
      .map((one) => ({ ...one, rank: visitRank(one.turn.customerId, one.people) }))
      .sort((a, b) => compareVisits(a.rank, b.rank));
    const mostADay = Math.max(1, settings.mostADay);
    const stops = wanted.map((one) => ({ ...one, place: placeKey(places.get(one.turn.customerId)) }));
    for (const trip of tripsOf(stops, mostADay)) {
      const place = trip[0]?.place;
      const dueBy = (of: typeof trip) =>
        of.flatMap(({ people }) => people.map(({ due }) => due)).reduce(laterOf, first);
      const there = visits.filter(
        ({ customerId }) => place !== undefined && placeKey(places.get(customerId)) === place,
      );
      const dayFor = (of: typeof trip) => {
        // A visit that was agreed for a day off makes that no day for others.
        const free = (on: Day) => busy.has(on) && on >= dueBy(of) && (busy.get(on) ?? 0) + of.length <= mostADay;
        const same = there.map(({ plannedFor }) => plannedFor).find(free);
        const after = there.at(-1)?.plannedFor ?? last;
        return same ?? days.find((on) => on > after && free(on)) ?? leastBusy(busy, free);
      };
      // Where no day has room for all of them, each finds its own.
      const together = dayFor(trip);
      for (const one of trip) {
        const on = together ?? dayFor([one]);
        // A full week takes nobody more.
        if (on !== undefined && visits.length < settings.mostAWeek) visit(one.turn, one.people, on);
      }
    }
    return { monday, visits: withTrips(visits, places).sort(byDay) };
  });
  const end = open.flatMap(({ busy }) => [...busy.keys()]).at(-1) ?? '';
  const left = turns.flatMap(({ customerId, people, agreed: later }) => {
    const waiting = later.length > 0 ? [] : people.filter(({ due }) => due <= end);
    return waiting.length === 0 ? [] : [visitRank(customerId, waiting)];
  });
  return { weeks, noRoom: left.sort(compareVisits) };
}

const byDue = (a: DuePerson, b: DuePerson) =>
  a.due.localeCompare(b.due) ||
  a.target.accountId.localeCompare(b.target.accountId) ||
  (a.target.personId ?? '').localeCompare(b.target.personId ?? '');

function turnsOf(
  targets: readonly CareTarget[],
  today: Temporal.PlainDate,
  settings: VisitSettings,
  calendar: WorkingCalendar,
  agreed: readonly AgreedVisit[],
): Turn[] {
  const now = workingDayOnOrAfter(today, calendar).toString();
  const steps = Map.groupBy(
    agreed.map((one) => (one.on < now ? { ...one, on: now } : one)),
    ({ customerId }) => customerId,
  );
  const customers = Map.groupBy(targets, ({ customerId }) => customerId);
  return [...customers]
    .map(([customerId, ofCustomer]) => ({
      customerId,
      people: ofCustomer.map((target) => next(target, target.last, settings, today)).sort(byDue),
      agreed: steps.get(customerId) ?? [],
    }))
    .sort((a, b) => a.customerId.localeCompare(b.customerId));
}

/** When somebody is due after that contact; at once where there was none. */
function next(target: CareTarget, last: Day | null, settings: VisitSettings, today: Temporal.PlainDate): DuePerson {
  const { every, because } = visitInterval(target, settings);
  const due = (last === null ? today : dueAfter(last, every)).toString();
  return { target, due: laterOf(due, target.wait?.until ?? due), because: { ...because, every, last } };
}

/** Takes the visits agreed up to that day out of those that are still to come. */
function takeAgreed(turn: Turn, until: Day): AgreedVisit[] {
  const taken = turn.agreed.filter(({ on }) => on <= until);
  turn.agreed = turn.agreed.filter(({ on }) => on > until);
  return taken;
}

/** Says whether the customer's own turn gives way to a visit that is agreed for later. */
function isSpared({ agreed: [step], people }: Turn, first: Day): boolean {
  if (step === undefined) return false;
  const from = step.instead < step.on ? step.instead : step.on;
  const begins = day(from).subtract({ days: SPARED_BEFORE_DAYS }).toString();
  return people.every(({ due }) => laterOf(due, first) >= begins);
}

/**
 * Who is seen at a visit that is agreed: all who are due in its week; while nobody is, those who are the next; and whom it was agreed
 * with. Whom a proposal leaves in peace is left out, unless there is nobody else.
 */
function seenOn(on: Day, people: readonly DuePerson[], agreed: readonly AgreedVisit[]): DuePerson[] {
  const until = weekEnd(laterOf(people[0]?.due ?? on, on));
  const seen = people.filter(
    ({ due, target }) => due <= until || agreed.some(({ personId }) => personId && personId === target.personId),
  );
  const free = seen.filter(({ target }) => (target.wait?.until ?? '') <= on);
  return free.length > 0 ? free : seen;
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function weekEnd(on: Day): Day {
  return mondayOf(day(on)).add({ days: 6 }).toString();
}

function openWeeks(today: Temporal.PlainDate, weeksAhead: number, calendar: WorkingCalendar): OpenWeek[] {
  const first = mondayOf(today);
  return Array.from({ length: weeksAhead }, (_, week) => {
    const monday = first.add({ weeks: week });
    const open = Array.from({ length: 7 }, (_, weekday) => monday.add({ days: weekday }))
      .filter((date) => Temporal.PlainDate.compare(date, today) >= 0)
      .filter((date) => isWorkingDay(date, calendar));
    return { monday: monday.toString(), busy: new Map(open.map((date) => [date.toString(), 0])) };
  });
}

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

/** The earliest of equally busy days, of those with room; undefined where there is none. */
function leastBusy(busy: ReadonlyMap<Day, number>, isFree: (on: Day) => boolean): Day | undefined {
  return [...busy].filter(([on]) => isFree(on)).sort(([, one], [, other]) => one - other)[0]?.[0];
}

function byDay(a: PlannedVisit, b: PlannedVisit): number {
  return a.plannedFor.localeCompare(b.plannedFor) || compareVisits(a.rank, b.rank);
}
