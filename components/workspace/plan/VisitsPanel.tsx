import { useMemo } from 'react';
import { careTargets } from '../../../lib/domain/care/care-targets';
import { type PlannedVisit, visitPlan } from '../../../lib/domain/care/visit-plan';
import { date, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { dayText } from '../../ui/day-text';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import type { PlannedBook } from './read-plan';

/** Whom to call or visit, week by week (domain 8.3). */
export function VisitsPanel({ book: { planned, settings } }: { book: PlannedBook }) {
  const { today, timeZone } = useClock();
  const plan = useMemo(() => {
    const targets = planned.flatMap(({ account, tier, people, touches }) =>
      careTargets({ id: account.id, tier }, people, touches, { today, timeZone }),
    );
    return visitPlan(targets, today, settings.visits, settings.calendar);
  }, [planned, settings, today, timeZone]);
  const accountNames = new Map(planned.map(({ account }) => [account.id, account.name]));
  const personNames = new Map(planned.flatMap(({ people }) => people.map(({ id, name }) => [id, name])));
  const busy = plan.weeks.filter(({ visits }) => visits.length > 0);
  return (
    <Panel title={t('plan_visits')}>
      <p className="mb-2 text-mute text-small">
        {t('plan_visitsNote', { weeks: settings.visits.weeksAhead, most: settings.visits.mostAWeek })}
      </p>
      {busy.length === 0 && <p>{t('plan_noVisits')}</p>}
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-6 gap-y-4">
        {busy.map(({ monday, visits }) => (
          <section key={monday} data-testid="week" aria-label={t('plan_week', { day: date(monday) })}>
            <h3 className="mb-1 font-semibold">{t('plan_week', { day: date(monday, 'short') })}</h3>
            <ul className="flex flex-col gap-1.5">
              {visits.map((visit) => (
                <li key={`${visit.target.accountId} ${visit.target.personId}`} data-testid="visit">
                  <p>
                    <span className="inline-block text-mute first-letter:uppercase">
                      {dayText(visit.plannedFor, today)}:
                    </span>{' '}
                    <a href={pathTo('accounts', visit.target.accountId)} className="font-semibold hover:text-brand">
                      {accountNames.get(visit.target.accountId)}
                    </a>
                    {visit.target.personId && <span>, {personNames.get(visit.target.personId)}</span>}
                  </p>
                  <p className="text-mute text-small">{reasonOf(visit)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {plan.noRoom.length > 0 && <p className="mt-2 text-mute">{t('plan_noRoom', { count: plan.noRoom.length })}</p>}
    </Panel>
  );
}

function reasonOf({ because }: PlannedVisit): string {
  const { last, months, tier, power } = because;
  return [
    last === null ? t('plan_neverSeen') : t('plan_lastSeen', { day: date(last) }),
    t('plan_every', { count: months, tier: wordOf('tier', tier) }),
    ...(power === null ? [] : [t('plan_power', { power })]),
  ].join(' ');
}
