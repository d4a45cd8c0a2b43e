import { adoptBook } from '../../../lib/db/adopt-book';
import { lastKnown } from '../../../lib/db/guard';
import { readAgain } from '../../../lib/db/read/live';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { BackupRestore } from '../backup/BackupRestore';
import { dayOf } from '../day-of';
import { Panel } from '../Panel';

/** The book is gone: what is left of it elsewhere, and the ways to go on. */
export function LostBook() {
  const { timeZone } = useClock();
  const backup = lastKnown()?.backup;
  return (
    <div className="flex flex-col gap-4">
      <Notice kind="error">{t('noBook_lostText')}</Notice>
      <p className="font-semibold">
        {backup ? t('noBook_lastBackup', { day: date(dayOf(backup, timeZone)) }) : t('noBook_noBackup')}
      </p>
      <BackupRestore adopt={adoptBook} />
      <Panel title={t('noBook_beginTitle')}>
        <p className="mb-3 text-mute">{t('noBook_beginText')}</p>
        <Button data-testid="no-book-begin" onClick={() => void adoptBook().finally(readAgain)}>
          {t('noBook_begin')}
        </Button>
      </Panel>
    </div>
  );
}
