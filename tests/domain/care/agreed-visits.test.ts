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

  it('leaves a visit long before it as it is', () => {
    expect(days([step('2027-01-20')])).toEqual(['2026-11-30', '2026-12-30', '2027-01-20']);
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
    const [first] = agreed([step('2026-11-23', { personId: 'asked' })], people).weeks[1]?.visits ?? [];
    expect(first?.people.map((one) => one.target.personId).sort()).toEqual(['asked', 'due']);
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
