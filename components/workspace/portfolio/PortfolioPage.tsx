import ChartPie from 'lucide-react/icons/chart-pie';
import { useMemo } from 'react';
import { type Portfolio, readPortfolio } from '../../../lib/db/read/portfolio';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { pathTo } from '../route';
import { SaveSeen } from '../save-as/SaveSeen';
import { StandingsProgress } from '../settings/StandingsProgress';
import { BasisLine } from './BasisLine';
import { CellsPanel } from './CellsPanel';
import { DependencyPanel } from './DependencyPanel';
import { LossPanel } from './LossPanel';
import { MatrixPanel } from './MatrixPanel';
import { ParetoPanel } from './ParetoPanel';
import { portfolioCustomers } from './portfolio-customers';
import { QuadrantPanel } from './QuadrantPanel';
import { seenCustomers } from './seen-customers';
import { TargetsPanel } from './TargetsPanel';

/** The whole book: how far we depend on single customers, who matters how much, and where to invest. */
export function PortfolioPage() {
  const live = useLive(readPortfolio, 'portfolio');
  return (
    <Page title={t('portfolio_title')}>
      <StandingsProgress />
      {live.state === 'ready' ? <Panels portfolio={live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Panels({ portfolio }: { portfolio: Portfolio }) {
  const customers = useMemo(() => portfolioCustomers(portfolio), [portfolio]);
  const { figures, settings } = portfolio;
  return (
    <div className="flex flex-col gap-4">
      {figures ? (
        <>
          <BasisLine figures={figures} dependency={settings.dependency} />
          <DependencyPanel customers={customers} figures={figures} settings={settings} />
          <LossPanel customers={customers} figures={figures} />
          <ParetoPanel customers={customers} figures={figures} settings={settings} />
          <SaveSeen table={() => seenCustomers(customers)} />
          <TargetsPanel />
          <CellsPanel customers={customers} figures={figures} settings={settings} />
        </>
      ) : (
        <EmptyPortfolio />
      )}
      <MatrixPanel portfolio={portfolio} />
      <QuadrantPanel portfolio={portfolio} customers={customers} />
    </div>
  );
}

/** No sales history yet: nothing can be said of dependency or classes. */
function EmptyPortfolio() {
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
