import { t } from '../../../lib/text';
import { Panel } from '../Panel';
import { AgeParts } from './AgeParts';
import { ForecastParts } from './ForecastParts';
import { nameOfFigure } from './figure-name';
import { LostParts } from './LostParts';
import type { FigureProps } from './pipeline-figures';
import { RateParts } from './RateParts';

/** What the open figure is told apart by; nothing for one that has no parts. */
export function FigureParts(parts: FigureProps) {
  switch (parts.open.split('/')[0]) {
    case 'open':
      return (
        <Panel title={t('pipeline_ages')}>
          <AgeParts {...parts} />
        </Panel>
      );
    case 'hit':
      return (
        <Panel title={nameOfFigure('hit')}>
          <RateParts {...parts} />
        </Panel>
      );
    case 'lost':
      return <LostParts {...parts} />;
    case 'forecast':
      return (
        <Panel title={nameOfFigure('forecast')}>
          <ForecastParts {...parts} />
        </Panel>
      );
    default:
      return null;
  }
}
