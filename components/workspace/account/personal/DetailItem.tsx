import { removeDetail } from '../../../../lib/db/write/vault/save-detail';
import { hasExpired, type PersonalDetail } from '../../../../lib/domain/people/personal-detail';
import { date, t, wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { birthdayText } from '../../../records/personal-details';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';

/** One personal detail with what it is kept for, and until when; an expired one asks to be removed. */
export function DetailItem({ detail, onEdit }: { detail: PersonalDetail; onEdit: () => void }) {
  const { today } = useClock();
  const { kind, text, birthday, isOpen, purpose, source, learnedOn, expiresOn } = detail;
  const name = wordOf('detail', kind);
  const isOver = hasExpired(detail, today);
  const about = [purpose, source, t('detail_learned', { day: date(learnedOn) })];
  return (
    <li data-testid="personal-detail" className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <div className="min-w-48 flex-1">
        <p>
          <span className="font-semibold">{name}</span>
          {birthday && ` · ${birthdayText(birthday)}`}
          {isOpen && <span className="text-mute text-small"> · {t('detail_open')}</span>}
        </p>
        {text && <p className="whitespace-pre-line">{text}</p>}
        <p className="text-mute text-small">{about.join(' · ')}</p>
        {isOver ? (
          <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-small">
            <Badge tone="amber">{t('detail_expired')}</Badge> {t('detail_expiredOn', { day: date(expiresOn) })}
          </p>
        ) : (
          <p className="text-faint text-small">{t('detail_until', { day: date(expiresOn) })}</p>
        )}
      </div>
      <div className="flex gap-1">
        <Button aria-label={t('workspace_editNamed', { name })} onClick={onEdit}>
          {t('workspace_edit')}
        </Button>
        <RemoveDetail id={detail.id} name={name} />
      </div>
    </li>
  );
}

/** A personal detail that the key does not open: damaged, or from another vault. */
export function BrokenDetail({ id }: { id: string }) {
  return (
    <li className="flex flex-wrap items-start gap-3 py-2">
      <p className="min-w-48 flex-1 text-mute">{t('detail_broken')}</p>
      <RemoveDetail id={id} name={t('detail_other')} />
    </li>
  );
}

function RemoveDetail({ id, name }: { id: string; name: string }) {
  const run = useWrite();
  const { when } = useClock();
  return (
    <Button
      look="quiet"
      aria-label={t('workspace_removeNamed', { name })}
      onClick={() => void run(() => removeDetail(id, when()), t('detail_removed'))}
    >
      {t('workspace_remove')}
    </Button>
  );
}
