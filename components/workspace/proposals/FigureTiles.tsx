import { FEWEST_DECISIONS } from '../../../lib/domain/pipeline/hit-rate';
import { money, percent, t } from '../../../lib/text';
import { useRoving } from '../../ui/useRoving';
import { FIGURES, type Figure, nameOfFigure } from './figure-name';
import type { FigureProps, PipelineFigures } from './pipeline-figures';

/** The value of each figure, and what it is of. */
function saidOf(figure: Figure, { currency, sums, hit, forecast, open, lost }: PipelineFigures): [string, string] {
  const count = (lines: readonly unknown[]) => t('pipeline_count', { count: lines.length });
  switch (figure) {
    case 'open':
      return [money(sums.open.total, currency), count(open.open)];
    case 'expiring':
      return [money(sums.expiring.total, currency), count(open.expiring)];
    case 'expired':
      return [money(sums.expired.total, currency), count(open.expired)];
    case 'lost':
      return [money(sums.lost.total, currency), count(lost.declined)];
    case 'hit': {
      const of = t('pipeline_wonOf', { won: hit.accepted.length, count: hit.decided.length });
      if (hit.rate === null) return [of, t('pipeline_tooFew', { fewest: FEWEST_DECISIONS })];
      const { rate } = hit.value;
      return [percent(hit.rate), rate === null ? of : t('pipeline_hitNote', { rate: percent(rate), of })];
    }
    case 'forecast':
      if (forecast.total === null)
        return ['–', t('pipeline_tooFewOf', { count: forecast.decisions, fewest: FEWEST_DECISIONS })];
      return [money(forecast.total, currency), t('pipeline_forecastNote', { open: money(sums.open.total, currency) })];
  }
}

/** The figures above the list; each opens to its parts and to the proposals that it is made of. */
export function FigureTiles({ figures, open: opened, onFigure }: FigureProps) {
  const roving = useRoving<HTMLUListElement>();
  const open = opened.split('/')[0];
  return (
    <ul {...roving} aria-label={t('pipeline_figures')} className="grid grid-cols-2 gap-2 sm:grid-cols-3 xl:grid-cols-6">
      {FIGURES.map((one) => {
        const [value, note] = saidOf(one, figures);
        return (
          <li key={one} className="min-w-0">
            <button
              type="button"
              data-rove
              data-testid="pipeline-figure"
              data-figure={one}
              aria-expanded={open === one}
              onClick={() => onFigure(open === one ? '' : one)}
              className={`flex h-full w-full flex-col rounded-xl border px-3 py-2 text-left hover:border-edge ${
                open === one ? 'border-brand bg-brand-soft' : 'border-line bg-surface'
              }`}
            >
              <span className="text-mute text-small">{nameOfFigure(one)}</span>
              <span className="font-semibold text-[1.0625rem] tabular-nums">{value}</span>
              <span className="text-mute text-small tabular-nums">{note}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
