import { isOfFullDisk } from '../../lib/db/is-of-full-disk';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { ChangedSinceError, ErasedSinceError } from '../../lib/db/write/change';
import { MailNotedError } from '../../lib/db/write/log-contact';
import { OneGoneError } from '../../lib/db/write/merge/one-gone-error';
import { EditedElsewhereError } from '../../lib/db/write/merge-edit';
import { MeetingNotedError } from '../../lib/db/write/note-meeting';
import { StepGoneError } from '../../lib/db/write/steps/step-gone-error';
import { NewerBookError } from '../../lib/db/write/transaction';
import { AccountGoneError } from '../../lib/db/write/trash/account-gone-error';
import { UnrecordedError } from '../../lib/db/write/unrecorded';
import { t, wordOf } from '../../lib/text';
import { Button } from './Button';
import { Notice } from './Notice';

function failureText(error: unknown): string {
  if (error instanceof NewerBookError) return t('ui_newerBook');
  if (isOfLostBook(error)) return t('noBook_lostTitle');
  if (error instanceof ErasedSinceError) return t('ui_erasedSince');
  if (error instanceof ChangedSinceError) return t('ui_changedSince');
  if (error instanceof EditedElsewhereError) return t('ui_editedElsewhere');
  if (error instanceof AccountGoneError) return t('trash_accountGone');
  if (error instanceof OneGoneError) return t('merge_oneGone');
  if (error instanceof MailNotedError) return t('contact_mailNoted');
  if (error instanceof MeetingNotedError) return t('event_noted');
  if (error instanceof StepGoneError) return t('today_gone');
  if (error instanceof UnrecordedError)
    return t('special_refused', { word: error.found.word, category: wordOf('special', error.found.category) });
  if (isOfFullDisk(error)) return t('ui_noSpace');
  return t('ui_notSaved', { reason: error instanceof Error ? error.message : String(error) });
}

/** Says why nothing was written, and what to do; of what was to be written elsewhere (`was`), what that is, struck out. */
export function FailedWrite({
  error,
  was,
  reload,
  onClose,
}: {
  error: unknown;
  was?: { place: string; text: string };
  reload: () => void;
  onClose: () => void;
}) {
  const isNewer = error instanceof NewerBookError;
  return (
    <Notice
      kind="error"
      {...(isNewer && { 'data-testid': 'no-book', 'data-why': 'newer' })}
      action={
        <>
          {isNewer && <Button onClick={reload}>{t('ui_reload')}</Button>}
          <Button data-closes onClick={onClose}>
            {t('ui_dismiss')}
          </Button>
        </>
      }
    >
      {was && (
        <p data-testid="failed-write" className="wrap-anywhere font-semibold">
          {was.place && `${was.place}: `}
          <s>{was.text}</s>
        </p>
      )}
      {failureText(error)}
    </Notice>
  );
}
