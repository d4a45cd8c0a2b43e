import { workingDayOnOrAfter } from '../domain/calendar/calendar';
import { tenderStart as tenderStartOf } from '../domain/care/tender-start';
import { day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** The preparation of a tender should start (domain 8.3). */
export const tenderStart: Play = {
  id: 'tender-start',
  rest: 'order',
  suggest({ account, tenders, settings, today }) {
    const due = tenders
      .map((tender) => tenderStartOf(tender, today, settings.tenders))
      .filter(({ state }) => state === 'start now')
      .sort((a, b) => a.daysLeft - b.daysLeft);
    const [first] = due;
    if (first === undefined) return null;
    return {
      playId: 'tender-start',
      accountId: account.id,
      due: workingDayOnOrAfter(day(first.startOn), settings.calendar).toString(),
      because: {
        tender: first.tender.title,
        deadline: { day: first.because.deadline },
        startOn: { day: first.startOn },
        count: first.because.startBefore,
      },
      newest:
        due
          .map(({ startOn }) => startOn)
          .sort()
          .at(-1) ?? first.startOn,
      key: keyOfFacts(due.map(({ tender }) => `${tender.id} ${tender.deadline}`)),
    };
  },
};
