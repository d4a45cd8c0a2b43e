import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { Summed } from '../../../lib/domain/pipeline/summed';
import { t } from '../../../lib/text';
import { FigureButton } from './FigureButton';
import { FIGURES, type Figure } from './figure-name';
import type { FigureProps, PipelineFigures } from './pipeline-figures';

/** Returns the sum that a figure shows. */
function sumOf(figure: Figure, { sums, hit, forecast }: PipelineFigures): Summed<PipelineRow> {
  if (figure === 'hit') return hit.value;
  return figure === 'forecast' ? forecast.open : sums[figure];
}

/** Names the proposals that the sum of the open figure leaves out, and why; each opens to them. */
export function LeftOut({ figures, open, onFigure }: FigureProps) {
  const whole = FIGURES.find((one) => one === open.split('/')[0]);
  if (!whole) return null;
  const { withoutAmount, otherCurrency } = sumOf(whole, figures);
  if (withoutAmount.length + otherCurrency.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-mute text-small">
      {t('pipeline_leftOut')}
      {withoutAmount.length > 0 && (
        <FigureButton figure={`${whole}/no-amount`} open={open} onFigure={onFigure}>
          {t('pipeline_leftAmount', { count: withoutAmount.length })}
        </FigureButton>
      )}
      {otherCurrency.length > 0 && (
        <FigureButton figure={`${whole}/other-currency`} open={open} onFigure={onFigure}>
          {t('pipeline_leftCurrency', { count: otherCurrency.length, currency: figures.currency })}
        </FigureButton>
      )}
    </p>
  );
}
