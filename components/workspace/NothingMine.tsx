import Users from 'lucide-react/icons/users';
import { keepWhose } from '../../lib/db/write/programme/keep-whose';
import { t } from '../../lib/text';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** Only one's own is shown, and there is nothing of it: says so, and leads to everybody's. */
export function NothingMine() {
  return (
    <EmptyState
      icon={Users}
      title={t('mine_none')}
      action={<Button onClick={() => void keepWhose(false)}>{t('mine_showAll')}</Button>}
    >
      {t('mine_noneText')}
    </EmptyState>
  );
}
