import { promiseRecord } from '../domain/account/promise-record';
import { workingDayOnOrBefore } from '../domain/calendar/calendar';
import { day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** We promised something for today, for a day off before the next working day, or for a day that is past (domain 8.4). */
export const promiseDue: Play = {
  id: 'promise-due',
  suggest({ account, promises, followUps, settings, today }) {
    const { overdue, open } = promiseRecord(promises, today, settings.promises);
    const due = [...overdue, ...open]
      .filter(({ id }) => !followUps.some(({ promiseId }) => promiseId === id))
      .map((promise) => ({ promise, by: workingDayOnOrBefore(day(promise.due), settings.calendar).toString() }))
      .filter(({ by }) => by <= today.toString());
    const [first] = due;
    if (first === undefined) return null;
    const { text, madeOn, due: promised, personId } = first.promise;
    return {
      playId: 'promise-due',
      accountId: account.id,
      due: first.by,
      because: { promise: text, madeOn: { day: madeOn }, promised: { day: promised } },
      key: keyOfFacts(due.map(({ promise }) => `${promise.id} ${promise.due}`)),
      ...(personId && { personId }),
    };
  },
};
