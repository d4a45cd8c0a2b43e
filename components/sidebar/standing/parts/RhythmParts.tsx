import type { StandingConclusions } from '../../../../lib/conclude/standing';
import type { Settings } from '../../../../lib/domain/settings';
import { date, number, t, wordOf } from '../../../../lib/text';

/** How the account usually orders, and from which day on an order is late by its own rhythm (domain 8.2). */
export function RhythmParts({ rhythm, settings }: { rhythm: StandingConclusions['rhythm']; settings: Settings }) {
  if (!rhythm) return <p>{t('rhythm_notEnoughData', { count: settings.rhythm.fewestGaps })}</p>;
  const { usual, now } = rhythm;
  const { gaps, median, mean, deviation, lastOrder } = usual;
  return (
    <>
      <p>
        {t('rhythm_usual', { count: Math.round(median) })} {t('rhythm_last', { count: now.daysSince })}{' '}
        <span className="font-semibold text-ink">{wordOf('rhythm', now.state)}</span>
      </p>
      <p>{t('rhythm_thresholds', { amber: now.amberFrom, red: now.redFrom })}</p>
      <p>{t('rhythm_lastOrder', { day: date(lastOrder) })}</p>
      <p>
        {t('rhythm_figures', {
          gaps,
          median: number(median, 1),
          mean: number(mean, 1),
          deviation: number(deviation, 1),
        })}
      </p>
    </>
  );
}
