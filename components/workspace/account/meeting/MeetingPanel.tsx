import CalendarClock from 'lucide-react/icons/calendar-clock';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import type { AccountContext } from '../../../../lib/conclude/account-context';
import { date, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { usePrinting } from '../../../hooks/usePrinting';
import { Button } from '../../../ui/Button';
import { MeetingCard } from './MeetingCard';

/** The id of the part of the page that is about a meeting. */
export const MEETING = 'account-meeting';

/** Opens what to read before meeting the account. It is what the account's page prints, opened or not. */
export function MeetingPanel({ context, startsOpen }: { context: AccountContext; startsOpen: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const isPrinting = usePrinting();
  const today = useClock().today.toString();
  return (
    <section id={MEETING} aria-label={t('meeting_title')} className="mb-4">
      <div className="flex flex-wrap gap-1.5 print:hidden">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <CalendarClock size={13} aria-hidden="true" />
          {t('meeting_title')}
        </Button>
        {isOpen && (
          <Button onClick={() => window.print()}>
            <Printer size={13} aria-hidden="true" />
            {t('meeting_print')}
          </Button>
        )}
      </div>
      <p className="hidden print:block">{`${t('meeting_title')} · ${date(today)}`}</p>
      {(isOpen || isPrinting) && <MeetingCard context={context} />}
    </section>
  );
}
