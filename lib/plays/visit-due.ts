import { careTargets } from '../domain/care/care-targets';
import { visitPlan } from '../domain/care/visit-plan';
import { keyOfFacts } from '../domain/records/dismissal';
import { dayOrNever } from './day-or-never';
import type { Play } from './play';

/** What is due by today is planned for this week or, at its end, for the next one: no need to plan a quarter. */
const WEEKS = 2;

/** The interval since the last call or visit has passed (domain 8.3). A group is visited at its top; a former customer is no part of the visit plan. */
export const visitDue: Play = {
  id: 'visit-due',
  asksForTouch: true,
  rest: 'soon',
  suggest(facts) {
    const { account, group, tier, cell, people, touches, waits, settings, today } = facts;
    if (account.status === 'former' || group) return null;
    const targets = careTargets({ id: account.id, tier: tier.tier, cell }, people, touches, facts, waits);
    const plan = visitPlan(targets, today, { ...settings.visits, weeksAhead: WEEKS }, settings.calendar);
    const due = plan.weeks
      .flatMap(({ visits }) => visits)
      .flatMap(({ people: seen, plannedFor }) => seen.map((one) => ({ ...one, plannedFor })))
      .filter((one) => one.due <= today.toString());
    const [first] = due;
    if (first === undefined) return null;
    const { personId } = first.target;
    return {
      playId: 'visit-due',
      accountId: account.id,
      due: first.plannedFor,
      because: {
        name: people.find(({ id }) => id === personId)?.name ?? account.name,
        last: dayOrNever(first.because.last),
        every: first.because.every,
      },
      key: keyOfFacts(due.map(({ target }) => `${target.personId} ${target.last}`)),
      ...(personId && { personId }),
    };
  },
};
