import { useMemo } from 'react';
import { careTargets } from '../../../lib/domain/care/care-targets';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import { clientWaits } from '../../../lib/domain/proposal/client-waits';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Panel } from '../Panel';
import type { PlannedBook } from './read-plan';
import { VisitItem } from './VisitItem';

/** Whom to call or visit, week by week (domain 8.3). */
export function VisitsPanel({ book: { planned, settings } }: { book: PlannedBook }) {
  const { today, timeZone } = useClock();
  const plan = useMemo(() => {
    const targets = planned.flatMap(({ account, tier, people, touches, proposals }) =>
      careTargets(
        { id: account.id, tier },
        people,
        touches,
        { today, timeZone },
        clientWaits(proposals, settings, today),
      ),
    );
    return visitPlan(targets, today, settings.visits, settings.calendar);
  }, [planned, settings, today, timeZone]);
  const of = new Map(planned.map((one) => [one.account.id, one]));
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
                <VisitItem
                  key={`${visit.target.accountId} ${visit.target.personId}`}
                  visit={visit}
                  account={of.get(visit.target.accountId)?.account.name ?? ''}
                  people={of.get(visit.target.accountId)?.people ?? []}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {plan.noRoom.length > 0 && <p className="mt-2 text-mute">{t('plan_noRoom', { count: plan.noRoom.length })}</p>}
    </Panel>
  );
}
