import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useMemo } from 'react';
import { concludeVisits } from '../../../lib/conclude/visits';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { useRoving } from '../../ui/useRoving';
import { Panel } from '../Panel';
import { PlanCells } from './PlanCells';
import { PLAN_VIEWS, type PlanView, weeksOf } from './plan-cells';
import type { PlannedBook } from './read-plan';
import { usePlanView } from './usePlanView';
import { useVisits, VisitsContext, visitKey } from './useVisits';
import { VisitDetails } from './VisitDetails';
import { saveVisits } from './visit-calendar';

/** Which customers to visit when, by month, quarter or year (domain 8.3); the one that is opened stands beside. */
export function VisitsPanel({ book }: { book: PlannedBook }) {
  const { today, timeZone, when } = useClock();
  const write = useWrite();
  const [view, setView] = usePlanView();
  const actions = useVisits(book);
  const { planned, settings } = book;
  const weeks = weeksOf(view, today, settings.visits.weeksAhead);
  const plan = useMemo(
    () => concludeVisits(planned, settings, { today, timeZone }, weeks),
    [planned, settings, today, timeZone, weeks],
  );
  const visits = plan.weeks.flatMap((week) => week.visits);
  const opened = visits.find((visit) => visitKey(visit) === actions.opened);
  return (
    <VisitsContext value={actions}>
      <Panel
        title={t('plan_visits')}
        action={
          <>
            <ViewSwitch view={view} onView={setView} />
            <Button
              className="print:hidden"
              disabled={visits.length === 0}
              onClick={() => void write(async () => saveVisits(visits, book, when()), t('ui_saved'))}
              data-testid="plan-calendar"
            >
              <CalendarPlus size={13} aria-hidden="true" />
              {t('plan_toCalendar')}
            </Button>
          </>
        }
      >
        <p className="mb-2 text-mute text-small">
          {t('plan_visitsNote', { most: settings.visits.mostAWeek, mostADay: settings.visits.mostADay })}{' '}
          <span className="print:hidden">{t('plan_moveHint')}</span>
        </p>
        {visits.length === 0 && <p>{t('plan_noVisits')}</p>}
        <div className={opened ? 'grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
          {opened && (
            <div className="lg:sticky lg:top-4 lg:order-last lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
              <VisitDetails key={visitKey(opened)} visit={opened} />
            </div>
          )}
          <PlanCells view={view} visits={visits} />
        </div>
        {plan.noRoom.length > 0 && <p className="mt-2 text-mute">{t('plan_noRoom', { count: plan.noRoom.length })}</p>}
      </Panel>
    </VisitsContext>
  );
}

function ViewSwitch({ view, onView }: { view: PlanView; onView: (view: PlanView) => void }) {
  const roving = useRoving<HTMLFieldSetElement>();
  return (
    <fieldset {...roving} className="flex min-w-0 gap-1 print:hidden">
      <legend className="sr-only">{t('plan_view')}</legend>
      {PLAN_VIEWS.map((one) => (
        <Button
          key={one}
          data-rove
          look={one === view ? 'plain' : 'quiet'}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {wordOf('planView', one)}
        </Button>
      ))}
    </fieldset>
  );
}
