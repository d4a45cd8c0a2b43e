import { checkBy } from '../../lib/db/check-record';
import { FirstPlan } from '../../lib/domain/programme/prospect-decision';
import type { Day } from '../../lib/domain/records/day';
import { t } from '../../lib/text';
import { type FieldList, fieldNamed } from '../form/record-field';
import { accountFields } from './accounts';
import { followUpFields } from './follow-ups';

/** What is asked once a flag is accepted: who looks after the account, what is done first, and by when, not before `from`. */
export function acceptanceFields(from: Day): FieldList<FirstPlan> {
  const step = followUpFields(from);
  return {
    check: (given) => checkBy(FirstPlan, given),
    fields: [
      fieldNamed(accountFields({ today: from }), 'kam'),
      { ...fieldNamed(step, 'text'), label: t('potential_first'), isRequired: false },
      { ...fieldNamed(step, 'due'), isRequired: ({ text = '' }) => text.trim() !== '' },
    ],
  };
}
