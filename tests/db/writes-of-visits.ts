import { agreeVisit } from '../../lib/db/write/steps/agree-visit';
import { keepMeeting } from '../../lib/db/write/steps/keep-meeting';
import { logVisit } from '../../lib/db/write/steps/log-visit';
import { when } from './a-book';

/** The writes of the visit plan and of what was noted of a meeting, each done to the book of `undo.test.ts`. */
export const WRITES_OF_VISITS = {
  agreeVisit: () => agreeVisit({ accountId: 'k', text: 'Visit them', on: '2026-12-02', instead: '2026-12-01' }, when),
  keepMeeting: () =>
    keepMeeting(
      'k',
      {
        ...{ kind: 'meeting', personIds: ['g'], at: when.now, text: 'A second hall', facts: ['Opens in May'] },
        ...{ promises: ['The plan'], promisesDue: when.today, steps: ['Ask'], stepsDue: when.today },
      },
      when,
      'UTC',
    ),
  logVisit: () => logVisit([{ accountId: 'k', personIds: [] }], ['snoozed'], when),
};
