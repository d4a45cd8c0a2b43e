import { t } from '../../lib/text';
import { Button } from '../ui/Button';
import { useAbilities } from './abilities';

/** Says that a part of the page lies under the sidebar, and offers the browser's side panel, which has a place of its own. */
export function LiesOver() {
  const { moveToSidePanel } = useAbilities();
  return (
    <p data-testid="lies-over" className="mx-4 my-2 flex flex-wrap items-center gap-2 text-mute text-small">
      {t('room_short')}
      <Button data-testid="lies-over-move" onClick={moveToSidePanel}>
        {t('room_sidePanel')}
      </Button>
    </p>
  );
}
