import { FEWEST_DECISIONS } from '../../../lib/domain/pipeline/hit-rate';
import { money, number, percent, t } from '../../../lib/text';
import { Table } from '../Table';
import { FigureButton } from './FigureButton';
import { baseText } from './figure-name';
import type { FigureProps } from './pipeline-figures';

/** What the forecast is made of: open amounts, each times the hit rate that is taken for it. */
export function ForecastParts({ figures, ...button }: FigureProps) {
  const { forecast, currency } = figures;
  const most = Math.max(...forecast.parts.map(({ expected }) => expected), 1);
  return (
    <>
      {forecast.parts.length > 0 && (
        <Table
          caption={t('pipeline_figure_forecast')}
          heads={[
            { text: t('pipeline_base') },
            { text: t('pipeline_proposals'), isNumber: true, isWideOnly: true },
            { text: t('pipeline_figure_open'), isNumber: true, isWideOnly: true },
            { text: t('pipeline_figure_hit'), isNumber: true, isWideOnly: true },
            { text: t('pipeline_figure_forecast'), isNumber: true },
          ]}
          rows={forecast.parts.map((part) => ({
            key: `${part.base} ${part.name}`,
            cells: [
              <FigureButton
                key="of"
                figure={`forecast/${part.base}/${part.name}`}
                part={part.expected / most}
                {...button}
              >
                {baseText(part)}
              </FigureButton>,
              number(part.lines.length),
              money(part.open, currency),
              t('pipeline_rateOf', { rate: percent(part.rate), count: part.decisions }),
              money(part.expected, currency),
            ],
          }))}
        />
      )}
      <p className="mt-2 text-mute text-small first:mt-0">
        {forecast.total === null
          ? t('pipeline_forecastNone', { count: forecast.decisions, fewest: FEWEST_DECISIONS })
          : t('pipeline_forecastText', { fewest: FEWEST_DECISIONS })}
      </p>
    </>
  );
}
