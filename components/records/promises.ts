import { OurPromise } from '../../lib/domain/records/promise';
import { date, t } from '../../lib/text';
import { choicesOf, wordOf } from '../form/choices-of';
import type { RecordForm, RecordsOf } from '../form/record-field';
import { ofKind } from './of-kind';
import { peopleChoices, personName } from './people-choices';

/** What we said we would do by a date. */
export function promiseForm({ context, today }: RecordsOf): RecordForm<OurPromise> {
  const { people, promises } = context;
  const states = choicesOf('promiseStatus', OurPromise.shape.status.options);
  return {
    ...ofKind('promises'),
    title: t('promise_title'),
    purpose: t('promise_purpose'),
    add: t('promise_add'),
    rows: promises,
    fields: [
      { name: 'text', label: t('promise_text'), kind: 'line', most: 1000 },
      { name: 'due', label: t('promise_due'), kind: 'day' },
      { name: 'madeOn', label: t('promise_madeOn'), kind: 'day' },
      { name: 'personId', label: t('promise_person'), kind: 'choice', choices: peopleChoices(people) },
      { name: 'status', label: t('record_state'), kind: 'choice', choices: states },
      { name: 'keptOn', label: t('promise_keptOn'), kind: 'day' },
    ],
    start: { madeOn: today, status: 'open' },
    name: ({ text }) => text,
    about: ({ due, personId, status, keptOn }) => [
      t('promise_for', { day: date(due) }),
      personName(people, personId),
      keptOn ? t('promise_keptDay', { day: date(keptOn) }) : wordOf('promiseStatus', status),
    ],
    order: ({ status, due }) => `${status === 'open' ? 1 : 0}${due}`,
  };
}
