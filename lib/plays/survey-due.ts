import { surveyDue as surveyDueOf } from '../domain/care/survey-due';
import { keyOfFacts } from '../domain/records/dismissal';
import { dayOrNever } from './day-or-never';
import type { Play } from './play';

/** The yearly question how satisfied the customer is (domain 8.3). A group is asked at its top, wherever in it an answer was noted. */
export const surveyDue: Play = {
  id: 'survey-due',
  asksForTouch: true,
  rest: 'care',
  isCourtesy: true,
  suggest({ account, group, surveys, below, settings, today }) {
    if (group) return null;
    const noted = [...surveys, ...(below?.surveys ?? [])];
    const survey = surveyDueOf(account.status, noted, today, settings.surveys, settings.calendar);
    if (!survey?.isDue) return null;
    const { last, every } = survey.because;
    return {
      playId: 'survey-due',
      accountId: account.id,
      due: survey.due,
      because: { last: dayOrNever(last), count: every },
      key: keyOfFacts([last]),
    };
  },
};
