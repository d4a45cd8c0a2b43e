import { personSilence } from '../domain/people/person-silence';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** Somebody who used to write has stopped, by their own habit (domain 8.2). The one with the most power comes first. */
export const personSilent: Play = {
  id: 'person-silent',
  asksForTouch: true,
  rest: 'person',
  isActedOnByContact: true,
  suggest(facts) {
    const { account, people, touches, settings, workday } = facts;
    if (account.status === 'former') return null;
    const silent = people
      .filter(({ placeholder }) => !placeholder)
      .toSorted((a, b) => (b.group.power ?? -1) - (a.group.power ?? -1) || a.id.localeCompare(b.id))
      .flatMap((person) => {
        const silence = personSilence(person.id, touches, facts, settings);
        return silence?.isSilent ? { person, silence } : [];
      });
    const [first] = silent;
    if (first === undefined) return null;
    const { person, silence } = first;
    return {
      playId: 'person-silent',
      accountId: account.id,
      due: workday,
      because: {
        name: person.name,
        last: { day: silence.rhythm.lastOrder },
        count: silence.daysSince,
        usual: silence.rhythm.median,
      },
      key: keyOfFacts(silent.map((one) => `${one.person.id} ${one.silence.rhythm.lastOrder}`)),
      personId: person.id,
    };
  },
};
