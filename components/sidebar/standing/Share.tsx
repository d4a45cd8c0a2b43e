import { bandMarks } from '../../../lib/domain/book/band';
import type { Standing } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { ShareBar } from '../../charts/ShareBar';
import { bandThresholds } from '../../ui/band-thresholds';
import { useOpener } from './inspector';
import { shareText } from './share-text';

/** Which part of the book the account brings, in words and as a bar on which the bands are marked; opens to its parts. */
export function Share({ standing, settings }: { standing: Standing; settings: Settings }) {
  const { share, basis } = standing;
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
      {share !== null && <ShareBar share={share} marks={marks} />}
    </button>
  );
}
