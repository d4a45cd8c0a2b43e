import type { AccountContext } from '../../../../lib/conclude/account-context';
import { keepMeeting } from '../../../../lib/db/write/steps/keep-meeting';
import type { MeetingNotes as Notes } from '../../../../lib/domain/meeting/meeting-notes';
import { list, t } from '../../../../lib/text';
import { RecordEditor } from '../../../form/RecordEditor';
import type { KeptForm } from '../../../form/useOpenForm';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { meetingNotesFields } from '../../../records/meeting-notes';

/** The place for notes of a meeting, which become a contact, entries of the dossier, promises and steps when they are saved. */
export function MeetingNotes({
  context: { account, people },
  kept,
  onClose,
}: {
  context: AccountContext;
  kept: KeptForm;
  onClose: () => void;
}) {
  const write = useWrite();
  const { timeZone, when } = useClock();
  const now = Temporal.Instant.from(when().now).toZonedDateTimeISO(timeZone);
  const save = (notes: Notes) => write(() => keepMeeting(account.id, notes, when(), timeZone), savedText(notes));
  return (
    <RecordEditor
      list={meetingNotesFields(people, now)}
      label={t('notes_title')}
      mark="meeting-notes-form"
      start={{ kind: 'meeting' }}
      {...kept}
      onSave={save}
      onClose={onClose}
    />
  );
}

function savedText({ facts, promises, steps }: Notes): string {
  const parts = [
    t('notes_contact'),
    facts.length > 0 && t('notes_countFacts', { count: facts.length }),
    promises.length > 0 && t('notes_countPromises', { count: promises.length }),
    steps.length > 0 && t('notes_countSteps', { count: steps.length }),
  ];
  return t('notes_saved', { what: list(parts.filter((part) => part !== false)) });
}
