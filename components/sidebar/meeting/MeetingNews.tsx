import Check from 'lucide-react/icons/check';
import { useMemo } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { isHourKnown, meetingTime } from '../../../lib/domain/meeting/meeting-time';
import { eventKey, notedAs } from '../../../lib/domain/meeting/noted-as';
import type { PageMeeting, PageSubject } from '../../../lib/domain/records/page-subject';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Badge } from '../../ui/Badge';
import { MeetingOpener } from '../MeetingOpener';
import { NoteMeeting } from './NoteMeeting';
import { useStage } from './useStage';
import { whenText } from './when-text';

/** The meeting on the page: when it is; before it what to read, and once it is over the way to note it, once. */
export function MeetingNews({
  subject,
  meeting,
  conclusions,
}: {
  subject: PageSubject;
  meeting: PageMeeting;
  conclusions: Conclusions;
}) {
  const { today, timeZone } = useClock();
  const { account, touches } = conclusions;
  const time = useMemo(() => meetingTime(meeting, today, timeZone), [meeting, today, timeZone]);
  const stage = useStage(time);
  const at = isHourKnown(time) ? time?.start.toInstant().toString() : undefined;
  // A step that is due comes first.
  const look = conclusions.steps.some(({ isDue }) => isDue) ? 'plain' : 'primary';
  const isNoted = notedAs(touches, { event: eventKey(meeting), at }) !== undefined;
  return (
    <section
      data-testid="meeting-news"
      data-stage={stage}
      aria-label={t('event_title')}
      className="rounded-lg bg-brand-soft px-2.5 py-2"
    >
      <p className="wrap-anywhere line-clamp-2 font-semibold">{subject.title || t('event_title')}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-small">
        <span data-testid="meeting-when" className="wrap-anywhere">
          {time ? whenText(time) : meeting.when}
        </span>
        <Badge>{wordOf('event_stage', stage)}</Badge>
      </p>
      {stage !== 'after' && !isNoted && (
        <div className="mt-1.5">
          <MeetingOpener accountId={account.id} look={stage === 'open' ? 'plain' : look} />
        </div>
      )}
      {isNoted ? (
        <p data-testid="meeting-noted" className="mt-1 flex items-center gap-1.5 text-small">
          <Check size={14} aria-hidden="true" className="shrink-0 text-green" />
          {t('event_noted')}
        </p>
      ) : (
        (stage === 'after' || stage === 'open') && (
          <NoteMeeting subject={subject} meeting={meeting} time={time} conclusions={conclusions} look={look} />
        )
      )}
    </section>
  );
}
