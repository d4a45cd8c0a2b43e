import type { Day } from '../../lib/domain/records/day';
import type { Person } from '../../lib/domain/records/person';
import { OurPromise } from '../../lib/domain/records/promise';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList } from '../form/record-field';
import { ofKind } from './of-kind';
import { ownerField } from './owner-field';
import { peopleChoices, personName } from './people-choices';
import type { RecordForm, RecordsOf } from './record-form';

/** What a promise is asked for; one that is made now is due `from` today on. */
export function promiseFields(
  people: readonly Person[],
  from?: Day,
  owners: readonly string[] = [],
): FieldList<OurPromise> {
  return {
    check: ofKind('promises').check,
    fields: [
      { name: 'text', label: t('promise_text'), kind: 'lines', most: 1000, isRequired: true, isWide: true },
      { name: 'due', label: t('promise_due'), kind: 'day', isRequired: true, ...(from && { from }) },
      { name: 'madeOn', label: t('promise_madeOn'), kind: 'day' },
      {
        name: 'personId',
        label: t('promise_person'),
        kind: 'choice',
        choices: peopleChoices(people),
        none: t('record_noChoice'),
      },
      ownerField(owners),
      {
        name: 'status',
        label: t('record_state'),
        kind: 'choice',
        choices: choicesOf('promiseStatus', OurPromise.shape.status.options),
      },
      { name: 'keptOn', label: t('promise_keptOn'), kind: 'day' },
    ],
  };
}

/** What we said we would do by a date. */
export function promiseForm({ context, today, owners }: RecordsOf): RecordForm<OurPromise> {
  const { people, promises } = context;
  return {
    ...ofKind('promises'),
    ...promiseFields(people, undefined, owners),
    title: t('promise_title'),
    purpose: t('promise_purpose'),
    add: t('promise_add'),
    rows: promises,
    start: { madeOn: today, status: 'open' },
    name: ({ text }) => text,
    about: ({ due, personId, owner, status, keptOn }) => [
      t('promise_for', { day: date(due) }),
      personName(people, personId),
      owner && t('owner_does', { name: owner }),
      keptOn ? t('promise_keptDay', { day: date(keptOn) }) : wordOf('promiseStatus', status),
    ],
    order: ({ status, due }) => `${status === 'open' ? 1 : 0}${due}`,
  };
}
