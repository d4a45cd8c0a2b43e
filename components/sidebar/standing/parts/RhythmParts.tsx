import type { Conclusions } from '../../../../lib/conclude/account';
import { salesEnded } from '../../../../lib/domain/book/rhythm';
import { day, daysBetween } from '../../../../lib/domain/records/day';
import { saidOf } from '../../../../lib/domain/silence/calibration';
import { date, number, t, wordOf } from '../../../../lib/text';

/** How the account usually orders, from which day on an order is late by its own rhythm, and how often that was real (domain 8.2). */
export function RhythmParts({ conclusions }: { conclusions: Conclusions }) {
  const { rhythm, settings, standing, figures, today } = conclusions;
  if (!rhythm) {
    const ended = salesEnded(standing?.bookTo, today, settings.rhythm);
    if (ended)
      return (
        <p>
          {t('standing_notEnoughData')} {t('rhythm_knownTo', { day: date(ended.lastDay) })}
        </p>
      );
    return <p>{t('rhythm_notEnoughData', { count: settings.rhythm.fewestGaps })}</p>;
  }
  const { usual, now } = rhythm;
  const { gaps, median, mean, deviation, lastOrder } = usual;
  const past = now.state === 'steady' ? null : saidOf(figures?.calibration, now.state);
  const knownTo = standing?.bookTo;
  const isBehind = knownTo !== undefined && knownTo < today.toString();
  const state = <span className="font-semibold text-ink">{wordOf('rhythm', now.state)}</span>;
  return (
    <>
      <p>
        {t('rhythm_usual', { count: Math.round(median) })}{' '}
        {t('rhythm_last', { count: daysBetween(day(lastOrder), today) })} {!isBehind && state}
      </p>
      {isBehind && (
        <p>
          {t('rhythm_knownTo', { day: date(knownTo) })} {t('rhythm_known', { count: now.daysSince })} {state}
        </p>
      )}
      {now.season !== undefined && <p>{t('rhythm_season', { count: now.season })}</p>}
      {past && <p data-testid="calibration">{t('alarm_real', { ...past })}</p>}
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
