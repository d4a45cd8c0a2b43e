import ChartPie from 'lucide-react/icons/chart-pie';
import { type Portfolio, readPortfolio } from '../../../lib/db/read/portfolio';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { usePrinting } from '../../hooks/usePrinting';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { PrintButton } from '../paper/PrintButton';
import { usePaper } from '../paper/usePaper';
import { pathTo } from '../route';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { SaveSeen } from '../save-as/SaveSeen';
import { StandingsProgress } from '../settings/StandingsProgress';
import { BasisLine } from './BasisLine';
import { CellsPanel } from './CellsPanel';
import { DependencyPanel } from './DependencyPanel';
import { LossPanel } from './LossPanel';
import { MatrixPanel } from './MatrixPanel';
import { ParetoPanel } from './ParetoPanel';
import { PortfolioSheet } from './PortfolioSheet';
import { type Customer, portfolioCustomers } from './portfolio-customers';
import { QuadrantPanel } from './QuadrantPanel';
import { seenCustomers } from './seen-customers';
import { TargetsPanel } from './TargetsPanel';

/** The whole book: how far we depend on single customers, who matters how much, and where to invest. */
export function PortfolioPage() {
  const { today } = useClock();
  usePaper(t('portfolio_title'), date(today.toString()));
  const live = useLive(readConcluded, 'portfolio');
  return (
    <Page title={t('portfolio_title')} isPaper action={<PrintButton />}>
      <div className="print:hidden">
        <StandingsProgress />
      </div>
      <SalesEndedNotice />
      {live.state === 'ready' ? <Panels {...live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

/** What is concluded of thousands of customers is so as they are read, and not in one drawing. */
async function readConcluded() {
  const portfolio = await readPortfolio();
  return { portfolio, customers: await portfolioCustomers(portfolio) };
}

function Panels({ portfolio, customers }: { portfolio: Portfolio; customers: readonly Customer[] }) {
  const { figures, settings } = portfolio;
  const isPrinting = usePrinting();
  return (
    <>
      {isPrinting && <PortfolioSheet portfolio={portfolio} customers={customers} />}
      <div className="flex flex-col gap-4 print:hidden">
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
    </>
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
