import CalendarRange from 'lucide-react/icons/calendar-range';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { usePrinting } from '../../hooks/usePrinting';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { LeftOutNote } from '../LeftOutNote';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { MineSwitch, useMine } from '../MineSwitch';
import { NothingMine } from '../NothingMine';
import { Page } from '../Page';
import { PrintButton } from '../paper/PrintButton';
import { usePaper } from '../paper/usePaper';
import { pathTo } from '../route';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { useSalesEnded } from '../useSalesEnded';
import { PlanSheet } from './PlanSheet';
import { type PlannedBook, planFor, readPlan } from './read-plan';
import { SuggestionsPanel } from './SuggestionsPanel';
import { UpcomingPanel } from './UpcomingPanel';
import { upcomingOf } from './upcoming';
import { VisitsPanel } from './VisitsPanel';

/** The coming weeks: whom to call or visit, what falls due, and what else to do. */
export function PlanPage() {
  const { today } = useClock();
  usePaper(t('plan_visits'), date(today.toString()));
  const isPrinting = usePrinting();
  const live = useLive(() => readPlan(today), today.toString());
  const { isMineToo } = useMine();
  const book = live.state === 'ready' ? planFor(live.data, isMineToo) : null;
  return (
    <Page
      title={t('plan_title')}
      isPaper
      action={
        <>
          <MineSwitch />
          <PrintButton />
        </>
      }
    >
      {isPrinting && book && <PlanSheet book={book} />}
      <div className="print:hidden">
        <SalesEndedNotice />
        {live.state === 'ready' && book ? (
          <Plan book={book} isOthers={live.data.planned.length > 0} />
        ) : (
          <LiveNotice live={live} />
        )}
      </div>
    </Page>
  );
}

/** `isOthers`: some accounts are planned for, if only others’. */
function Plan({ book, isOthers }: { book: PlannedBook; isOthers: boolean }) {
  const { planned, leftOut } = book;
  const hasEnded = useSalesEnded() !== null;
  const { today } = useClock();
  if (planned.length === 0)
    return (
      <div className="flex flex-col gap-4">
        {isOthers ? (
          <NothingMine />
        ) : (
          <EmptyState
            icon={CalendarRange}
            title={t('plan_emptyTitle')}
            action={<LinkButton href={pathTo('accounts')}>{t('today_openAccounts')}</LinkButton>}
          >
            {t(hasEnded ? 'plan_emptyEnded' : 'plan_emptyText')}
          </EmptyState>
        )}
        {upcomingOf(book, today).length > 0 && <UpcomingPanel book={book} />}
        {book.beside.length > 0 && <SuggestionsPanel book={book} />}
      </div>
    );
  return (
    <div className="flex flex-col gap-4">
      <p className="text-mute">{t('plan_scope', { count: planned.length })}</p>
      <LeftOutNote standings={planned.map(({ standing }) => standing)} />
      {leftOut > 0 && <Notice kind="warn">{t('plan_leftOut', { count: leftOut })}</Notice>}
      <VisitsPanel book={book} />
      <UpcomingPanel book={book} />
      <SuggestionsPanel book={book} />
    </div>
  );
}
