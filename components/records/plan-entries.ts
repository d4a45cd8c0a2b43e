import { type PlanEntry, PlanEntryKind } from '../../lib/domain/records/plan/plan-entry';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** What hinders the customer, what is done together, and the measures that were planned. */
export function planEntryForm({ context }: Pick<RecordsOf, 'context'>): RecordForm<PlanEntry> {
  return {
    ...ofKind('planEntries'),
    title: t('planEntry_title'),
    purpose: t('planEntry_purpose'),
    add: t('planEntry_add'),
    rows: context.planEntries,
    fields: [
      {
        name: 'kind',
        label: t('planEntry_kind'),
        kind: 'choice',
        choices: choicesOf('planEntryKind', PlanEntryKind.options),
      },
      { name: 'on', label: t('planEntry_on'), kind: 'day' },
      { name: 'text', label: t('planEntry_text'), kind: 'lines', most: 2000, isRequired: true, isWide: true },
      { name: 'owner', label: t('goal_owner'), kind: 'line', most: 200 },
      { name: 'doneOn', label: t('planEntry_doneOn'), kind: 'day' },
    ],
    start: { kind: 'problem' },
    // Which step of a checklist it is stands in no field.
    fold: (given, opened) => (opened?.item === undefined ? given : { ...given, item: opened.item }),
    name: ({ kind, text }) => `${wordOf('planEntryKind', kind)}: ${text}`,
    about: ({ on, owner, doneOn }) => [on && date(on), owner, doneOn && t('planEntry_done', { day: date(doneOn) })],
    order: ({ doneOn, on }) => `${doneOn ? 0 : 1}${on ?? ''}`,
  };
}
