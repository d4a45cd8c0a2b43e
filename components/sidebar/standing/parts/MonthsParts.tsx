import type { Growth } from '../../../../lib/domain/book/growth';
import type { Standing } from '../../../../lib/domain/book/standing';
import { money, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { dateText } from '../../../ui/day-text';
import { growthOnYear } from '../../../ui/growth-text';
import { type Month, monthRows, monthsOf } from './month-rows';

/** The 24 months in figures: the highest, lowest and last, and each of the last twelve beside the same one a year before. */
export function MonthsParts({ standing, growth }: { standing: Standing; growth: Growth | null }) {
  const { amount, previousAmount, currency } = standing;
  const { today } = useClock();
  const months = monthsOf(standing);
  const known = months.flatMap(({ endsOn, sum }) => (sum === null ? [] : { endsOn, sum }));
  const sorted = known.toSorted((a, b) => a.sum - b.sum);
  const highest = sorted.at(-1);
  const picked = [
    { name: t('months_highest'), month: highest },
    { name: t('months_lowest'), month: sorted[0] },
    { name: t('months_last'), month: known.at(-1) },
  ];
  const cell = ({ sum }: Month) => (
    <td className="whitespace-nowrap py-px pl-2 text-right text-ink">
      {sum === null ? '–' : money(sum, currency)}
      <span aria-hidden="true" className="mt-px block h-0.5">
        <span
          className="ml-auto block h-full rounded-full bg-brand/50"
          style={{ width: `${highest && highest.sum > 0 ? (100 * Math.max(0, sum ?? 0)) / highest.sum : 0}%` }}
        />
      </span>
    </td>
  );
  return (
    <>
      <dl className="mb-1.5 grid grid-cols-[auto_1fr] gap-x-3">
        {picked.map(
          ({ name, month }) =>
            month && (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd>
                  <span className="font-semibold text-ink">{money(month.sum, currency)}</span> ·{' '}
                  {dateText(month.endsOn, today)}
                </dd>
              </div>
            ),
        )}
      </dl>
      <table className="w-full tabular-nums">
        <thead className="text-tiny">
          <tr className="border-line border-b align-bottom">
            <th className="text-left font-normal">{t('months_upTo')}</th>
            <th className="pl-2 text-right font-normal">{t('months_before')}</th>
            <th className="pl-2 text-right font-normal">{t('months_latest')}</th>
          </tr>
        </thead>
        <tbody>
          {monthRows(months).map(({ before, latest }) => (
            <tr key={latest.endsOn}>
              <th scope="row" className="py-px text-left align-top font-normal">
                {dateText(latest.endsOn, today)}
              </th>
              {cell(before)}
              {cell(latest)}
            </tr>
          ))}
        </tbody>
        <tfoot className="font-semibold text-ink">
          <tr className="border-line border-t">
            <th scope="row" className="whitespace-nowrap text-left">
              {t('months_sum')}
            </th>
            <td className="whitespace-nowrap pl-2 text-right">{growth ? money(previousAmount, currency) : '–'}</td>
            <td className="whitespace-nowrap pl-2 text-right">{money(amount, currency)}</td>
          </tr>
        </tfoot>
      </table>
      {growth && <p className="mt-1">{growthOnYear(growth.rate)}</p>}
    </>
  );
}
