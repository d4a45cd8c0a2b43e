import type { TargetLines } from '../../../lib/db/read/targets/target-lines';
import type { Measure } from '../../../lib/domain/records/plan/target';
import { sumOfTargets } from '../../../lib/domain/targets/sum-of-targets';
import { money, t } from '../../../lib/text';
import { LongList } from '../LongList';
import { TargetRow } from './TargetRow';

/** So many rows are drawn at first, and with each press. */
const AT_ONCE = 50;
const head = 'px-2 py-1.5 font-semibold text-mute text-small';
const cell = 'px-2 py-2 text-right font-semibold tabular-nums';

/** The accounts, the largest first, and what all targets together come to. */
export function TargetTable({ lines, measure }: { lines: TargetLines; measure: Measure }) {
  const { year, currency } = lines;
  const title = t('targets_title');
  const { plan, actual, forecast, accounts } = sumOfTargets(lines.lines, measure);
  return (
    <LongList
      name={title}
      rows={lines.lines}
      first={AT_ONCE}
      more={AT_ONCE}
      draw={(rows) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/useSemanticElements: the box is only there to scroll; a section would need a heading.
        <div role="group" aria-label={title} tabIndex={0} data-sideways className="relative overflow-x-auto">
          <table className="wrap-normal w-full border-collapse">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr className="border-line border-b">
                <th scope="col" className={`${head} min-w-32 text-left`}>
                  {t('accountColumn_name')}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  {t('targets_target', { year: String(year) })}
                </th>
                <th scope="col" className={`${head} hidden text-right md:table-cell`}>
                  {t('sales_before')}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  {t('targets_actual')}
                </th>
                <th scope="col" className={`${head} hidden text-right sm:table-cell`}>
                  {t('targets_forecast')}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  {t('targets_gap')}
                </th>
                <th scope="col">
                  <span className="sr-only">{t('targets_months')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((line) => (
                <TargetRow key={`${line.accountId} ${year}`} line={line} measure={measure} lines={lines} />
              ))}
            </tbody>
            {accounts > 0 && (
              <tfoot data-testid="target-sum">
                <tr>
                  <th scope="row" className="px-2 py-2 text-left">
                    {t('targets_sum', { count: accounts })}
                  </th>
                  <td className={cell}>{money(plan, currency)}</td>
                  <td className="hidden md:table-cell" />
                  <td className={cell}>{money(actual, currency)}</td>
                  <td className={`${cell} hidden sm:table-cell`}>
                    {forecast === null ? '–' : money(forecast, currency)}
                  </td>
                  <td className={cell}>{forecast === null ? '–' : money(forecast - plan, currency)}</td>
                  <td />
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    />
  );
}
