import { bandMarks } from '../../../lib/domain/book/band';
import type { Standing } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { percent, t } from '../../../lib/text';
import { bandThresholds } from '../../charts/band-thresholds';
import { ShareBar } from '../../charts/ShareBar';
import { useOpener } from './inspector';
import { leftOutText } from './left-out-text';
import { shareText } from './share-text';

/** Which part of the book the account brings, in words and as a bar on which the bands are marked; opens to its parts. */
export function Share({ standing, settings }: { standing: Standing; settings: Settings }) {
  const { share, basis, leftOut, withoutProfitShare } = standing;
  const marks = bandMarks(settings.dependency);
  return (
    <button
      {...useOpener('share')}
      title={bandThresholds(settings)}
      className="-mx-1 mt-1 block w-[calc(100%+0.5rem)] rounded-md px-1 py-1 text-left hover:bg-soft aria-expanded:bg-soft aria-expanded:ring-1 aria-expanded:ring-brand"
    >
      <span data-testid="share" data-basis={basis} className="font-semibold text-small">
        {shareText(standing, marks)}
      </span>
      {leftOut && <span className="block text-amber text-small">{leftOutText(leftOut)}</span>}
      {withoutProfitShare !== undefined && (
        <span className="block text-mute text-small">
          {t(`share_withoutProfit_${basis}`, {
            share: percent(withoutProfitShare, 1, [settings.dependency.withoutProfitUpTo]),
          })}
        </span>
      )}
      {share !== null && <ShareBar share={share} marks={marks} />}
    </button>
  );
}
