import { type ComponentProps, useMemo } from 'react';
import { mailKind } from '../../../lib/domain/mail-kind/mail-kind';
import { mailMeeting } from '../../../lib/domain/meeting/mail-meeting';
import { wordOf } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import { MeetingNews } from '../meeting/MeetingNews';
import { AbsentNote } from './AbsentNote';
import { AnswerOffer } from './AnswerOffer';
import { BounceNote } from './BounceNote';

/** What the open mail is to the account's steps: perhaps an answer where a person wrote it, else what it says, and what follows. */
export function MailNews(given: ComponentProps<typeof AnswerOffer>) {
  const { page, own, context } = given;
  const { subject, message = '' } = page;
  const { kind } = useMemo(() => mailKind(subject, message), [subject, message]);
  const invited = useMemo(
    () => (kind === 'invitation' && !subject.meeting ? mailMeeting(subject, message, own) : null),
    [kind, subject, message, own],
  );
  if (kind === 'person') return <AnswerOffer {...given} />;
  return (
    <div data-testid="mail-kind" data-kind={kind} className="mb-2">
      {kind === 'absent' ? (
        <AbsentNote page={page} own={own} conclusions={context} />
      ) : kind === 'bounce' ? (
        <BounceNote page={page} own={own} conclusions={context} />
      ) : invited ? (
        <MeetingNews {...invited} conclusions={context} />
      ) : (
        <Notice>{wordOf('mailKind', kind)}</Notice>
      )}
    </div>
  );
}
