import { classOf } from '../../../lib/conclude/customer';
import type { Portfolio } from '../../../lib/db/read/portfolio';
import { quadrantOf } from '../../../lib/domain/account/profit-hours-quadrant';
import { bandMarks } from '../../../lib/domain/book/band';
import type { BookFigures } from '../../../lib/domain/book/standing';
import { date, money, percent, t } from '../../../lib/text';
import { bandThresholds } from '../../charts/band-thresholds';
import { PaperDrawing } from '../../charts/paper/PaperDrawing';
import type { PaperChart } from '../../charts/paper/paper-chart';
import { useClock } from '../../hooks/useClock';
import { Sheet, SheetPart } from '../paper/Sheet';
import { SheetFigures } from '../paper/SheetFigures';
import { SheetTable } from '../paper/SheetTable';
import { bandName } from './band-name';
import { basisNote } from './basis-note';
import { concentrationFigures, lossesText } from './concentration-figures';
import { cellsChart, matrixChart, paretoChart, quadrantChart } from './paper-charts';
import type { Customer } from './portfolio-customers';
import { profitAndHours } from './profit-and-hours';

/** So many columns can be read on paper, and so many customers are named one by one. */
const COLUMNS = 30;
const NAMED = 60;
/** How high the boxes are, in pixels: two of them find room on a page. */
const ON_PAPER = 290;

/** The portfolio as it is printed: dependency, who brings how much, how they are treated, where to invest. */
export function PortfolioSheet({ portfolio, customers }: { portfolio: Portfolio; customers: readonly Customer[] }) {
  const { today } = useClock();
  const { figures, settings } = portfolio;
  const day = date(today.toString());
  const quadrant = quadrantOf(profitAndHours(customers, portfolio, today), settings.quadrant);
  const matrix = matrixChart(portfolio);
  return (
    <Sheet title={t('portfolio_title')} about={[day]} isOnPaperOnly>
      {figures ? (
        <>
          <p>{basisNote(figures)}</p>
          <Dependency {...{ customers, figures, settings }} />
          {figures.concentration && (
            <SheetPart title={t('portfolio_pareto')}>
              <Drawing chart={paretoChart(customers, figures, COLUMNS)} />
              <Customers {...{ customers, figures, settings }} />
            </SheetPart>
          )}
          <Drawn chart={cellsChart(customers, settings, figures)} />
        </>
      ) : (
        <p>{t('portfolio_emptyTitle')}</p>
      )}
      {matrix.points.length > 0 && <Drawn chart={{ ...matrix, high: ON_PAPER }} />}
      {quadrant && quadrant.places.length > 0 && (
        <Drawn chart={{ ...quadrantChart(quadrant, customers), high: ON_PAPER }} />
      )}
    </Sheet>
  );
}

interface Known {
  customers: readonly Customer[];
  figures: BookFigures;
  settings: Portfolio['settings'];
}

function Dependency({ customers, figures, settings }: Known) {
  const { currency } = figures;
  const losses = lossesText(figures);
  const marks = bandMarks(settings.dependency);
  const banded = customers.filter(({ band }) => band.band !== null);
  return (
    <SheetPart title={t('portfolio_dependency')}>
      {figures.concentration && (
        <SheetFigures figures={concentrationFigures(figures, customers[0], settings.dependency)} />
      )}
      {losses && <p className="mt-2 text-mute text-small">{losses}</p>}
      <p className="my-2 text-mute text-small">{bandThresholds(settings)}</p>
      {banded.length === 0 && <p>{t('portfolio_noBand')}</p>}
      {banded.length > 0 && (
        <SheetTable
          caption={t('portfolio_bands')}
          heads={[
            { text: t('portfolio_bands'), isLong: true },
            { text: t('band_title') },
            { text: t('portfolio_share'), isNumber: true },
            { text: t('portfolio_sum'), isNumber: true },
          ]}
          rows={banded.map(({ id, name, band, standing }) => ({
            key: id,
            cells: [
              <b key="name">{name}</b>,
              bandName(band),
              standing.share === null ? '–' : percent(standing.share, 1, marks),
              money(standing.amount, currency),
            ],
          }))}
        />
      )}
    </SheetPart>
  );
}

function Customers({ customers, figures, settings: { classes, dependency } }: Known) {
  return (
    <>
      <SheetTable
        caption={t('portfolio_pareto')}
        heads={[
          { text: t('portfolio_customer'), isLong: true },
          { text: t('portfolio_class') },
          { text: t('portfolio_sum'), isNumber: true },
          { text: t('portfolio_share'), isNumber: true },
          { text: t('portfolio_beforeShare'), isNumber: true },
        ]}
        rows={customers.slice(0, NAMED).map(({ id, name, cell, abc: inForce, standing: { abc, amount, share } }) => ({
          key: id,
          cells: [
            name,
            classOf({ cell, abc: inForce }) ?? '–',
            money(amount, figures.currency),
            share === null ? '–' : percent(share, 1, bandMarks(dependency)),
            abc ? percent(abc.before, 1, [classes.aBelow, classes.bBelow]) : '–',
          ],
        }))}
      />
      {customers.length > NAMED && (
        <p className="mt-1 text-mute text-small">{t('pack_more', { count: customers.length - NAMED })}</p>
      )}
    </>
  );
}

const Drawing = ({ chart }: { chart: PaperChart }) => (
  <div className="mb-3 break-inside-avoid">
    <PaperDrawing chart={chart} />
  </div>
);

/** A part that is a drawing alone. */
const Drawn = ({ chart }: { chart: PaperChart }) => (
  <SheetPart title={chart.title} isWhole>
    <PaperDrawing chart={chart} />
  </SheetPart>
);
