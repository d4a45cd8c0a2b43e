import { checkBy } from '../../lib/db/check-record';
import type { When } from '../../lib/db/write/when';
import type { Day } from '../../lib/domain/records/day';
import { FollowUp, Repetition, StepKind } from '../../lib/domain/records/follow-up';
import type { Person } from '../../lib/domain/records/person';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { type FieldList, fieldNamed, type RecordDraft } from '../form/record-field';
import type { Guesses } from '../form/useRecordDraft';
import { ownerField } from './owner-field';
import { peopleChoices } from './people-choices';

const repeats = (draft: RecordDraft) => (draft['repeats.every'] ?? '').trim() !== '';

/** What repeats is counted from the day in the form, unless neither that nor how it repeats was changed. */
function withFirstDay(given: Partial<FollowUp>, opened: FollowUp | undefined): object {
  const { repeats, ...rest } = given;
  if (!repeats?.every) return rest;
  const before = opened?.repeats;
  const isSame = before && opened.due === rest.due && before.every === repeats.every && before.unit === repeats.unit;
  return { ...rest, repeats: { ...repeats, from: isSame ? before.from : rest.due } };
}

/** What a next step is asked for: what is to be done, when, not before `from`, of which kind, with whom, where people are given, who of us does it, what to know, and whether it comes again. */
export function followUpFields(
  from?: Day,
  people: readonly Person[] = [],
  owners: readonly string[] = [],
): FieldList<FollowUp> {
  const choices = peopleChoices(people);
  return {
    check: (given) => checkBy(FollowUp, given),
    fold: withFirstDay,
    fields: [
      { name: 'text', label: t('steps_what'), kind: 'line', most: 1000, isRequired: true, remark: 'business' },
      { name: 'due', label: t('steps_when'), kind: 'day', isRequired: true, isShort: true, ...(from && { from }) },
      { name: 'at', label: t('steps_at'), kind: 'time', isShort: true },
      {
        name: 'kind',
        label: t('steps_kind'),
        kind: 'choice',
        choices: choicesOf('stepKind', StepKind.options),
        none: t('record_noChoice'),
        isShort: true,
      },
      {
        name: 'personId',
        label: t('promise_person'),
        kind: 'choice',
        choices,
        none: t('record_noChoice'),
        isShort: true,
        when: () => choices.length > 0,
      },
      ownerField(owners),
      { name: 'note', label: t('steps_note'), kind: 'lines', most: 5000, remark: 'business' },
      { name: 'repeats.every', label: t('steps_every'), kind: 'number', least: 1, most: 99, isShort: true },
      {
        name: 'repeats.unit',
        label: t('steps_unit'),
        kind: 'choice',
        choices: choicesOf('stepUnit', Repetition.shape.unit.options),
        none: '',
        isShort: true,
        isRequired: repeats,
      },
    ],
  };
}

/** What is not asked for by a form that only notes what comes next. */
export const MORE_OF_STEP = ['at', 'kind', 'owner', 'note', 'repeats.every', 'repeats.unit'];

/** What the fields of a step that are still empty are taken for: what repeats does so by weeks. */
export const guessedOfStep = (): Guesses => ({ 'repeats.unit': { value: 'weeks' } });

/** Returns what a next step has as soon as it is made. */
export function madeFollowUp(accountId: string, { now }: When): object {
  return { id: crypto.randomUUID(), accountId, status: 'open', createdAt: now };
}

/** Returns the field of the day by which a step is due, in other words and not before `from`. */
export function dueField(label: string, from: Day) {
  return { ...fieldNamed(followUpFields(), 'due'), kind: 'day' as const, label, from };
}
