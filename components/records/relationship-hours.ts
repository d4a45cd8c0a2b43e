import type { RelationshipHours } from '../../lib/domain/records/relationship-hours';
import { number, spokenLanguage, t } from '../../lib/text';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

function monthText(month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(spokenLanguage(), { month: 'long', year: 'numeric' });
}

/** Hours spent on the account, month by month: for the load, and for what the customer costs. */
export function hoursForm({ context, today }: RecordsOf): RecordForm<RelationshipHours> {
  return {
    ...ofKind('relationshipHours'),
    title: t('hours_title'),
    purpose: t('hours_purpose'),
    add: t('hours_add'),
    rows: context.relationshipHours,
    fields: [
      { name: 'month', label: t('hours_month'), hint: t('hours_monthHint'), kind: 'month' },
      { name: 'hours', label: t('hours_hours'), kind: 'number', least: 0, most: 744 },
    ],
    start: { month: today.slice(0, 7) },
    name: ({ month }) => monthText(month),
    about: ({ hours }) => [t('hours_spent', { hours: number(hours, 1) })],
    order: ({ month }) => month,
  };
}
