import Gauge from 'lucide-react/icons/gauge';
import { useMemo } from 'react';
import { type Programme, readProgramme } from '../../../lib/db/read/programme/programme';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { ChartMenu } from '../chart/ChartMenu';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { pathTo } from '../route';
import { ConflictsPanel } from './ConflictsPanel';
import { KamPanel } from './KamPanel';
import { kamBooks } from './kam-books';
import { loadChart, loadTable } from './load-chart';
import { UnownedPanel } from './UnownedPanel';

/** What each key account manager carries, and where competing customers share one. */
export function LoadPage() {
  const live = useLive(readProgramme, 'programme');
  return (
    <Page
      title={t('load_title')}
      action={<LinkButton href={pathTo('hand-over')}>{t('handOver_takeInTitle')}</LinkButton>}
    >
      {live.state === 'ready' ? <Loads programme={live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Loads({ programme }: { programme: Programme }) {
  const { today } = useClock();
  const { books, unowned } = useMemo(() => kamBooks(programme, today), [programme, today]);
  const names = new Map(programme.list.accounts.map(({ account }) => [account.id, account.name]));
  if (books.length === 0 && unowned.length === 0)
    return (
      <EmptyState
        icon={Gauge}
        title={t('load_emptyTitle')}
        action={<LinkButton href={pathTo('accounts')}>{t('today_openAccounts')}</LinkButton>}
      >
        {t('load_emptyText')}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-4">
      {books.length === 0 && <p className="text-mute">{t('load_nobody')}</p>}
      {books.length > 0 && (
        <div className="-my-2 flex justify-end">
          <ChartMenu title={t('load_title')} chart={() => loadChart(books)} table={() => loadTable(books)} />
        </div>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2">
        {books.map((one) => (
          <KamPanel
            key={one.kam}
            book={one}
            names={names}
            managers={programme.list.settings.managers}
            profiles={programme.profiles}
          />
        ))}
      </div>
      <ConflictsPanel books={books} programme={programme} />
      {unowned.length > 0 && <UnownedPanel accounts={unowned} />}
    </div>
  );
}
