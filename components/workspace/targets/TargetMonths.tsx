import type { TargetLine } from '../../../lib/db/read/targets/target-lines';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { type Measure, MOST_PLANNED } from '../../../lib/domain/records/plan/target';
import { withMonth, withoutMonth } from '../../../lib/domain/targets/change-plan';
import { money, t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { AmountCell } from './AmountCell';
import { forecastText, monthName } from './target-text';
import { useSaveTarget } from './useSaveTarget';

/** The months of a target, each beside what was sold in it; one that is typed over makes all of them set by hand. */
export function TargetMonths({
  line,
  measure,
  year,
  currency,
}: {
  line: TargetLine;
  measure: Measure;
  year: number;
  currency: string;
}) {
  const { progress, planned, spread } = line[measure];
  const { own, savePlan } = useSaveTarget(line, year, measure);
  if (!progress || !planned) return null;
  const months = progress.months.map(({ planned }) => planned);
  return (
    <div className="flex flex-col gap-2">
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 xl:grid-cols-6">
        {progress.months.map(({ planned, actual }, month) => (
          <li key={monthName(month)} className="flex flex-col gap-0.5">
            <span aria-hidden="true" className="font-semibold text-mute text-small">
              {monthName(month)}
            </span>
            {own ? (
              <AmountCell
                value={planned}
                name={t('targets_monthOf', { month: monthName(month, 'long'), year: String(year), name: line.name })}
                column={`month ${month}`}
                keptAs={draftId('target', `${line.accountId} ${year} ${measure} ${month}`)}
                most={Math.max(0, MOST_PLANNED - (own.total - planned))}
                onSave={(amount) =>
                  savePlan(amount === null ? withoutMonth(months, month, spread) : withMonth(months, month, amount))
                }
              />
            ) : (
              <span className="tabular-nums">{money(planned, currency)}</span>
            )}
            <span className="text-mute text-small tabular-nums">
              {t('targets_sold', { amount: money(actual, currency) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-mute text-small">
        {progress.by === 'nothing' && measure === 'profit' ? t('targetBy_noProfit') : wordOf('targetBy', progress.by)}{' '}
        {!planned.own && t('targets_below', { count: planned.companies })} {forecastText(progress, currency)}
      </p>
      {own?.months && (
        <Button className="self-start" onClick={() => savePlan({ total: own.total })}>
          {t('targets_spreadAgain')}
        </Button>
      )}
    </div>
  );
}
