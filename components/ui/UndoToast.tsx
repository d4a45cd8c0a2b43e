import Undo2 from 'lucide-react/icons/undo-2';
import X from 'lucide-react/icons/x';
import { t } from '../../lib/text';
import { Button } from './Button';
import { IconButton } from './IconButton';

/** Says what was just done and offers to take it back. */
export function UndoToast({ text, onUndo, onClose }: { text: string; onUndo?: () => void; onClose: () => void }) {
  return (
    <div className="flex items-center gap-2 rounded-lg border border-line bg-surface py-1 pr-1 pl-3 shadow-lg">
      <span className="min-w-0 flex-1">{text}</span>
      {onUndo && (
        <Button look="quiet" onClick={onUndo}>
          <Undo2 size={13} aria-hidden="true" />
          {t('ui_undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('ui_dismiss')} data-closes onClick={onClose} />
    </div>
  );
}
