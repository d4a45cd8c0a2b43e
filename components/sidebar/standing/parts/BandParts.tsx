import type { BandAnswer } from '../../../../lib/domain/book/band';
import type { Standing } from '../../../../lib/domain/book/standing';
import type { Settings } from '../../../../lib/domain/settings';
import { date, money, percent, t } from '../../../../lib/text';
import { bandThresholds } from '../../../charts/band-thresholds';
import { leftOutText } from '../left-out-text';

/** Returns in words which figure was compared with which threshold. */
function bandReason({ band, because }: BandAnswer, currency: string): string {
  if (because.criterion === 'sum') {
    const figures = {
      amount: money(because.amount, currency, because.threshold),
      threshold: money(because.threshold, currency),
    };
    return band ? t('band_sumReached', figures) : t('band_sumMissed', figures);
  }
  if (because.criterion === 'left out' || because.share === null) return t('standing_notEnoughData');
  const figures = {
    share: percent(because.share, 1, [because.threshold]),
    threshold: percent(because.threshold, 2),
  };
  if (!band) return t('band_shareMissed', figures);
  return band === 'key' ? t('band_shareReached', figures) : t('band_shareAbove', figures);
}

/** Why our firm depends on this customer as much as it does (domain 2). */
export function BandParts({
  band,
  standing,
  settings,
}: {
  band: BandAnswer;
  standing: Standing | undefined;
  settings: Settings;
}) {
  return (
    <>
      <p>{bandReason(band, standing?.currency ?? settings.dependency.currency)}</p>
      {standing?.leftOut && <p>{leftOutText(standing.leftOut)}</p>}
      {standing && <p>{t('band_asOf', { day: date(standing.asOf) })}</p>}
      <p>{bandThresholds(settings)}</p>
    </>
  );
}
