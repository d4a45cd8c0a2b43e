import { describe, expect, it } from 'vitest';
import { agreedVisits } from '../../../lib/domain/care/agreed-visits';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import { defaultSettings } from '../../../lib/domain/settings';
import { friday, target } from './a-target';

const { visits, calendar } = defaultSettings;

describe('a visit that is agreed', () => {
  const step = (due: string, given: Partial<FollowUp> = {}): FollowUp => ({
    id: due,
    accountId: 'a',
    kind: 'visit',
    due,
    status: 'open',
    createdAt: '2026-11-01T09:00:00Z',
    ...given,
  });
  const agreed = (steps: FollowUp[], targets = [target({ tier: 'strategic', last: '2026-10-28' })]) =>
    visitPlan(targets, friday, visits, calendar, agreedVisits('a', steps));
  const days = (steps: FollowUp[]) =>
    agreed(steps).weeks.flatMap((week) => week.visits.map(({ plannedFor }) => plannedFor));

  it('keeps its day in place of the plan’s own, and the rhythm goes on from there', () => {
    expect(days([step('2026-12-09', { snoozedFrom: '2026-11-30' })])).toEqual([
      '2026-12-09',
      '2027-01-11',
      '2027-02-11',
    ]);
    expect(days([step('2026-11-24')])).toEqual(['2026-11-24', '2026-12-24', '2027-01-25']);
  });

  it('leaves a visit long before it as it is, unless it takes the place of that', () => {
    expect(days([step('2027-01-20')])).toEqual(['2026-11-30', '2026-12-30', '2027-01-20']);
    expect(days([step('2027-01-20', { snoozedFrom: '2026-12-01' })])).toEqual(['2027-01-20']);
    expect(days([step('2026-12-01', { snoozedFrom: '2027-01-20' })])[0]).toEqual('2026-12-01');
  });

  it.each([
    // Due on 25 and 24 November: two weeks before 9 December, and a day more.
    ['2026-12-09', ['2026-08-25'], ['2026-12-09']],
    ['2026-12-09', ['2026-08-24'], ['2026-11-24', '2026-12-09']],
    ['2026-12-09', ['2026-08-25', '2026-08-24'], ['2026-11-25', '2026-12-09']],
    // Due for long: today is two weeks before 4 December, and a day more before 5 December.
    ['2026-12-04', ['2026-01-05'], ['2026-12-04']],
    ['2026-12-05', ['2026-01-05'], ['2026-11-20', '2026-12-05']],
  ])('on %s spares the customer for two weeks before, of whom some were seen on %j', (on, seen, planned) => {
    const people = seen.map((last, at) => target({ personId: `p${at}`, power: 3, last }));
    const { weeks } = visitPlan(people, friday, { ...visits, weeksAhead: 4 }, calendar, agreedVisits('a', [step(on)]));
    expect(weeks.flatMap((week) => week.visits.map(({ plannedFor }) => plannedFor))).toEqual(planned);
  });

  it('on a Sunday is of the week that ends with it, and once', () => {
    const { weeks } = agreed([step('2026-11-29')]);
    expect(weeks[1]?.visits.map(({ plannedFor }) => plannedFor)).toEqual(['2026-11-29']);
    expect(weeks.slice(2, 5).flatMap((week) => week.visits)).toEqual([]);
  });

  it('is no lack of room while the customer waits for it', () => {
    const both = [target({ accountId: 'b', power: 3 }), target({ power: 1 })];
    const later = agreedVisits('a', [step('2027-06-01')]);
    const plan = visitPlan(both, friday, { ...visits, weeksAhead: 1, mostAWeek: 1 }, calendar, later);
    expect(plan.noRoom).toEqual([]);
  });

  it('is today where its day is past, and one visit with another of its week', () => {
    const [first] = agreed([step('2026-11-10'), step('2026-11-18')]).weeks[0]?.visits ?? [];
    expect(first).toMatchObject({ plannedFor: '2026-11-20', stepIds: ['2026-11-10', '2026-11-18'] });
  });

  it('leaves out what is no visit, or done', () => {
    const none = [step('2026-11-23', { kind: 'call' }), step('2026-11-24', { status: 'done' })];
    expect(agreedVisits('a', none)).toEqual([]);
    const { kind: _none, ...unsaid } = step('2026-11-25');
    expect(agreedVisits('a', [unsaid, { ...unsaid, playId: 'visit-due', personId: 'p' }])).toEqual([
      { stepId: '2026-11-25', customerId: 'a', personId: 'p', on: '2026-11-25', instead: '2026-11-25' },
    ]);
  });

  it('sees whom it was agreed with, and nobody whom a proposal leaves in peace while there are others', () => {
    const wait = { why: 'just sent', until: '2026-11-27', sentOn: '2026-11-18' } as const;
    const people = [
      target({ personId: 'held', power: 3, wait }),
      target({ personId: 'due', power: 3 }),
      target({ personId: 'asked', power: 3, last: '2026-11-01' }),
      target({ personId: 'later', power: 3, last: '2026-11-01' }),
    ];
    const seenAt = (steps: FollowUp[], of = people) =>
      agreed(steps, of).weeks[1]?.visits.map((visit) => visit.people.map((one) => one.target.personId).sort());
    expect(seenAt([step('2026-11-23', { personId: 'asked' })])).toEqual([['asked', 'due']]);
    const two = [step('2026-11-23', { personId: 'asked' }), step('2026-11-24', { personId: 'later' })];
    expect(seenAt(two)).toEqual([['asked', 'due', 'later']]);
    expect(seenAt([step('2026-11-27')])).toEqual([['due', 'held']]);
    expect(seenAt([step('2026-11-23')], people.slice(0, 1))).toEqual([['held']]);
  });

  it('sees all who are due in its week, up to its Sunday, and those who have been for long', () => {
    const people = ['2026-01-05', '2026-08-29', '2026-08-30'].map((last) => target({ personId: last, power: 3, last }));
    const [first] = agreed([step('2026-11-24')], people).weeks[1]?.visits ?? [];
    expect(first?.people.map((one) => one.target.personId)).toEqual(['2026-01-05', '2026-08-29']);
  });

  it('counts among the visits of its week', () => {
    const others = Array.from({ length: 12 }, (_, at) => target({ accountId: `z${at}` }));
    const all = [target({ last: '2026-11-01' }), ...others];
    const [, week] = visitPlan(
      all,
      friday,
      { ...visits, mostAWeek: 3 },
      calendar,
      agreedVisits('a', [step('2026-11-24')]),
    ).weeks;
    expect(week?.visits).toHaveLength(3);
    expect(week?.visits.map(({ customerId }) => customerId)).toContain('a');
  });
});
