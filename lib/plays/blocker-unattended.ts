import { keyOfFacts } from '../domain/records/dismissal';
import { dayOrNever } from './day-or-never';
import type { Play } from './play';

/** Somebody is against us and nobody talks to them (domain 7). */
export const blockerUnattended: Play = {
  id: 'blocker-unattended',
  asksForTouch: true,
  rest: 'person',
  isActedOnByContact: true,
  suggest({ account, gaps, people, today, workday }) {
    if (account.status === 'former') return null;
    const blockers = gaps.flatMap((gap) => (gap.gap === 'blocker-unattended' ? gap : []));
    const [first] = blockers;
    const person = people.find(({ id }) => id === first?.ask);
    if (first === undefined || person === undefined) return null;
    const { daysSinceTouch, touchedWithin } = first.because;
    const last = daysSinceTouch === null ? null : today.subtract({ days: daysSinceTouch }).toString();
    return {
      playId: 'blocker-unattended',
      accountId: account.id,
      due: workday,
      because: { name: person.name, last: dayOrNever(last), days: touchedWithin },
      key: keyOfFacts([last, ...blockers.map(({ ask }) => ask)]),
      personId: person.id,
    };
  },
};
