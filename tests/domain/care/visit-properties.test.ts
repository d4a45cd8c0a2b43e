import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../../lib/domain/book/cell-policy';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import type { CareTarget } from '../../../lib/domain/care/care-targets';
import { dueAfter, type VisitCell, visitInterval } from '../../../lib/domain/care/visit-interval';
import { compareVisits, visitRank } from '../../../lib/domain/care/visit-order';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import { day } from '../../../lib/domain/records/day';
import { defaultSettings } from '../../../lib/domain/settings';
import { anyCalendar, anyDay } from '../calendar/any-calendar';
import { friday } from './a-target';

const { visits, calendar } = defaultSettings;
const cellOf = (cell: Cell): VisitCell => ({ cell, policy: defaultSettings.cells[cell] });
const planned = (targets: CareTarget[], given = {}) => visitPlan(targets, friday, { ...visits, ...given }, calendar);

const anyTarget: fc.Arbitrary<CareTarget> = fc
  .record({
    customerId: fc.constantFrom('k', 'l', 'm', 'n', 'o', 'p'),
    personId: fc.string({ minLength: 1, maxLength: 4 }),
    tier: fc.constantFrom('strategic' as const, 'key' as const, 'potential' as const, 'standard' as const),
    power: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    cell: fc.option(fc.constantFrom('AX', 'BZ', 'CY'), { nil: undefined }),
    last: fc.option(anyDay, { nil: null }),
  })
  .map(({ power, share, cell, ...rest }) => ({
    ...rest,
    accountId: rest.customerId,
    ...(power !== undefined && { power }),
    ...(share !== undefined && { share }),
    ...(cell && { cell: cellOf(cell) }),
  }));
const idOf = ({ customerId, personId }: CareTarget) => `${customerId} ${personId}`;
const anyTargets = fc.uniqueArray(anyTarget, { selector: idOf, maxLength: 25 });

it('keeps days off, due days and the limits of a week and a day; sees everybody due at one visit of it, and loses nobody', () => {
  const load = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(anyTargets, anyDay, load, load, anyCalendar, (targets, on, mostAWeek, mostADay, off) => {
      const today = day(on);
      const plan = visitPlan(targets, today, { ...visits, mostAWeek, mostADay }, off);
      const last = new Map(targets.map((one) => [idOf(one), one.last]));
      const dueOf = (one: CareTarget) => {
        const before = last.get(idOf(one)) ?? null;
        return before === null ? on : dueAfter(before, visitInterval(one, visits).every).toString();
      };
      for (const { monday, visits: listed } of plan.weeks) {
        expect(listed.length).toBeLessThanOrEqual(mostAWeek);
        for (const [, ofDay] of Map.groupBy(listed, ({ plannedFor }) => plannedFor))
          expect(ofDay.length).toBeLessThanOrEqual(mostADay);
        const seen = listed.flatMap(({ people }) => people.map((one) => idOf(one.target)));
        expect(new Set(seen).size).toBe(seen.length);
        const sunday = day(monday).add({ days: 6 }).toString();
        for (const { customerId, plannedFor, people } of listed) {
          expect(isWorkingDay(day(plannedFor), off)).toBe(true);
          expect(plannedFor >= on && plannedFor >= monday && plannedFor <= sunday).toBe(true);
          const isDue = (one: CareTarget) => one.customerId === customerId && dueOf(one) <= plannedFor;
          expect(people.map(({ target: one }) => idOf(one))).toEqual(
            expect.arrayContaining(targets.filter(isDue).map(idOf)),
          );
          for (const { target: one, due } of people) expect([due, due <= plannedFor]).toEqual([dueOf(one), true]);
        }
        for (const { plannedFor, people } of listed)
          for (const { target: one } of people) last.set(idOf(one), plannedFor);
      }
      const end = plan.weeks.at(-1)?.visits.at(-1)?.plannedFor ?? '';
      const missed = targets.filter((one) => dueOf(one) < end).map((one) => one.customerId);
      expect(plan.noRoom.map(({ customerId }) => customerId)).toEqual(expect.arrayContaining(missed));
    }),
  );
});

it('is the same whatever the order of the targets', () => {
  fc.assert(
    fc.property(anyTargets, (targets) => {
      expect(planned(targets.toReversed(), { mostAWeek: 2 })).toEqual(planned(targets, { mostAWeek: 2 }));
    }),
  );
});

it('ranks visits in one order: any two, and any three', () => {
  const rank = anyTarget.map((one) => visitRank(one.customerId, [{ target: one, due: one.last ?? '2026-11-20' }]));
  fc.assert(
    fc.property(rank, rank, rank, (a, b, c) => {
      expect(Math.sign(compareVisits(a, b)) + Math.sign(compareVisits(b, a))).toBe(0);
      const [first, second, third] = [a, b, c].sort(compareVisits);
      if (first && second && third) expect(compareVisits(first, third)).toBeLessThanOrEqual(0);
      if (compareVisits(a, b) === 0) expect(a).toEqual(b);
    }),
  );
});
