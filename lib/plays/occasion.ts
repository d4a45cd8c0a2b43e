import { feastsInUse } from '../domain/calendar/holidays';
import { occasionsOf } from '../domain/care/occasions';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A birthday or a public holiday calls for a greeting (domain 8.3); for standard accounts birthdays only. */
export const occasion: Play = {
  id: 'occasion',
  asksForTouch: true,
  rest: 'soon',
  isCourtesy: true,
  suggest({ account, tier, people, birthdays, holidays, settings, today }) {
    if (account.status === 'former') return null;
    const greeted = tier.tier === 'standard' ? [] : feastsInUse(holidays, settings.holidays);
    const [first] = occasionsOf(birthdays, greeted, today, settings.occasions, settings.calendar);
    if (first === undefined) return null;
    const person = first.kind === 'birthday' ? people.find(({ id }) => id === first.personId) : undefined;
    return {
      playId: 'occasion',
      accountId: account.id,
      due: first.greetOn,
      because: {
        name: person?.name ?? account.name,
        occasion: first.kind === 'holiday' ? first.holiday.name : { text: 'play_birthday' },
        on: { day: first.on },
      },
      key: keyOfFacts([first.kind, first.on, person?.id ?? null]),
      ...(person && { personId: person.id }),
    };
  },
};
