import type { NextStep } from '../../../lib/conclude/steps';
import { readPeople } from '../../../lib/db/read/contacts';
import type { SaidOfOutcome } from '../../../lib/db/write/steps/record-outcome';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { pickFields } from '../../form/record-field';
import { useOpenForm } from '../../form/useOpenForm';
import { useRecordDraft } from '../../form/useRecordDraft';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { touchFields } from '../../records/touches';

/** What is said of a step's contact: whether it is asked for, what stands there, and how it is read. */
export function useSaidOfStep({ followUp, person }: Pick<NextStep, 'followUp' | 'person'>) {
  const { timeZone, when } = useClock();
  const { id, accountId } = followUp;
  const opened = useOpenForm(draftId('outcome', id));
  const live = useLive(() => readPeople(accountId), accountId);
  const people = live.state === 'ready' ? live.data : [];
  const now = Temporal.Instant.from(when().now).toZonedDateTimeISO(timeZone);
  const editing = useRecordDraft(pickFields(touchFields(people, now), 'text', 'personIds'), {
    start: { personIds: person?.id ?? '' },
    made: () => ({ id: crypto.randomUUID(), accountId, kind: 'call', direction: 'out' }),
    keptAs: opened.kept.keptAs,
  });
  return {
    ...{ opened, editing },
    hasText: opened.isOpen && editing.draft['text']?.trim() !== '' && editing.draft['text'] !== undefined,
    /** Resolves to what is said; to undefined where that cannot be, which then stands at its field. */
    async read(): Promise<SaidOfOutcome | undefined> {
      if (!opened.isOpen) return {};
      const touch = await editing.read();
      return touch && { personIds: touch.personIds, ...(touch.text && { text: touch.text }) };
    },
  };
}
