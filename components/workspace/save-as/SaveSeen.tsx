import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { SaveOutcomeLine } from './SaveOutcomeLine';
import type { SeenTable } from './save-as-messages';
import { useSaveAs } from './useSaveAs';

/** Saves a table as it stands on the screen, found and sorted as it is. */
export function SaveSeen({ table, text = t('saveAs_seen') }: { table: () => SeenTable; text?: string }) {
  const { outcome, saveSeen } = useSaveAs();
  return (
    <div className="flex flex-wrap items-center gap-x-1 text-faint text-small">
      {text}
      {(['xlsx', 'csv'] as const).map((as) => (
        <Button
          key={as}
          look="quiet"
          data-testid={`save-seen-${as}`}
          aria-label={t('saveAs_seenNamed', { form: wordOf('saveAs', as) })}
          disabled={outcome === 'busy'}
          onClick={() => saveSeen(table(), as)}
        >
          {wordOf('saveAs', as)}
        </Button>
      ))}
      <SaveOutcomeLine outcome={outcome} />
    </div>
  );
}
