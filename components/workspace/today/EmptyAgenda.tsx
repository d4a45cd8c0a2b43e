import CalendarCheck from 'lucide-react/icons/calendar-check';
import { t } from '../../../lib/text';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { useMine } from '../MineSwitch';
import { NothingMine } from '../NothingMine';
import { pathTo } from '../route';

/** Nothing is to be done: how the next steps come here, or whose are not shown. */
export function EmptyAgenda({ isBookEmpty }: { isBookEmpty: boolean }) {
  const { isMine } = useMine();
  if (isMine && !isBookEmpty) return <NothingMine />;
  return (
    <EmptyState
      icon={CalendarCheck}
      title={t('today_emptyTitle')}
      action={
        isBookEmpty ? (
          <>
            <LinkButton href={pathTo('welcome')}>{t('welcome_again')}</LinkButton>
            <LinkButton href={pathTo('import')}>{t('accounts_toImport')}</LinkButton>
          </>
        ) : (
          <LinkButton href={pathTo('accounts')}>{t('today_openAccounts')}</LinkButton>
        )
      }
    >
      {isBookEmpty && <p className="mb-2">{t('today_emptyBook')}</p>}
      <p>{t('today_emptyText')}</p>
    </EmptyState>
  );
}
