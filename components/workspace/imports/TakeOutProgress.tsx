import { t } from '../../../lib/text';
import { WorkProgress } from '../WorkProgress';

/** How far it is to take an import out (`share`: 0-1), with the way to stop that: then nothing was changed. */
export function TakeOutProgress({ share, onStop }: { share: number; onStop: () => void }) {
  return (
    <div className="mb-4 rounded-xl border border-line px-4 py-5">
      <WorkProgress
        text={t('import_phaseUndoing')}
        done={share}
        marks={{ bar: 'import-progress', stop: 'import-cancel' }}
        stop={t('import_cancel')}
        onCancel={onStop}
      />
    </div>
  );
}
