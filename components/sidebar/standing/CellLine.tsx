import type { CellAnswer } from '../../../lib/domain/cell-of';
import type { CellPolicy } from '../../../lib/domain/cell-policy';
import type { Settings } from '../../../lib/domain/settings';
import type { Standing } from '../../../lib/domain/standing';
import { percent, type TextKey, t } from '../../../lib/text';
import { CellGrid } from '../../charts/CellGrid';
import { Disclosure } from '../../ui/Disclosure';
import { basisWords } from '../../ui/words';

const serviceWords: Record<CellPolicy['service'], TextKey> = {
  'keep and deepen': 'cell_keepAndDeepen',
  develop: 'cell_develop',
  'standard service': 'cell_standardService',
};
const forecastWords: Record<CellPolicy['forecast'], TextKey> = {
  'past average': 'cell_pastAverage',
  'trend and season': 'cell_trendAndSeason',
  'ask the customer': 'cell_askTheCustomer',
};

/** How important and how regular the account is, and how we therefore treat it (domain 4). */
export function CellLine({
  cell,
  standing,
  settings,
}: {
  cell: CellAnswer | null;
  standing: Standing | undefined;
  settings: Settings;
}) {
  if (!cell || !standing?.abc || !standing.xyz)
    return (
      <p data-testid="abc-xyz" className="py-0.5 text-mute">
        {t('cell_notEnoughData', { count: settings.classes.fewestValues })}
      </p>
    );
  const { abc, xyz, basis } = standing;
  const { aBelow, bBelow, xUpTo, yUpTo, xyzBy } = settings.classes;
  const { policy, because } = cell;
  return (
    <Disclosure
      summary={
        <span className="flex items-center gap-2">
          <CellGrid cell={cell.cell} />
          <span>
            <span data-testid="abc-xyz" className="font-semibold">
              {cell.cell}
            </span>
            {' · '}
            {t(serviceWords[policy.service])}
          </span>
        </span>
      }
    >
      <p>
        {t('cell_abc', {
          class: abc.class,
          before: percent(abc.before, 1),
          basis: t(basisWords[basis]),
          a: percent(aBelow),
          b: percent(bBelow),
        })}
      </p>
      <p>
        {t(xyzBy === 'monthly sums' ? 'cell_xyzMonths' : 'cell_xyzDays', {
          class: xyz.class,
          variation: percent(xyz.variation, 1),
          values: xyz.values,
          x: percent(xUpTo),
          y: percent(yUpTo),
        })}
      </p>
      {(because.abc.pending ?? because.xyz.pending) && <p>{t('cell_pending')}</p>}
      <p>
        {t('cell_policy', { days: policy.visitEvery })} {t(forecastWords[policy.forecast])}
      </p>
    </Disclosure>
  );
}
