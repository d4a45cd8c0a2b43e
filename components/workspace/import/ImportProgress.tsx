import type { ImportPhase } from '../../../lib/db/write/import-book';
import { t } from '../../../lib/text';
import { WorkProgress } from '../WorkProgress';
import type { ImportState } from './useImport';

/** Where each phase begins and ends in the whole, 0-1. */
const PHASES = {
  reading: { from: 0, to: 0.3, text: 'import_phaseReading' },
  planning: { from: 0.3, to: 0.7, text: 'import_phasePlanning' },
  writing: { from: 0.7, to: 0.8, text: 'import_phaseWriting' },
  computing: { from: 0.8, to: 1, text: 'import_phaseComputing' },
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
  return (
    <div className="rounded-xl border border-line px-4 py-5">
      <WorkProgress
        text={state.name ? `${state.name}: ${t(text)}` : t(text)}
        done={from + (to - from) * state.share}
        marks={{ bar: 'import-progress', stop: 'import-cancel' }}
        stop={t('import_cancel')}
        onCancel={onCancel}
      />
    </div>
  );
}
