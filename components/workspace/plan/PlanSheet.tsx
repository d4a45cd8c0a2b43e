import { isPrivateGap } from '../../../lib/conclude/private-gap';
import { concludeAgenda } from '../../../lib/conclude/visit-agenda';
import { concludeVisits } from '../../../lib/conclude/visits';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { date, list, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { dateText, dayText } from '../../ui/day-text';
import { Sheet, SheetPart } from '../paper/Sheet';
import { SheetTable } from '../paper/SheetTable';
import { weeksOf } from './plan-cells';
import { pointText } from './point-text';
import type { PlannedBook } from './read-plan';
import { upcomingOf } from './upcoming';
import { usePlanView } from './usePlanView';
import { namesOf, visitKey } from './useVisits';

/** So much is said of one visit, and so much of what falls due. */
const POINTS = 4;
const UPCOMING = 40;

/** The visits as they are printed: week by week, with whom, what to talk about, and a box to tick. */
export function PlanSheet({ book }: { book: PlannedBook }) {
  const { today, timeZone } = useClock();
  const [view] = usePlanView();
  const { planned, settings } = book;
  const weeks = weeksOf(view, today, settings.visits.weeksAhead);
  const plan = concludeVisits(planned, settings, { today, timeZone }, weeks);
  const filled = plan.weeks.filter(({ visits }) => visits.length > 0);
  const upcoming = upcomingOf(book, today);
  const last = today.add({ weeks }).toString();
  return (
    <Sheet
      title={t('plan_visits')}
      about={[t('plan_fromTo', { from: date(today.toString()), to: date(last) })]}
      isOnPaperOnly
    >
      {filled.length === 0 && <p>{t('plan_noVisits')}</p>}
      {filled.map(({ monday, visits }) => (
        <SheetPart key={monday} title={t('plan_week', { day: date(monday) })} isWhole>
          <SheetTable
            caption={t('plan_week', { day: date(monday) })}
            heads={[
              { text: t('plan_tick') },
              { text: t('plan_when') },
              { text: t('plan_whom'), isLong: true },
              { text: t('plan_agenda'), isLong: true, part: 0.5 },
            ]}
            rows={visits.map((visit) => ({
              key: visitKey(visit),
              cells: [
                <span key="box" aria-hidden="true" className="mt-0.5 block size-3.5 rounded-sm border border-edge" />,
                <When key="when" visit={visit} />,
                <Whom key="whom" visit={visit} book={book} />,
                <Agenda key="agenda" visit={visit} book={book} />,
              ],
            }))}
          />
        </SheetPart>
      ))}
      {upcoming.length > 0 && (
        <SheetPart title={t('plan_upcoming')}>
          <SheetTable
            caption={t('plan_upcoming')}
            heads={[
              { text: t('plan_when') },
              { text: t('portfolio_account'), isLong: true },
              { text: t('plan_what'), isLong: true },
            ]}
            rows={upcoming.slice(0, UPCOMING).map(({ key, name, on, what, because }) => ({
              key,
              cells: [
                <span key="on" className="whitespace-nowrap">
                  {dateText(on, today)}
                </span>,
                <b key="name">{name}</b>,
                <span key="what">
                  {what} <span className="text-mute">{because}</span>
                </span>,
              ],
            }))}
          />
        </SheetPart>
      )}
    </Sheet>
  );
}

function When({ visit: { plannedFor, stepIds, rank } }: { visit: PlannedVisit }) {
  const { today } = useClock();
  return (
    <span className="whitespace-nowrap first-letter:uppercase">
      {dayText(plannedFor, today)}
      {(stepIds.length > 0 || rank.due < today.toString()) && (
        <span className="block text-mute">{t(stepIds.length > 0 ? 'plan_agreed' : 'plan_isLate')}</span>
      )}
    </span>
  );
}

function Whom({ visit, book }: { visit: PlannedVisit; book: PlannedBook }) {
  return (
    <>
      <b>{book.names.get(visit.customerId)}</b>
      <span className="block text-mute">{list(namesOf(visit, book))}</span>
    </>
  );
}

function Agenda({ visit, book }: { visit: PlannedVisit; book: PlannedBook }) {
  const { today, timeZone } = useClock();
  const companies = book.planned.filter(({ customerId }) => customerId === visit.customerId);
  const points = concludeAgenda(companies, { today, timeZone })
    .filter((point) => point.kind !== 'gap' || !isPrivateGap(point.gap))
    .map(pointText);
  return (
    <ul className="list-disc pl-3.5">
      {[...new Set(points)].slice(0, POINTS).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
