import CalendarClock from 'lucide-react/icons/calendar-clock';
import FileText from 'lucide-react/icons/file-text';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import { Suspense, useEffect, useState } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { date, t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { usePrinting } from '../../hooks/usePrinting';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { LinkButton } from '../LinkButton';
import { pathToPack } from '../route';
import { MeetingCard } from './meeting/MeetingCard';

const ContactForm = later(() => import('../../contact/ContactForm').then((module) => module.ContactForm));
const MeetingNotes = later(() => import('./meeting/MeetingNotes').then((module) => module.MeetingNotes));

/** The id of the part of the page that is about a meeting. */
export const MEETING = 'account-meeting';

/** What is done with the account, whatever tab is open: a contact is logged, and what to read before meeting it opens. That is what the page prints, opened or not. */
export function AccountActions({ context, startsOpen }: { context: AccountContext; startsOpen: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const logging = useOpenForm(draftId('touches', context.account.id));
  const notes = useOpenForm(draftId('meeting-notes', context.account.id));
  // What was left in the notes is to be seen, whatever leads here.
  const { isLeft = false } = notes.kept;
  useEffect(() => {
    if (isLeft) setOpen(true);
  }, [isLeft]);
  const isPrinting = usePrinting();
  const today = useClock().today.toString();
  return (
    <section id={MEETING} aria-label={t('account_actions')} data-account={context.account.id} className="mb-4">
      <div className="flex flex-wrap gap-1.5 print:hidden">
        <Button
          data-testid={isOpen ? 'meeting-log' : 'log-contact'}
          aria-expanded={logging.isOpen}
          aria-keyshortcuts="L"
          onClick={() => logging.setOpen(!logging.isOpen)}
        >
          <Plus size={13} aria-hidden="true" />
          {t('contact_add')}
        </Button>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <CalendarClock size={13} aria-hidden="true" />
          {t('meeting_title')}
        </Button>
        <LinkButton href={pathToPack(context.account.id)}>
          <FileText size={13} aria-hidden="true" />
          {t('pack_title')}
        </LinkButton>
        {isOpen && (
          <>
            <Button onClick={() => window.print()}>
              <Printer size={13} aria-hidden="true" />
              {t('meeting_print')}
            </Button>
            <Button
              data-testid="meeting-notes"
              aria-expanded={notes.isOpen}
              onClick={() => notes.setOpen(!notes.isOpen)}
            >
              <NotebookPen size={13} aria-hidden="true" />
              {t('notes_title')}
            </Button>
          </>
        )}
      </div>
      {logging.isOpen && (
        <div className="mt-2 max-w-96 print:hidden">
          <Suspense>
            <ContactForm
              accountId={context.account.id}
              people={context.people}
              chosen={[]}
              calendar={context.settings.calendar}
              kept={logging.kept}
              onEnd={() => logging.setOpen(false)}
            />
          </Suspense>
        </div>
      )}
      {isOpen && notes.isOpen && (
        <div className="mt-2 max-w-3xl print:hidden">
          <Suspense>
            <MeetingNotes context={context} kept={notes.kept} onClose={() => notes.setOpen(false)} />
          </Suspense>
        </div>
      )}
      <p className="hidden print:block">{`${t('meeting_title')} · ${date(today)}`}</p>
      {(isOpen || isPrinting) && <MeetingCard context={context} />}
    </section>
  );
}
