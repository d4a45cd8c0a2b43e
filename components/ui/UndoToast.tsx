import Undo2 from 'lucide-react/icons/undo-2';
import X from 'lucide-react/icons/x';
import { t } from '../../lib/text';
import { Button } from './Button';
import { IconButton } from './IconButton';

/** Offers to take back what was just done, and puts the notice of it away. */
export function UndoToast({ onUndo, onClose }: { onUndo?: () => void; onClose: () => void }) {
  return (
    <>
      {onUndo && (
        <Button look="quiet" onClick={onUndo}>
          <Undo2 size={13} aria-hidden="true" />
          {t('ui_undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('ui_dismiss')} data-closes onClick={onClose} />
    </>
  );
}
