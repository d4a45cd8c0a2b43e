import { bandMarks } from '../../../lib/domain/book/band';
import type { BookFigures } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { bandThresholds } from '../../charts/band-thresholds';
import { Panel } from '../Panel';
import { concentrationFigures, lossesText } from './concentration-figures';
import { DependentCustomer } from './DependentCustomer';
import { Figure } from './Figure';
import type { Customer } from './portfolio-customers';

/** How much of the book rests on few customers, and which of them pass a threshold (domain 2). */
export function DependencyPanel({
  customers,
  figures,
  settings,
}: {
  customers: readonly Customer[];
  figures: BookFigures;
  settings: Settings;
}) {
  const losses = lossesText(figures);
  const banded = customers.filter(({ band }) => band.band !== null);
  const isOpen = customers.some(({ standing }) => standing.leftOut);
  return (
    <Panel title={t('portfolio_dependency')}>
      {figures.concentration ? (
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-3">
          {concentrationFigures(figures, customers[0], settings.dependency).map((figure) => (
            <Figure key={figure.name} {...figure} />
          ))}
          {losses && <p className="col-span-full text-mute text-small">{losses}</p>}
        </dl>
      ) : (
        <p className="text-mute">{t('standing_notEnoughData')}</p>
      )}
      <h3 className="mt-4 mb-1 font-semibold">{t('portfolio_bands')}</h3>
      <p className="mb-2 text-mute text-small">{bandThresholds(settings)}</p>
      {isOpen && <p>{t('portfolio_openBands')}</p>}
      {figures.concentration && banded.length === 0 && !isOpen && <p>{t('portfolio_noBand')}</p>}
      <ul className="flex flex-col gap-2">
        {banded.map((customer) => (
          <DependentCustomer
            key={customer.id}
            customer={customer}
            currency={figures.currency}
            marks={bandMarks(settings.dependency)}
          />
        ))}
      </ul>
    </Panel>
  );
}
