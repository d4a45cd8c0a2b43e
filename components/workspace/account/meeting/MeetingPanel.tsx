import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import type { AccountContext } from '../../../../lib/db/read/account-context';
import { t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';
import { MeetingCard } from './MeetingCard';

/** Opens what to read before meeting the account; it prints on a page of its own. */
export function MeetingPanel({ context }: { context: AccountContext }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={t('meeting_title')} className="mb-4">
      <div className="flex flex-wrap gap-1.5 print:hidden">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <CalendarClock size={13} aria-hidden="true" />
          {t('meeting_title')}
        </Button>
        {isOpen && <Button onClick={() => window.print()}>{t('meeting_print')}</Button>}
      </div>
      {isOpen && <MeetingCard context={context} />}
    </section>
  );
}
