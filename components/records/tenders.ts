import { Tender } from '../../lib/domain/records/tender';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** Calls for bids, so that preparation starts nine months before the deadline. */
export function tenderForm({ context }: RecordsOf): RecordForm<Tender> {
  return {
    ...ofKind('tenders'),
    title: t('tender_title'),
    purpose: t('tender_purpose'),
    add: t('tender_add'),
    rows: context.tenders,
    fields: [
      { name: 'title', label: t('record_what'), kind: 'line', remark: 'business' },
      { name: 'deadline', label: t('tender_deadline'), kind: 'day' },
      {
        name: 'status',
        label: t('record_state'),
        kind: 'choice',
        choices: choicesOf('tenderStatus', Tender.shape.status.options),
      },
    ],
    start: { status: 'expected' },
    name: ({ title }) => title,
    about: ({ deadline, status }) => [t('tender_dueOn', { day: date(deadline) }), wordOf('tenderStatus', status)],
    order: ({ deadline }) => deadline,
  };
}
