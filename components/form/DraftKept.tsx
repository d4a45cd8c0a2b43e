import { t } from '../../lib/text';
import { Button } from '../ui/Button';

/** Says that a form holds what was typed earlier, and takes it out again. */
export function DraftKept({ onDiscard }: { onDiscard: () => void }) {
  return (
    <p data-testid="draft-kept" role="status" className="flex flex-wrap items-center gap-x-2 text-mute text-small">
      {t('draft_kept')}
      <Button look="quiet" className="-my-1" onClick={onDiscard}>
        {t('draft_discard')}
      </Button>
    </p>
  );
}
