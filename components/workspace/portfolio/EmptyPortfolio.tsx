import ChartPie from 'lucide-react/icons/chart-pie';
import { t } from '../../../lib/text';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';

/** No sales history yet: nothing can be said of dependency or classes. */
export function EmptyPortfolio() {
  return (
    <EmptyState
      icon={ChartPie}
      title={t('portfolio_emptyTitle')}
      action={<LinkButton href={pathTo('import')}>{t('accounts_toImport')}</LinkButton>}
    >
      {t('portfolio_emptyText')}
    </EmptyState>
  );
}
