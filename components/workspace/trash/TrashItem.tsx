import { useState } from 'react';
import type { Deleted } from '../../../lib/db/read/trash';
import { bringBack } from '../../../lib/db/write/trash/bring-back';
import { removeForGood } from '../../../lib/db/write/trash/empty-trash';
import { TRASH_DAYS } from '../../../lib/domain/keeping/trash';
import { Person } from '../../../lib/domain/records/person';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErasePerson } from '../account/personal/ErasePerson';
import { dayOf } from '../day-of';
import { deletedName } from './deleted-name';

/** One deletion: what it was, when it goes for good, and the way back. */
export function TrashItem({ entry, account }: Deleted) {
  const run = useWrite();
  const { timeZone, when } = useClock();
  const [isAsking, setAsking] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const name = deletedName(entry);
  const [main] = entry.rows;
  const person = main?.table === 'people' ? Person.safeParse(main.row).data : undefined;
  const on = Temporal.PlainDate.from(dayOf(entry.at, timeZone));
  const more = entry.rows.filter(({ table }) => table !== 'standings').length - 1;
  const about = [
    account,
    more > 0 && t('trash_with', { count: more }),
    t('trash_deleted', { day: date(on.toString(), 'short') }),
    t('trash_until', { day: date(on.add({ days: TRASH_DAYS }).toString(), 'short') }),
  ];
  return (
    <li data-testid="trash-item" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="line-clamp-2 font-semibold">{name}</p>
        <p className="text-mute text-small">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Button
        data-testid="trash-bring-back"
        aria-label={t('trash_bringBackNamed', { name })}
        onClick={() => void run(() => bringBack(entry.id, when()), t('trash_broughtBack', { name }))}
      >
        {t('trash_bringBack')}
      </Button>
      <Button
        look="quiet"
        data-testid="trash-remove"
        aria-label={t('trash_removeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {t('trash_remove')}
      </Button>
      {person && (
        <Button
          look="quiet"
          data-testid="person-erase"
          aria-label={t('rights_eraseNamed', { name })}
          onClick={() => setErasing(true)}
        >
          {t('rights_erase')}
        </Button>
      )}
      {person && isErasing && <ErasePerson person={person} isInBook={false} onClose={() => setErasing(false)} />}
      {isAsking && (
        <Dialog title={t('trash_removeAsk', { name })} asks={t('trash_removeText')} onClose={() => setAsking(false)}>
          <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
            <Button type="submit">{t('ui_cancel')}</Button>
            <Button type="submit" look="primary" onClick={() => void removeForGood(entry.id)}>
              {t('trash_remove')}
            </Button>
          </form>
        </Dialog>
      )}
    </li>
  );
}
