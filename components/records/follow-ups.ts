import { checkBy } from '../../lib/db/check-record';
import type { When } from '../../lib/db/write/when';
import type { Day } from '../../lib/domain/records/day';
import { FollowUp } from '../../lib/domain/records/follow-up';
import { t } from '../../lib/text';
import { type FieldList, fieldNamed, type RecordField } from '../form/record-field';

/** What a next step is asked for: what is to be done, and by when, not before `from`. */
export function followUpFields(from?: Day): FieldList<FollowUp> {
  return {
    check: (given) => checkBy(FollowUp, given),
    fields: [
      { name: 'text', label: t('steps_what'), kind: 'line', most: 1000, isRequired: true, remark: 'business' },
      { name: 'due', label: t('steps_when'), kind: 'day', isRequired: true, ...(from && { from }) },
    ],
  };
}

/** Returns what a next step has as soon as it is made. */
export function madeFollowUp(accountId: string, { now }: When): object {
  return { id: crypto.randomUUID(), accountId, status: 'open', createdAt: now };
}

/** Returns the field of the day by which a step is due, in other words and not before `from`. */
export function dueField(label: string, from: Day): RecordField {
  return { ...fieldNamed(followUpFields(), 'due'), kind: 'day', label, from };
}
