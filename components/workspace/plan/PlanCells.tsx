import type { DragEvent, ReactNode } from 'react';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { type Day, day } from '../../../lib/domain/records/day';
import { date, spokenLanguage, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { cellsOf, dayIn, daysOf, type PlanCell, type PlanView } from './plan-cells';
import { useVisitActions, visitKey } from './useVisits';
import { VisitItem } from './VisitItem';

const within = (visits: readonly PlannedVisit[], { from, to }: PlanCell) =>
  visits.filter(({ plannedFor }) => plannedFor >= from && plannedFor <= to);

/** The visits in the weeks or months of a view; one that is dropped there moves. */
export function PlanCells({ view, visits }: { view: PlanView; visits: readonly PlannedVisit[] }) {
  const { today } = useClock();
  const { book } = useVisitActions();
  const cells = cellsOf(view, today, book.settings.visits.weeksAhead);
  if (view === 'month')
    return (
      <div className="flex flex-col gap-3">
        {cells.map((cell) => (
          <WeekOfDays key={cell.from} week={cell} visits={within(visits, cell)} all={visits} />
        ))}
      </div>
    );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] items-start gap-3">
      {cells.map((cell) => {
        const inside = within(visits, cell);
        const name = view === 'year' ? monthText(cell.from) : t('plan_week', { day: date(cell.from, 'short') });
        return (
          <Cell
            key={cell.from}
            cell={cell}
            all={visits}
            mark={view === 'year' ? 'month' : 'week'}
            label={view === 'year' ? name : t('plan_week', { day: date(cell.from) })}
          >
            <h3 className="mb-1 flex gap-2 font-semibold">
              <span className="flex-1">{name}</span>
              <span className="font-normal text-faint tabular-nums">{inside.length}</span>
            </h3>
            <Visits visits={inside} showsDay />
          </Cell>
        );
      })}
    </div>
  );
}

function WeekOfDays({
  week,
  visits,
  all,
}: {
  week: PlanCell;
  visits: readonly PlannedVisit[];
  all: readonly PlannedVisit[];
}) {
  const { today } = useClock();
  const { book } = useVisitActions();
  const days = daysOf(
    week,
    visits.map(({ plannedFor }) => plannedFor),
    book.settings.calendar,
  );
  return (
    <section data-testid="week" aria-label={t('plan_week', { day: date(week.from) })}>
      <div
        className="grid grid-cols-1 gap-1.5 sm:[grid-template-columns:repeat(var(--days),minmax(0,1fr))]"
        style={{ '--days': days.length } as object}
      >
        {days.map((on) => (
          <Cell
            key={on}
            cell={{ from: on, to: on }}
            all={all}
            mark="day"
            label={date(on)}
            isPast={on < today.toString()}
          >
            <h3
              className={`mb-1 text-small ${on === today.toString() ? 'font-bold text-brand' : 'font-semibold text-mute'}`}
            >
              {weekdayText(on)}
            </h3>
            <Visits visits={within(visits, { from: on, to: on })} showsDay={false} />
          </Cell>
        ))}
      </div>
    </section>
  );
}

function Visits({ visits, showsDay }: { visits: readonly PlannedVisit[]; showsDay: boolean }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {visits.map((visit) => (
        <VisitItem key={visitKey(visit)} visit={visit} showsDay={showsDay} />
      ))}
    </ul>
  );
}

/** A part of the plan onto which a visit can be dropped. */
function Cell({
  cell,
  all,
  mark,
  label,
  isPast = false,
  children,
}: {
  cell: PlanCell;
  all: readonly PlannedVisit[];
  mark: string;
  label: string;
  isPast?: boolean;
  children: ReactNode;
}) {
  const { today } = useClock();
  const { book, move } = useVisitActions();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const visit = all.find((one) => visitKey(one) === event.dataTransfer.getData('text/plain'));
    if (visit) void move(visit, dayIn(cell, visit.plannedFor, today, book.settings.calendar));
  };
  return (
    <section
      data-testid={mark}
      data-from={cell.from}
      aria-label={label}
      onDragOver={(event) => !isPast && event.preventDefault()}
      onDrop={drop}
      className={`min-h-16 min-w-0 rounded-lg border border-line p-2 ${isPast ? 'bg-soft opacity-70 max-sm:hidden' : ''}`}
    >
      {children}
    </section>
  );
}

const monthText = (on: Day) => day(on).toLocaleString(spokenLanguage(), { month: 'long', year: 'numeric' });
const weekdayText = (on: Day) =>
  day(on).toLocaleString(spokenLanguage(), { weekday: 'short', day: 'numeric', month: 'short' });
