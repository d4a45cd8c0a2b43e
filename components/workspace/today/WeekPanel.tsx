import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { stepText } from '../../sidebar/steps/step-text';
import { dayText } from '../../ui/day-text';
import { Panel } from '../Panel';
import type { Names } from '../plan/read-plan';
import { pathTo } from '../route';
import type { AgendaStep } from './group-steps';
import { pathToWhose } from './useWhose';

/** Seven days from today on: the steps and visits of each that has some, what is overdue on the first. */
export function WeekPanel({
  kam,
  steps,
  visits,
  names,
}: {
  /** Whose accounts are shown; empty: everybody's. */
  kam: string;
  steps: readonly AgendaStep[];
  visits: readonly PlannedVisit[];
  names: Names;
}) {
  const { today } = useClock();
  const days = Array.from({ length: 7 }, (_, at) => today.add({ days: at }).toString()).map((on, at) => ({
    on,
    steps: steps.filter(({ followUp: { due } }) => due === on || (at === 0 && due < on)),
    visits: visits.filter(({ plannedFor, stepIds }) => plannedFor === on && stepIds.length === 0),
  }));
  const busy = days.filter((one) => one.steps.length + one.visits.length > 0);
  return (
    <Panel title={t('today_sevenDays')}>
      {busy.length === 0 && <p className="text-mute">{t('today_weekEmpty')}</p>}
      <ol data-testid="today-week" className="flex flex-col gap-2">
        {busy.map(({ on, steps: ofDay, visits: visited }) => (
          <li key={on} data-on={on}>
            <h3 className="font-semibold text-mute text-small first-letter:uppercase">{dayText(on, today)}</h3>
            <ul>
              {ofDay.map((step) => (
                <li key={step.followUp.id} className="wrap-anywhere">
                  <a href={pathToWhose(kam, step.followUp.id)} className="inline-block min-h-6 py-0.5 hover:text-brand">
                    <span className="font-semibold">{step.account.name}</span> {stepText(step)}
                  </a>
                </li>
              ))}
              {visited.map(({ customerId }) => (
                <li key={customerId} className="wrap-anywhere">
                  <a href={pathTo('plan')} className="inline-block min-h-6 py-0.5 hover:text-brand">
                    {t('plan_visitOf', { names: names.get(customerId) ?? '' })}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
