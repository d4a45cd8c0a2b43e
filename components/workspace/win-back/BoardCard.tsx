import Pencil from 'lucide-react/icons/pencil';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { WinBack } from '../../../lib/domain/records/win-back';
import { date, money, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { IconButton } from '../../ui/IconButton';
import { pathTo } from '../route';
import { WinBackForm } from './WinBackForm';

/** One lost customer on the board; `ofBook` is the currency of the book. */
export function BoardCard({ record, name, ofBook }: { record: WinBack; name: string; ofBook: string }) {
  const editing = useOpenForm(draftId('winBacks', record.id));
  const { accountId, lostOn, why, details, worth, currency, offer, offeredOn, closedOn } = record;
  if (editing.isOpen)
    return (
      <li>
        <WinBackForm
          account={{ id: accountId, name }}
          record={record}
          currency={ofBook}
          kept={editing.kept}
          onClose={() => editing.setOpen(false)}
        />
      </li>
    );
  return (
    <li data-testid="win-back" aria-label={name}>
      <div className="flex items-start gap-1">
        <a href={pathTo('accounts', accountId)} className="min-w-0 flex-1 font-semibold hover:text-brand">
          {name}
        </a>
        <IconButton icon={Pencil} label={t('workspace_editNamed', { name })} onClick={() => editing.setOpen(true)} />
      </div>
      <p className="text-mute text-small">
        {t('winBack_lost', { day: date(lostOn) })} · {wordOf('lossReason', why)}
        {worth !== undefined && currency && ` · ${money(worth, currency)}`}
      </p>
      {details && <p>{details}</p>}
      <p className={offer ? '' : 'text-mute'}>
        {offer
          ? offeredOn
            ? t('winBack_offeredDay', { offer, day: date(offeredOn) })
            : t('winBack_offered', { offer })
          : t('winBack_noOffer')}
      </p>
      {closedOn && <p className="text-mute text-small">{t('winBack_closed', { day: date(closedOn) })}</p>}
    </li>
  );
}
