import { useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { noteMeeting } from '../../../lib/db/write/note-meeting';
import { isHourKnown, type MeetingTime } from '../../../lib/domain/meeting/meeting-time';
import { eventKey } from '../../../lib/domain/meeting/noted-as';
import { whoCame } from '../../../lib/domain/meeting/who-came';
import { type Day, day } from '../../../lib/domain/records/day';
import type { PageMeeting, PageSubject } from '../../../lib/domain/records/page-subject';
import { t } from '../../../lib/text';
import { FieldInput } from '../../form/FieldInput';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button, type ButtonLook } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';

/** Notes a meeting that is over with whoever of the account was there; where its day is not known, that is asked first. */
export function NoteMeeting({
  subject,
  meeting,
  time,
  conclusions,
  look,
}: {
  subject: PageSubject;
  meeting: PageMeeting;
  time: MeetingTime | null;
  conclusions: Conclusions;
  look: ButtonLook;
}) {
  const { today, timeZone } = useClock();
  const write = useWrite();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [on, setOn] = useState<Day | ''>('');
  const [isBusy, setBusy] = useState(false);
  const { account, people } = conclusions;
  const guests = whoCame(subject, people);
  const isPast = on !== '' && on <= today.toString();
  const start = time?.start ?? (isPast ? day(on).toZonedDateTime(timeZone) : undefined);

  const note = async (kind: 'meeting' | 'visit') => {
    if (!start) return;
    setBusy(true);
    await write(
      () =>
        noteMeeting(
          {
            accountId: account.id,
            personIds: guests.flatMap(({ id }) => (left.includes(id) ? [] : id)),
            kind,
            at: start.toInstant().toString(),
            event: eventKey(meeting),
            ...(subject.title && { text: subject.title }),
          },
          isHourKnown(time),
        ),
      t('event_noted'),
    );
    setBusy(false);
  };

  return (
    <div className="mt-1.5 flex flex-col gap-1.5">
      {guests.length === 0 && <p className="text-mute text-small">{t('event_nobody')}</p>}
      {guests.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="text-mute text-small">{t('event_who')}</legend>
          {guests.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={!left.includes(id)}
              onChecked={(isThere) => setLeft(isThere ? left.filter((one) => one !== id) : [...left, id])}
            />
          ))}
        </fieldset>
      )}
      {!time && (
        <FieldInput
          field={{ name: 'on', label: t('event_day'), kind: 'day' }}
          value={on}
          onValue={(value) => setOn(value)}
        />
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button look={look} data-testid="note-meeting" disabled={!start || isBusy} onClick={() => void note('meeting')}>
          {t('event_note')}
        </Button>
        <Button data-testid="note-visit" disabled={!start || isBusy} onClick={() => void note('visit')}>
          {t('event_noteVisit')}
        </Button>
      </div>
    </div>
  );
}
