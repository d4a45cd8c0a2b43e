import { useState } from 'react';
import { logContact } from '../../lib/db/write/log-contact';
import { addWorkingDays, type WorkingCalendar } from '../../lib/domain/calendar/calendar';
import type { Person } from '../../lib/domain/records/person';
import { t } from '../../lib/text';
import { DraftKept } from '../form/DraftKept';
import { EditForm } from '../form/EditForm';
import { Fields } from '../form/Fields';
import { withoutFields } from '../form/record-field';
import type { KeptForm } from '../form/useOpenForm';
import { useRecordDraft } from '../form/useRecordDraft';
import { useClock } from '../hooks/useClock';
import { useWrite } from '../hooks/useWrite';
import { followUpFields, MORE_OF_STEP, madeFollowUp } from '../records/follow-ups';
import { contactStart, touchFields } from '../records/touches';
import { Button } from '../ui/Button';
import { contactText } from './contact-text';

/** Logs a contact, with what is to be done next where the user says so, by the next working day; as it opens, Enter notes a call that reached them, now. */
export function ContactForm({
  accountId,
  people,
  chosen,
  calendar,
  kept: { keptAs, isLeft = false },
  onEnd,
}: {
  accountId: string;
  people: readonly Person[];
  /** Those who took part, as far as is known: by the open page. */
  chosen: readonly string[];
  calendar: WorkingCalendar;
  kept: KeptForm;
  onEnd: () => void;
}) {
  const write = useWrite();
  const { today, timeZone, when } = useClock();
  const [isAsked, setAsked] = useState<boolean>();
  const now = Temporal.Instant.from(when().now).toZonedDateTimeISO(timeZone);
  const contact = useRecordDraft(touchFields(people, now), {
    start: { ...contactStart, personIds: chosen.join('\n') },
    made: () => ({ id: crypto.randomUUID(), accountId }),
    keptAs,
  });
  const next = useRecordDraft(withoutFields(followUpFields(today.toString(), people), ...MORE_OF_STEP), {
    start: { personId: chosen[0] ?? '', due: addWorkingDays(today, 1, calendar).toString() },
    made: () => madeFollowUp(accountId, when()),
    keptAs: keptAs && `next-${keptAs}`,
  });
  // Closed again, it is not saved along; what was typed still stands there.
  const hasNext = isAsked ?? next.isBack;
  const both = [contact, next];

  const end = () => {
    for (const { forget } of both) forget();
    onEnd();
  };
  const startOver = () => {
    for (const { restart } of both) restart();
  };
  const save = async () => {
    const touch = await contact.read();
    const step = hasNext ? await next.read() : undefined;
    if (!touch || (hasNext && !step)) return;
    const { text = '', due = '', personId } = step ?? {};
    const after = step && { text, due, ...(personId && { personId }) };
    const said = t('contact_saved', { contact: contactText(touch, people) });
    if (await write(() => logContact(touch, when(), after), said)) end();
  };
  return (
    <EditForm
      label={t('contact_add')}
      look="compact"
      mark="contact-save"
      refused={{ ...contact.refused, ...(hasNext && next.refused) }}
      onSave={save}
      onClose={end}
      data-testid="contact-form"
    >
      {both.some(({ isBack }) => isBack) && <DraftKept onDiscard={startOver} />}
      <Fields editing={contact} look="compact" startsAtFirst={!isLeft} />
      <fieldset className={`flex min-w-0 flex-col gap-2 ${hasNext ? 'border-line border-t pt-2' : ''}`}>
        <legend className="sr-only">{t('contact_next')}</legend>
        <Button look="quiet" aria-expanded={hasNext} className="-ml-2.5 self-start" onClick={() => setAsked(!hasNext)}>
          {t('contact_next')}
        </Button>
        {hasNext && <Fields editing={next} look="compact" startsAtFirst={isAsked === true} />}
      </fieldset>
    </EditForm>
  );
}
