import { checkBy } from '../../lib/db/check-record';
import { MeetingNotes } from '../../lib/domain/meeting/meeting-notes';
import type { Person } from '../../lib/domain/records/person';
import { t, wordOf } from '../../lib/text';
import { type FieldList, fieldNamed, type RecordField } from '../form/record-field';
import { localAt, momentOf, touchFields } from './touches';

const isTyped = (name: string) => (draft: Record<string, string>) => (draft[name] ?? '').trim() !== '';

/** What a meeting is noted by: what it was and who was there, what was said, and line by line what becomes of it. */
export function meetingNotesFields(people: readonly Person[], now: Temporal.ZonedDateTime): FieldList<MeetingNotes> {
  const contact = touchFields(people, now);
  const lines = (name: 'facts' | 'promises' | 'steps', hint: string): RecordField => ({
    name,
    label: wordOf('notes', name),
    hint,
    kind: 'list',
    isLong: true,
    isWide: true,
    remark: 'business',
  });
  return {
    check: (given) => checkBy(MeetingNotes, given),
    base: { personIds: [], facts: [], promises: [], steps: [] },
    unfold: (notes) => ({ ...notes, at: localAt(notes.at, now) }),
    fold: (given, opened) => {
      const { at = '', ...rest }: { at?: string } = given;
      return { ...rest, at: momentOf(at, opened?.at, now) };
    },
    fields: [
      {
        name: 'kind',
        label: t('contact_kind'),
        kind: 'choice',
        choices: (['meeting', 'visit', 'call'] as const).map((kind) => ({
          value: kind,
          text: wordOf('touchKind', kind),
        })),
      },
      fieldNamed(contact, 'at'),
      fieldNamed(contact, 'personIds'),
      {
        name: 'text',
        label: t('notes_said'),
        kind: 'lines',
        most: 5000,
        isWide: true,
        remark: 'business',
      },
      lines('facts', t('notes_factsHint')),
      lines('promises', t('notes_promisesHint')),
      {
        name: 'promisesDue',
        label: t('notes_promisesDue'),
        kind: 'day',
        isRequired: isTyped('promises'),
        when: isTyped('promises'),
      },
      lines('steps', t('notes_stepsHint')),
      {
        name: 'stepsDue',
        label: t('notes_stepsDue'),
        kind: 'day',
        isRequired: isTyped('steps'),
        when: isTyped('steps'),
      },
    ],
  };
}
