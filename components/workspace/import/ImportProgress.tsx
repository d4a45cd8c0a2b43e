import type { ImportPhase } from '../../../lib/db/write/import-book';
import { percent, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import type { ImportState } from './useImport';

/** Where each phase begins and ends in the whole, 0-1. */
const PHASES = {
  reading: { from: 0, to: 0.3, text: 'import_phaseReading' },
  planning: { from: 0.3, to: 0.7, text: 'import_phasePlanning' },
  writing: { from: 0.7, to: 0.8, text: 'import_phaseWriting' },
  computing: { from: 0.8, to: 1, text: 'import_phaseComputing' },
  undoing: { from: 0, to: 1, text: 'import_phaseUndoing' },
} as const satisfies Record<ImportPhase, { from: number; to: number; text: string }>;

/** How far the work is, with the way to stop it. */
export function ImportProgress({
  state,
  onCancel,
}: {
  state: Extract<ImportState, { step: 'working' }>;
  onCancel: () => void;
}) {
  const { from, to, text } = PHASES[state.phase];
  const done = from + (to - from) * state.share;
  return (
    <div className="flex flex-col items-start gap-3 rounded-xl border border-line px-4 py-5">
      <p role="status" className="font-semibold">
        {t(text)}
      </p>
      <progress
        data-testid="import-progress"
        aria-label={t(text)}
        max={1}
        value={done}
        className="h-2 w-full accent-brand"
      >
        {percent(done)}
      </progress>
      <Button data-testid="import-cancel" onClick={onCancel}>
        {t('import_cancel')}
      </Button>
    </div>
  );
}
