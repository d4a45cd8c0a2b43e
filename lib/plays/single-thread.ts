import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** All contact with the account runs through one person (domain 7). Standard accounts may well have one only. */
export const singleThread: Play = {
  id: 'single-thread',
  rest: 'care',
  suggest({ account, tier, gaps, people, workday }) {
    if (account.status === 'former' || tier.tier === 'standard') return null;
    const thread = gaps.find(({ gap }) => gap === 'single-thread');
    if (thread?.gap !== 'single-thread') return null;
    const { touched, known, touchedWithin } = thread.because;
    const person = people.find(({ id }) => touched.includes(id));
    if (person === undefined) return null;
    return {
      playId: 'single-thread',
      accountId: account.id,
      due: workday,
      because: { name: person.name, known, days: touchedWithin },
      key: keyOfFacts([person.id]),
      personId: person.id,
    };
  },
};
