import { agreeVisit } from '../../lib/db/write/steps/agree-visit';
import { logVisit } from '../../lib/db/write/steps/log-visit';
import { when } from './a-book';

/** The writes of the visit plan, each done to the book of `undo.test.ts`. */
export const WRITES_OF_VISITS = {
  agreeVisit: () => agreeVisit({ accountId: 'k', text: 'Visit them', on: '2026-12-02', instead: '2026-12-01' }, when),
  logVisit: () => logVisit([{ accountId: 'k', personIds: [] }], ['snoozed'], when),
};
