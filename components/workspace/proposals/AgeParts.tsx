import { summedIn } from '../../../lib/domain/pipeline/summed';
import { money, number, t } from '../../../lib/text';
import { Table } from '../Table';
import { FigureButton } from './FigureButton';
import { ageText } from './figure-name';
import type { FigureProps } from './pipeline-figures';

/** The open proposals by how long they are out. */
export function AgeParts({ figures, ...button }: FigureProps) {
  const { currency } = figures;
  return (
    <Table
      caption={t('pipeline_ages')}
      heads={[
        { text: t('pipeline_days') },
        { text: t('pipeline_proposals'), isNumber: true, isWideOnly: true },
        { text: t('pipeline_figure_open'), isNumber: true },
      ]}
      rows={figures.open.byAge.map(({ from, to, lines }) => ({
        key: String(from),
        cells: [
          <FigureButton key="of" figure={`open/${from}`} {...button}>
            {ageText(from, to)}
          </FigureButton>,
          number(lines.length),
          money(summedIn(currency, lines).total, currency),
        ],
      }))}
    />
  );
}
