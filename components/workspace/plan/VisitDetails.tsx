import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Check from 'lucide-react/icons/check';
import PhoneCall from 'lucide-react/icons/phone-call';
import X from 'lucide-react/icons/x';
import { Suspense } from 'react';
import { bandMarks } from '../../../lib/domain/book/band';
import type { DuePerson, PlannedVisit } from '../../../lib/domain/care/visit-plan';
import type { Day } from '../../../lib/domain/records/day';
import { date, list, percent, t, wordOf } from '../../../lib/text';
import { DayForm } from '../../form/DayForm';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { dueField } from '../../records/follow-ups';
import { everyText, waitText } from '../../sidebar/steps/step-words';
import { Button } from '../../ui/Button';
import { dayText, dueText } from '../../ui/day-text';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';
import { pathTo } from '../route';
import { contactOf, useVisitActions } from './useVisits';
import { VisitAgenda } from './VisitAgenda';
import { saveVisits } from './visit-calendar';

const ContactForm = later(() => import('../../contact/ContactForm').then((module) => module.ContactForm));

/** One visit, opened: whom to see and why now, what to talk about, and what can be done with it. */
export function VisitDetails({ visit }: { visit: PlannedVisit }) {
  const { today, when } = useClock();
  const { book, open, move, done } = useVisitActions();
  const write = useWrite();
  const { customerId, plannedFor, people, rank, stepIds, trip } = visit;
  const [{ target: first } = { target: { accountId: customerId } }] = people;
  const logging = useOpenForm(contactOf(visit));
  const name = book.names.get(customerId) ?? '';
  const companies = book.planned.filter((one) => one.customerId === customerId);
  const here = companies.find(({ account }) => account.id === first.accountId);
  const chosen = people.flatMap(({ target }) => (target.accountId === first.accountId && target.personId) || []);
  const from = today.toString();
  // What follows another visit of the plan cannot have been made yet.
  const isNext = !people.some(({ because }) => because.last !== null && because.last > from);
  return (
    <article
      aria-label={name}
      data-testid="visit-details"
      className="rounded-xl border border-line bg-surface px-4 py-3 print:hidden"
    >
      <div className="flex items-start gap-2">
        <h2 className="wrap-anywhere min-w-0 flex-1 font-semibold text-[0.9375rem]">
          <a href={pathTo('accounts', customerId)} className="text-brand hover:underline">
            {name}
          </a>
        </h2>
        <IconButton icon={X} label={t('plan_close')} data-closes onClick={() => open(null)} />
      </div>
      <p className="text-mute">
        <span className="inline-block first-letter:uppercase">{dayText(plannedFor, today)}</span>
        {' · '}
        {stepIds.length > 0 ? t('plan_agreed') : t('plan_byRhythm')}
      </p>
      {trip && (
        <p data-testid="visit-trip" className="text-mute">
          {t('plan_trip', { place: trip.place, names: list(trip.others.map((id) => book.names.get(id) ?? '')) })}
        </p>
      )}
      <div className="my-2 flex flex-wrap gap-1.5">
        {isNext && (
          <Button look="primary" aria-keyshortcuts="D" data-testid="visit-done" onClick={() => void done(visit)}>
            <Check size={13} aria-hidden="true" />
            {t('plan_done')}
          </Button>
        )}
        <Button
          aria-label={t('contact_addWith', { name })}
          data-testid="log-contact"
          aria-keyshortcuts="L"
          aria-expanded={logging.isOpen}
          onClick={() => logging.setOpen(!logging.isOpen)}
        >
          <PhoneCall size={13} aria-hidden="true" />
          {t('contact_add')}
        </Button>
        <Button onClick={() => void write(async () => saveVisits([visit], book, when()), t('ui_saved'))}>
          <CalendarPlus size={13} aria-hidden="true" />
          {t('plan_toCalendar')}
        </Button>
      </div>
      {logging.isOpen && here && (
        <Suspense>
          <ContactForm
            accountId={here.account.id}
            people={here.people}
            chosen={chosen}
            calendar={book.settings.calendar}
            kept={logging.kept}
            onEnd={() => logging.setOpen(false)}
          />
        </Suspense>
      )}
      <div className="mb-3">
        <DayForm field={dueField(t('plan_moveTo'), from)} text={t('plan_move')} onDay={(day) => move(visit, day)} />
      </div>
      <h3 className="mb-1 font-semibold text-mute">{t('plan_whom')}</h3>
      <ul className="mb-3 flex flex-col gap-1.5">
        {people.map((one) => (
          <Whom key={`${one.target.accountId} ${one.target.personId}`} due={one} />
        ))}
      </ul>
      <VisitAgenda companies={companies} />
      <p className="mt-3 text-mute text-small">
        {t('plan_rank')}{' '}
        {[
          rank.power !== null && t('plan_power', { power: rank.power }),
          wordOf('tier', rank.tier),
          rank.share !== null &&
            t('plan_share', { share: percent(rank.share, 1, bandMarks(book.settings.dependency)) }),
          dueText(rank.due, today),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}

/** When somebody was seen last; of a visit that follows another one in the plan, when that is. */
function lastText(last: Day | null, today: Day): string {
  if (last === null) return t('plan_neverSeen');
  return t(last > today ? 'plan_plannedLast' : 'plan_lastSeen', { day: date(last) });
}

/** Somebody to see, and by what they are due. */
function Whom({ due: { target, due, because } }: { due: DuePerson }) {
  const { book } = useVisitActions();
  const { today } = useClock();
  const at = book.planned.find(({ account }) => account.id === target.accountId);
  const person = at?.people.find(({ id }) => id === target.personId);
  const company = target.accountId !== target.customerId && at?.account.name;
  return (
    <li data-testid="visit-person">
      <span className="font-semibold">{person?.name ?? at?.account.name}</span>
      {(person?.title || company) && (
        <span className="text-mute"> · {[person?.title, company].filter(Boolean).join(' · ')}</span>
      )}
      <span className="block text-mute text-small">
        <span className="inline-block first-letter:uppercase">{dueText(due, today)}</span>
        {'. '}
        {lastText(because.last, today.toString())} {everyText(because.every, because.by)}{' '}
        {because.power !== null && `${t('plan_power', { power: because.power })}. `}
        {target.wait && waitText(target.wait)}
      </span>
    </li>
  );
}
