import { useState } from 'react';
import { FEWEST_DECISIONS } from '../../../lib/domain/pipeline/hit-rate';
import { money, percent, t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Table } from '../Table';
import { FigureButton } from './FigureButton';
import { nameOnSide } from './figure-name';
import { type FigureProps, type NamedRate, RATE_SIDES } from './pipeline-figures';

/** So many names are told of a side, the most decisions first; a long tail says nothing of a rate. */
const MOST_NAMES = 20;

/** The hit rate by quarter, KAM, tier or product group; what has too few decisions says of how many, and claims no rate. */
export function RateParts({ figures, ...button }: FigureProps) {
  const asked = button.open.split('/')[1];
  const [side, setSide] = useState(RATE_SIDES.find((one) => one === asked) ?? 'quarter');
  const { currency, rates } = figures;
  const byNumber = ({ hit: { rate } }: NamedRate) => (rate === null ? '–' : percent(rate));
  const byValue = ({ hit: { value } }: NamedRate) => (value.rate === null ? '–' : percent(value.rate));
  return (
    <>
      <fieldset className="mb-2 flex flex-wrap gap-1">
        <legend className="sr-only">{t('pipeline_by')}</legend>
        {RATE_SIDES.map((one) => (
          <Button
            key={one}
            aria-pressed={side === one}
            className="aria-pressed:bg-brand-soft aria-pressed:text-brand"
            onClick={() => setSide(one)}
          >
            {wordOf('pipelineBy', one)}
          </Button>
        ))}
      </fieldset>
      {rates[side].length > 0 && (
        <Table
          caption={t('pipeline_figure_hit')}
          heads={[
            { text: wordOf('pipelineBy', side) },
            { text: t('pipeline_decided'), isNumber: true },
            { text: t('pipeline_byNumber'), isNumber: true },
            { text: t('pipeline_value'), isNumber: true, isWideOnly: true },
            { text: t('pipeline_byValue'), isNumber: true, isWideOnly: true },
          ]}
          rows={rates[side].slice(0, MOST_NAMES).map((rate) => ({
            key: rate.figure,
            cells: [
              <FigureButton
                key="of"
                figure={rate.figure}
                {...(rate.hit.rate !== null && { part: rate.hit.rate })}
                {...button}
              >
                {nameOnSide(side, rate.name)}
              </FigureButton>,
              t('pipeline_wonOf', { won: rate.hit.accepted.length, count: rate.hit.decided.length }),
              byNumber(rate),
              t('pipeline_wonOf', {
                won: money(rate.hit.value.won, currency),
                count: money(rate.hit.value.total, currency),
              }),
              byValue(rate),
            ],
          }))}
        />
      )}
      {rates[side].length > MOST_NAMES && (
        <p className="mt-1 text-mute text-small">
          {t('pipeline_namesMore', { count: rates[side].length - MOST_NAMES })}
        </p>
      )}
      <p className="mt-2 text-mute text-small">{t('pipeline_hitText', { fewest: FEWEST_DECISIONS })}</p>
    </>
  );
}
