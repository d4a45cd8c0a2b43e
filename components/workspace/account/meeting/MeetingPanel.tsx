import CalendarClock from 'lucide-react/icons/calendar-clock';
import FileText from 'lucide-react/icons/file-text';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import type { AccountContext } from '../../../../lib/conclude/account-context';
import { draftId } from '../../../../lib/domain/keeping/kept-draft';
import { date, t } from '../../../../lib/text';
import { ContactForm } from '../../../contact/ContactForm';
import { useOpenForm } from '../../../form/useOpenForm';
import { useClock } from '../../../hooks/useClock';
import { usePrinting } from '../../../hooks/usePrinting';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../LinkButton';
import { pathToPack } from '../../route';
import { MeetingCard } from './MeetingCard';

/** The id of the part of the page that is about a meeting. */
export const MEETING = 'account-meeting';

/** Opens what to read before meeting the account, where what was said is logged afterwards. It is what the account's page prints, opened or not. */
export function MeetingPanel({ context, startsOpen }: { context: AccountContext; startsOpen: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const logging = useOpenForm(draftId('meeting', context.account.id));
  const isPrinting = usePrinting();
  const today = useClock().today.toString();
  return (
    <section id={MEETING} aria-label={t('meeting_title')} className="mb-4">
      <div className="flex flex-wrap gap-1.5 print:hidden">
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
              data-testid="meeting-log"
              aria-expanded={logging.isOpen}
              onClick={() => logging.setOpen(!logging.isOpen)}
            >
              <Plus size={13} aria-hidden="true" />
              {t('contact_add')}
            </Button>
          </>
        )}
      </div>
      {isOpen && logging.isOpen && (
        <div className="mt-2 max-w-96 print:hidden">
          <ContactForm
            accountId={context.account.id}
            people={context.people}
            chosen={[]}
            kept={logging.kept}
            onEnd={() => logging.setOpen(false)}
          />
        </div>
      )}
      <p className="hidden print:block">{`${t('meeting_title')} · ${date(today)}`}</p>
      {(isOpen || isPrinting) && <MeetingCard context={context} />}
    </section>
  );
}
