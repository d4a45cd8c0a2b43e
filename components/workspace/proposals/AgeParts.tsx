import { summedIn } from '../../../lib/domain/pipeline/summed';
import { money, number, t } from '../../../lib/text';
import { Table } from '../Table';
import { FigureButton } from './FigureButton';
import { ageText } from './figure-name';
import type { FigureProps } from './pipeline-figures';

/** The open proposals by how long they are out. */
export function AgeParts({ figures, ...button }: FigureProps) {
  const { currency } = figures;
  const sums = figures.open.byAge.map(({ lines }) => summedIn(currency, lines).total);
  const most = Math.max(...sums, 1);
  return (
    <Table
      caption={t('pipeline_ages')}
      heads={[
        { text: t('pipeline_days') },
        { text: t('pipeline_proposals'), isNumber: true, isWideOnly: true },
        { text: t('pipeline_figure_open'), isNumber: true },
      ]}
      rows={figures.open.byAge.map(({ from, to, lines }, at) => ({
        key: String(from),
        cells: [
          <FigureButton key="of" figure={`open/${from}`} part={(sums[at] ?? 0) / most} {...button}>
            {ageText(from, to)}
          </FigureButton>,
          number(lines.length),
          money(summedIn(currency, lines).total, currency),
        ],
      }))}
    />
  );
}
