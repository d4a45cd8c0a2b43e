import X from 'lucide-react/icons/x';
import { t } from '../../lib/text';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useAbilities } from './abilities';

/**
 * Says that a part of the page lies under the sidebar, and offers the browser's side panel, which has a place of its own. It is heard late,
 * so it stands at the lower edge, where it is seen at once and pushes nothing down; above the question that stands there.
 */
export function LiesOver({ onClose }: { onClose: () => void }) {
  const { moveToSidePanel } = useAbilities();
  return (
    <div
      data-testid="lies-over"
      className="sticky bottom-2 z-10 mx-2 mt-2 flex items-start gap-1 rounded-lg border border-line bg-surface py-1 pr-1 pl-3 text-small shadow-lg print:hidden [html:has(#is-this-you)_&]:bottom-28"
    >
      <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 py-1">
        {t('room_short')}
        <Button data-testid="lies-over-move" onClick={moveToSidePanel}>
          {t('room_sidePanel')}
        </Button>
      </p>
      <IconButton icon={X} label={t('ui_dismiss')} onClick={onClose} />
    </div>
  );
}
