import type { DependencySettings } from '../../../lib/domain/book/band';
import type { BookFigures } from '../../../lib/domain/book/standing';
import { money, percent, t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import { basisNote } from './basis-note';

/** What the figures below rest on: basis, sum, day; and the lines that could not be counted. */
export function BasisLine({ figures, dependency }: { figures: BookFigures; dependency: DependencySettings }) {
  const { basis, currency, leftOut, withoutProfit, withoutProfitShare } = figures;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-mute">
        {basisNote(figures)}{' '}
        {withoutProfitShare !== undefined &&
          t(basis === dependency.basis ? 'portfolio_atMargin' : 'portfolio_noProfit', {
            count: withoutProfit,
            share: percent(withoutProfitShare, 1, [dependency.withoutProfitUpTo]),
          })}
      </p>
      {leftOut.length > 0 && (
        <Notice kind="warn">
          <p>{t('portfolio_leftOut', { currency })}</p>
          <ul>
            {leftOut.map((one) => (
              <li key={one.currency}>
                {t('portfolio_leftOutLine', {
                  currency: one.currency,
                  count: one.lines,
                  amount: money(one.amount, one.currency),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
