import { badSurvey as badSurveyOf } from '../domain/care/bad-survey';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** Somebody is not satisfied: ask what is wrong while it can be mended (domain 8.2). */
export const badSurvey: Play = {
  id: 'bad-survey',
  asksForTouch: true,
  rest: 'order',
  suggest({ account, surveys, settings, today, workday }) {
    const survey = badSurveyOf(surveys, today, settings.surveys);
    if (account.status === 'former' || survey === null) return null;
    const { id, on, score, personId } = survey;
    return {
      playId: 'bad-survey',
      accountId: account.id,
      due: workday,
      because: { account: account.name, on: { day: on }, score },
      newest: on,
      key: keyOfFacts([id]),
      ...(personId && { personId }),
    };
  },
};
